import { methodSentences, needsCodingCaveat } from '@klyngekit/formats/guide';
import type { Code, Term } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { fileText, heading } from '../shared/file-text.js';
import type { GuideView } from './guide-view.js';

/** What the figure shows, and what it does not say. */
export function definitionTemplate(view: GuideView): TemplateResult {
  const { indicator, words, headingLevel } = view;
  const { numerator, denominator, exclusions = [], options = [] } = indicator;
  const { labels } = words;
  return html`<section class="part" aria-labelledby="definition">
      <div id="definition">${heading(labels.definition, headingLevel + 1)}</div>
      <dl class="pairs">
        ${numerator ? pair(labels.numerator, [numerator], view) : nothing}
        ${denominator ? pair(labels.denominator, [denominator], view) : nothing}
        ${exclusions.length > 0 ? pair(labels.exclusions, exclusions, view) : nothing}
        ${
          options.length > 0
            ? html`<div class="pair">
                <dt>${labels.options}</dt>
                <dd>${options.map(({ label }) => html`<p>${fileText(label, words)}</p>`)}</dd>
              </div>`
            : nothing
        }
        <div class="pair">
          <dt>${labels.method}</dt>
          <dd>${methodSentences(indicator, words).join(' ')}</dd>
        </div>
      </dl>
    </section>
    ${caveatsTemplate(view)}`;
}

function pair(label: string, terms: readonly Term[], { words }: GuideView): TemplateResult {
  return html`<div class="pair">
    <dt>${label}</dt>
    <dd>
      ${terms.map(
        ({ text, codes = [] }) =>
          html`<p>${fileText(text, words)}</p>
            ${
              codes.length === 0
                ? nothing
                : html`<ul class="codes">
                    ${codes.map((code) => codeTemplate(code, words.codeSystem(code.system)))}
                  </ul>`
            }`,
      )}
    </dd>
  </div>`;
}

function codeTemplate({ code, name }: Code, system: string): TemplateResult {
  return html`<li>
    <span translate="no">${system} <strong>${code}</strong></span
    >${name === undefined ? nothing : html` <bdi lang="da">${name}</bdi>`}
  </li>`;
}

function caveatsTemplate({ indicator, words, headingLevel }: GuideView): unknown {
  const { caveats = [] } = indicator;
  const needsCoding = needsCodingCaveat(indicator);
  if (caveats.length === 0 && !needsCoding) return nothing;
  return html`<section class="part set-off" aria-labelledby="caveats">
    <div id="caveats">${heading(words.labels.caveats, headingLevel + 1)}</div>
    <ul class="lines">
      ${needsCoding ? html`<li>${words.codingIsNotCare}</li>` : nothing}
      ${caveats.map((caveat) => html`<li>${fileText(caveat, words)}</li>`)}
    </ul>
  </section>`;
}
