import type { Side } from '@klyngekit/messages';
import type { GetsAndGives } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { fileLines, fileText, heading, inSentence } from '../shared/file-text.js';
import { pair } from './partner-referral.js';
import type { PartnerView } from './partner-view.js';

const SIDES: readonly Side[] = ['practice', 'partner', 'patient'];

interface SideWords {
  readonly side: Side;
  readonly name: string;
  readonly terms: GetsAndGives;
}

/** What each side gets and gives; who made contact, and what both want. */
export function exchangeTemplate(view: PartnerView, withContext: boolean): unknown {
  const { partner, words, headingLevel, narrow } = view;
  const { exchange, initiative } = partner;
  const sides = SIDES.flatMap((side): SideWords[] => {
    const terms = exchange?.[side];
    const named = { ...(partner.shortName !== undefined && { shortName: partner.shortName }) };
    return terms && (terms.gets?.length || terms.gives?.length) ? [{ side, name: words.side(side, named), terms }] : [];
  });
  const context = withContext ? contextTemplate(view) : nothing;
  if (sides.length === 0 && !(withContext && (exchange?.commonInterest ?? initiative))) return nothing;
  return html`<section class="exchange">
    ${heading(words.labels.exchange, headingLevel + 1)} ${context}
    ${sides.length === 0 ? nothing : narrow ? listTemplate(sides, view) : tableTemplate(sides, view)}
  </section>`;
}

function contextTemplate({ partner, words }: PartnerView): unknown {
  const { exchange, initiative } = partner;
  const interest = exchange?.commonInterest;
  if (!interest && !initiative) return nothing;
  return html`<p class="subtitle">
    ${interest ? html`${inSentence(words.commonInterest, fileText(interest, words))} ` : nothing}${initiative ? words.initiative(initiative) : nothing}
  </p>`;
}

function tableTemplate(sides: readonly SideWords[], { words }: PartnerView): TemplateResult {
  const { labels } = words;
  return html`<table aria-label=${labels.exchange}>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${labels.gets}</th>
        <th scope="col">${labels.gives}</th>
      </tr>
    </thead>
    <tbody>
      ${sides.map(
        ({ name, terms }) =>
          html`<tr>
            <th scope="row"><bdi>${name}</bdi></th>
            <td>${fileLines(terms.gets ?? [], words)}</td>
            <td>${fileLines(terms.gives ?? [], words)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Where three columns would be three words wide. */
function listTemplate(sides: readonly SideWords[], { words, headingLevel }: PartnerView): unknown {
  const { labels } = words;
  return sides.map(
    ({ name, terms }) =>
      html`<div class="side">
        <div class="side-name" role="heading" aria-level=${Math.min(6, headingLevel + 2)}><bdi>${name}</bdi></div>
        <dl class="pairs">
          ${terms.gets?.length ? pair(labels.gets, fileLines(terms.gets, words)) : nothing}
          ${terms.gives?.length ? pair(labels.gives, fileLines(terms.gives, words)) : nothing}
        </dl>
      </div>`,
  );
}
