import { webLink } from '@klyngekit/formats/partner';
import type { AgendaMessages } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaView } from '../agenda-view.js';

/** Who comes: those who have said yes or were there, or as many as are expected where nobody keeps a list. */
function peopleOf({ participants = [], headcount }: Meeting, words: AgendaMessages): string {
  const coming = participants.filter(({ attendance }) => attendance === 'accepted' || attendance === 'present');
  const practices = new Set(coming.flatMap(({ practice }) => practice ?? []));
  const people = participants.length > 0 ? coming.length : headcount?.expected;
  return words.people({ people, practices: practices.size });
}

/** Title, time and place of a meeting. */
export function headTemplate({ meeting, words, headingLevel }: AgendaView): TemplateResult {
  const { title, start, end, venue, format } = meeting;
  const place = venue?.name || (format === 'in-person' ? '' : words.format(format));
  const facts = [words.when(start, end), place, peopleOf(meeting, words)].filter((fact) => fact !== '');
  return html`<div class="title" id="title" tabindex="-1" role="heading" aria-level=${headingLevel}>
      <bdi>${title.trim() === '' ? words.labels.untitled : title}</bdi>
    </div>
    <p class="subtitle when">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}</p>`;
}

/** How to get there and whom to ask: what somebody needs who comes. */
export function practicalTemplate({ meeting: { venue, online, contact }, words }: AgendaView): unknown {
  const link = online?.url === undefined ? undefined : webLink(online.url);
  const lines = [
    venue?.address && html`<p class="small"><bdi>${venue.address}</bdi></p>`,
    venue?.access && html`<p class="small"><bdi>${venue.access}</bdi></p>`,
    online &&
      html`<p class="small">
        ${words.labels.join}: ${link ? pageTemplate(link, words) : html`<bdi>${online.url ?? ''}</bdi>`}
        <bdi>${online.note ?? nothing}</bdi>
      </p>`,
    contact &&
      html`<p class="small">
        ${words.labels.contact}:
        <bdi>${[contact.name, contact.telephone, contact.email].filter(Boolean).join(' · ')}</bdi>
      </p>`,
  ].filter(Boolean);
  return lines.length === 0 ? nothing : html`<div class="practical">${lines}</div>`;
}

/** A page: the host that it leads to is what is shown. */
export function pageTemplate(
  { href, host }: { href: string; host: string },
  { labels }: AgendaMessages,
): TemplateResult {
  return html`<a class="link" href=${href} rel="noopener noreferrer"
    ><span class="visually-hidden">${labels.opens} </span><bdi dir="ltr">${host}</bdi></a
  >`;
}
