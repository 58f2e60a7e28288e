import { guideStyle, sharedTargets, targetLevel } from '@klyngekit/formats/guide';
import type { Target } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { pageLinkTemplate } from '../shared/contact-links.js';
import { fileText, heading, inSentence } from '../shared/file-text.js';
import type { GuideView } from './guide-view.js';

/** The targets, each with its owner; a practice's own is that practice's alone. */
export function targetsTemplate(view: GuideView): unknown {
  const { indicator, words, headingLevel } = view;
  if (indicator.kind === 'choice') return nothing;
  const targets = sharedTargets(indicator);
  const { targetNote } = indicator;
  return html`<section class="part" aria-labelledby="targets">
    <div id="targets">${heading(words.labels.targets, headingLevel + 1)}</div>
    ${
      targets.length === 0
        ? targetNote
          ? nothing
          : html`<p class="subtitle">${words.noTargets}</p>`
        : html`<ul class="targets">
            ${targets.map((target) => targetTemplate(target, view))}
          </ul>`
    }
    ${targetNote ? html`<p class="subtitle target-note">${fileText(targetNote, words)}</p>` : nothing}
  </section>`;
}

function targetTemplate(target: Target, { indicator, words }: GuideView): TemplateResult {
  const { label, owner, validFrom, validTo, source, sourceUrl } = target;
  const days = words.validity({
    ...(validFrom !== undefined && { from: validFrom }),
    ...(validTo !== undefined && { to: validTo }),
  });
  return html`<li class="target">
    <strong class="level">${targetLevel(target, guideStyle(indicator, words.language), words)}</strong>
    <div>
      <p>${fileText(label, words)} <span class="muted">· ${words.owner(owner.kind)}</span></p>
      ${
        days === '' && !source && sourceUrl === undefined
          ? nothing
          : html`<p class="small">
              ${days} ${source ? inSentence(words.source, fileText(source, words)) : nothing}
              ${sourceUrl === undefined ? nothing : pageLinkTemplate(sourceUrl, words.visit)}
            </p>`
      }
    </div>
  </li>`;
}
