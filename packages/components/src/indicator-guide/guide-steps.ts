import { guideFor, isDescribed } from '@klyngekit/formats/guide';
import { textIn } from '@klyngekit/messages';
import type { LocalisedText, SystemGuide } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { pageLinkTemplate } from '../shared/contact-links.js';
import { fileText, heading, inSentence } from '../shared/file-text.js';
import type { GuideView } from './guide-view.js';

/** How to find the figure: the reader's own system first, the others in the list of choices. */
export function stepsTemplate(view: GuideView): unknown {
  const { indicator, words, headingLevel, system } = view;
  const { guides = [], tally } = indicator;
  const guide = guideFor(guides, system);
  // Where the practice counts for itself there may be nothing to find.
  if (!guide && tally) return nothing;
  return html`<section class="part" aria-labelledby="steps">
    <div id="steps">${heading(words.labels.steps, headingLevel + 1)}</div>
    ${guides.length > 1 && guide ? chooserTemplate(guides, guide, view) : nothing}
    ${guide ? guideTemplate(guide, guides.length, view) : html`<p class="note subtitle">${words.noSystems}</p>`}
  </section>`;
}

function chooserTemplate(
  guides: readonly SystemGuide[],
  chosen: SystemGuide,
  { words, choose }: GuideView,
): TemplateResult {
  return html`<div class="chooser">
    <label class="subtitle" for="system">${words.labels.system}</label>
    <select
      class="control"
      id="system"
      translate="no"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${guides.map(
        (guide) =>
          html`<option value=${guide.system} ?selected=${guide === chosen}>
            ${isDescribed(guide) ? guide.system : words.undescribedOption(guide.system)}
          </option>`,
      )}
    </select>
  </div>`;
}

function guideTemplate(guide: SystemGuide, count: number, view: GuideView): TemplateResult {
  const { words, indicator } = view;
  const { system, steps, source, sourceUrl, verified } = guide;
  const name = html`<p class="system subtitle ${count > 1 ? 'on-paper' : ''}" translate="no"><bdi>${system}</bdi></p>`;
  if (!isDescribed(guide) || !source) {
    const who = indicator.contact?.name;
    return html`${name}
      <p class="note subtitle">
        <strong>${words.notDescribed}.</strong>
        ${inSentence((text) => words.notDescribedText(text, who), html`<bdi translate="no">${system}</bdi>`)}
      </p>`;
  }
  return html`${name} ${listTemplate(steps, view)}
    <p class="small origin">
      ${inSentence((text) => words.described(text, verified), fileText(source, words))}
      ${sourceUrl === undefined ? nothing : pageLinkTemplate(sourceUrl, words.visit)}
    </p>`;
}

const listTemplate = (steps: readonly LocalisedText[], { words }: GuideView): TemplateResult =>
  html`<ol class="steps">
    ${steps.map((step) => html`<li>${fileText(step, words)}</li>`)}
  </ol>`;

/** How a practice counts for itself. */
export function tallyTemplate(view: GuideView): unknown {
  const { indicator, words, headingLevel } = view;
  const { tally, counted } = indicator;
  if (!tally) return nothing;
  const { sample, when, steps } = tally;
  return html`<section class="part" aria-labelledby="tally">
    <div id="tally">${heading(words.labels.tally, headingLevel + 1)}</div>
    ${listTemplate(steps, view)}
    ${
      sample === undefined && !when
        ? nothing
        : html`<p class="small origin">
            ${sample === undefined ? nothing : words.sample(sample, counted && textIn(counted.other, words.language))}
            ${when ? inSentence(words.when, fileText(when, words)) : nothing}
          </p>`
    }
  </section>`;
}
