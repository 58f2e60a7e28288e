import { addressLine } from '@klyngekit/formats/partner';
import { localised, type PartnerMessages } from '@klyngekit/messages';
import type { Clarification, LocalisedText, Validity } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { copyIcon, infoIcon } from '../shared/icons.js';
import { fileText, heading, inSentence } from '../shared/file-text.js';
import { pair } from './partner-referral.js';
import { isStale, STALE_DAYS, type PartnerProject, type PartnerView } from './partner-view.js';

/** Misunderstandings that have been cleared up: what was believed, and what turned out to be so. */
export function clarificationsTemplate(view: PartnerView): unknown {
  return (view.partner.clarifications ?? []).map((each) => clarificationTemplate(each, view));
}

function clarificationTemplate({ believed, found, on, note }: Clarification, view: PartnerView): TemplateResult {
  const { words, headingLevel } = view;
  const { labels } = words;
  return html`<section class="set-off">
    ${heading(labels.clarification, headingLevel + 1)}
    <dl class="halves">
      <div>
        <dt>${labels.believed}</dt>
        <dd>${fileText(believed, words)}</dd>
      </div>
      <div>
        <dt>${labels.found}</dt>
        <dd>${foundTemplate(found, words)}</dd>
      </div>
    </dl>
    <p class="small">${words.clarified(on)}${note ? html` ${fileText(note, words)}` : nothing}</p>
  </section>`;
}

/** The first sentence is what to remember; the rest is why. */
function foundTemplate(found: LocalisedText, words: PartnerMessages): TemplateResult {
  const { text, lang } = localised(found, words.language);
  const end = /[.!?](?=\s)/.exec(text);
  const at = end ? end.index + 1 : text.length;
  return html`<bdi lang=${lang ?? nothing}><strong>${text.slice(0, at)}</strong>${text.slice(at)}</bdi>`;
}

/** Projects that the partner takes part in. */
export function projectsTemplate(view: PartnerView): unknown {
  return view.projects.map((project) => projectTemplate(project, view));
}

function projectTemplate(project: PartnerProject, view: PartnerView): TemplateResult {
  const { partner, words, headingLevel } = view;
  const { labels } = words;
  const { title, aim, clusters = [], indicator, period } = project;
  return html`<section class="set-off">
    ${heading(`${labels.project}: ${title}`, headingLevel + 1)}
    ${aim === undefined ? nothing : html`<p class="subtitle full">${labels.projectAim}: <bdi>${aim}</bdi></p>`}
    <dl class="pairs">
      ${clusters.length > 0 ? pair(labels.clusters, html`<bdi>${clusters.map(({ cluster, name }) => name ?? cluster).join(', ')}</bdi>`) : nothing}
      ${indicator === undefined ? nothing : pair(labels.indicator, html`<bdi>${indicator}</bdi>`)}
      ${period ? pair(labels.period, periodText(period, words)) : nothing}
      ${partner.data ? pair(labels.dataShort, dataTemplate(view)) : nothing}
    </dl>
  </section>`;
}

/** An end that is open is left open. */
function periodText({ from, to }: Validity, words: PartnerMessages): string {
  return `${from === undefined ? '' : words.date(from)} – ${to === undefined ? '' : words.date(to)}`.trim();
}

function dataTemplate({ partner, words }: PartnerView): unknown {
  const { data } = partner;
  if (!data) return nothing;
  return html`<strong>${words.dataStatus(data.status)}</strong> <span class="muted">${words.dataWhen(data)}</span>`;
}

/** Codes, data, clusters, next meeting: what is looked up rather than read. */
export function factsTemplate(view: PartnerView): unknown {
  const { partner, words } = view;
  const { data, clusters = [], nextMeeting, gln, sor, cvr, codes = [] } = partner;
  const { labels } = words;
  const names = clusters.map(({ id, name }) => name ?? id);
  const address = addressLine(partner);
  const facts: readonly (readonly [string, unknown] | undefined)[] = [
    data && [labels.data, dataTemplate(view)],
    names.length > 0 ? [labels.shared, html`<bdi>${words.list(names)}</bdi>`] : undefined,
    nextMeeting === undefined ? undefined : [labels.nextMeeting, words.date(nextMeeting)],
    address === undefined ? undefined : [labels.address, html`<bdi>${address}</bdi>`],
    gln === undefined ? undefined : [labels.gln, codeTemplate(labels.gln, gln, view)],
    sor === undefined ? undefined : [labels.sor, codeTemplate(labels.sor, sor, view)],
    cvr === undefined ? undefined : [labels.cvr, codeTemplate(labels.cvr, cvr, view)],
    ...codes.map(({ system, code }) => [system, codeTemplate(system, code, view)] as const),
  ];
  const given = facts.filter((fact) => fact !== undefined);
  if (given.length === 0) return nothing;
  return html`<dl class="facts">
    ${given.map(
      ([name, value]) =>
        html`<div>
          <dt><bdi>${name}</bdi></dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function codeTemplate(name: string, code: string, { words, copy }: PartnerView): TemplateResult {
  const label = words.actions.copyCode(name);
  return html`<span class="code"
    ><span translate="no">${code}</span>${
      copy
        ? html`<button class="icon-button" type="button" aria-label=${label} title=${label} @click=${() => copy(code)}>
            ${copyIcon()}
          </button>`
        : nothing
    }</span
  >`;
}

/** That nobody has confirmed the card for long, in words. */
export function staleTemplate({ partner, words, now }: PartnerView): unknown {
  const { verified } = partner;
  if (verified && !isStale(partner, now)) return nothing;
  const text = verified ? words.stale(verified.on, STALE_DAYS) : words.neverVerified;
  return html`<p class="stale subtitle" role="note">${infoIcon()}<span>${text}</span></p>`;
}

/** Who has confirmed the card, and when. */
export function verifiedTemplate({ partner, words }: PartnerView): unknown {
  const { verified } = partner;
  if (!verified) return nothing;
  return html`${words.verified(verified.on)}${
    verified.by === undefined
      ? nothing
      : html` <span class="muted">${inSentence(words.verifiedBy, html`<bdi>${verified.by}</bdi>`)}</span>`
  }`;
}
