import { referralFacts } from '@klyngekit/formats/partner';
import { html, nothing, type TemplateResult } from 'lit';
import { pageTemplate } from './partner-links.js';
import { fileText, heading } from '../shared/file-text.js';
import type { PartnerView } from './partner-view.js';

/** How to refer: the standard, what must be in it, for whom, and how long patients wait. */
export function referralTemplate(view: PartnerView): unknown {
  const { partner, words, headingLevel } = view;
  const facts = referralFacts(partner, words);
  const guide = partner.referral?.url;
  if (facts.length === 0 && guide === undefined) return nothing;
  return html`<section class="referral">
    ${heading(words.labels.referral, headingLevel + 1)}
    <dl class="pairs">
      ${facts.map(({ fact, label, text, asOf }) =>
        pair(
          label,
          fact === 'waiting'
            ? html`<strong>${text}</strong> <span class="muted">${asOf}</span>`
            : factTemplate(fact, text, view),
        ),
      )}
      ${guide === undefined ? nothing : pair(words.labels.guide, pageTemplate(guide, words))}
    </dl>
  </section>`;
}

/** A name and what it stands for. */
export function pair(name: string, value: unknown): TemplateResult {
  return html`<div class="pair">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Facts that are texts of the file carry their language with them. */
function factTemplate(fact: string, text: string, { partner, words }: PartnerView): unknown {
  const { referral, targetGroup, exclusions = [] } = partner;
  const joined = (texts: readonly { readonly da: string; readonly en?: string }[], between: string): unknown =>
    texts.map((each, place) => html`${place > 0 ? between : nothing}${fileText(each, words)}`);
  switch (fact) {
    case 'referTo':
      return referral?.referTo ? fileText(referral.referTo, words) : text;
    case 'required':
      return joined(referral?.required ?? [], ', ');
    case 'targetGroup':
      return targetGroup ? fileText(targetGroup, words) : text;
    case 'exclusions':
      return joined(exclusions, '. ');
    default:
      return html`<bdi>${text}</bdi>`;
  }
}
