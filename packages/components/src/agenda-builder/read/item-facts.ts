import { isOpen, type Slot } from '@klyngekit/meeting';
import { webLink } from '@klyngekit/formats/partner';
import type { AgendaPart } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { linkTitle, type AgendaView, type LinkKind } from '../agenda-view.js';
import { pageTemplate } from './head.js';

/**
 * What is said under the title of an item: who does what, what both sides get, what it is about; and, where its slot is given,
 * how it fits with a fixed time.
 */
export function itemFacts(part: AgendaPart, slot: Slot | undefined, view: AgendaView): readonly unknown[] {
  const { words } = view;
  const { roles = [], partners = [], indicators = [], topics = [], opening, ownData, fixedStart } = part;
  const holders = roles.map(({ role, name }) => words.holder(role, name)).join(' · ');
  const sending = ownData ? words.ownData(ownData) : '';
  const data = [sending, opening && words.opening(opening)].filter(Boolean).join(' · ');
  const fixed =
    fixedStart === undefined || !slot
      ? nothing
      : html`<span class="fixed">${words.fixed({ time: fixedStart, gap: slot.gap, late: slot.late })}</span> `;
  const first =
    fixed === nothing && holders === '' ? undefined : html`<p class="facts">${fixed}<bdi>${holders}</bdi></p>`;
  return [
    first,
    part.kind === 'follow-up' ? waitingTemplate(view) : undefined,
    data === '' ? undefined : html`<p class="facts">${data}</p>`,
    ...partners.map((link) => {
      const exchange = words.exchange(link);
      return html`<p class="facts">
        ${linkTemplate('partner', link.partner, view)}${exchange === '' ? nothing : html` · <bdi>${exchange}</bdi>`}
      </p>`;
    }),
    linksTemplate('indicator', indicators, view),
    linksTemplate('topic', topics, view),
  ].filter((each) => each !== undefined && each !== nothing);
}

/** How many agreements of earlier meetings wait for an answer. */
function waitingTemplate({ meeting, words }: AgendaView): unknown {
  const open = (meeting.carried ?? []).filter(isOpen);
  if (open.length === 0) return undefined;
  const again = open.filter(({ carriedFrom }) => carriedFrom !== undefined && carriedFrom.times > 1);
  return html`<p class="facts">${words.waiting(open.length, again.length)}</p>`;
}

/** What to read, watch or bring. */
export function materialsTemplate({ materials = [] }: AgendaPart, { words }: AgendaView): unknown {
  if (materials.length === 0) return nothing;
  return html`<ul class="materials">
    ${materials.map((material) => {
      const page = material.url === undefined ? undefined : webLink(material.url);
      const when = words.material(material);
      return html`<li class="facts">
        <bdi>${material.title}</bdi
        >${page ? html` · ${pageTemplate(page, words)}` : nothing}${when === '' ? nothing : ` · ${when}`}
      </li>`;
    })}
  </ul>`;
}

function linksTemplate(kind: LinkKind, ids: readonly string[], view: AgendaView): unknown {
  if (ids.length === 0) return nothing;
  const { labels } = view.words;
  return html`<p class="facts">
    ${kind === 'indicator' ? labels.indicators : labels.topics}:
    ${ids.map((id, index) => html`${index > 0 ? ', ' : nothing}${linkTemplate(kind, id, view)}`)}
  </p>`;
}

/** Something outside the agenda: pressed, the page is asked to show it; else its name. */
function linkTemplate(kind: LinkKind, id: string, view: AgendaView): TemplateResult {
  const open = view.open(kind, id);
  const title = linkTitle(view, kind, id);
  if (!open) return html`<bdi>${title}</bdi>`;
  return html`<button class="link plain" type="button" @click=${open}><bdi>${title}</bdi></button>`;
}
