import { timeFormatsFor } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { AgendaPart, Meeting } from '@klyngekit/schema';
import { html } from '../../html/html.js';
import type { Html } from '../../html/html.js';
import { materialFact, participantLines } from '../facts.js';
import type { ProgrammeLine, ProgrammeTrack } from '../programme.js';

/** Above so many details an item may be broken over two pages. */
const LONG = 12;

/** What more some readers are told, of an item and of a track. */
export interface Extra {
  readonly ofItem: (line: ProgrammeLine) => Html | undefined;
  readonly ofTrack: (track: ProgrammeTrack) => string | undefined;
}

const noExtra: Extra = { ofItem: () => undefined, ofTrack: () => undefined };

/** Materials of an item, with links. */
export function materialItems(part: AgendaPart, words: MeetingPaperMessages): readonly Html[] {
  return (part.materials ?? []).map((material) => {
    const { text, note, href } = materialFact(material, words);
    // Only an address that `webLink` has let through stands in `href`.
    const title = href === undefined ? text : html`<a href="${href}">${text}</a>`;
    return html`<p>${title}${note !== '' && html` <span class="muted">(${note})</span>`}</p>`;
  });
}

function details(line: ProgrammeLine, words: MeetingPaperMessages, extra: Extra): Html {
  const lines = participantLines(line.part, words);
  return html`${lines.map((text) => html`<p class="muted">${text}</p>`)} ${materialItems(line.part, words)}
  ${
    line.parts.length > 0 &&
    html`<ol class="parts">
      ${line.parts.map(
        (part) =>
          html`<li>
            <span class="muted">${words.duration(part.minutes)}</span>
            <div>${part.title} ${details(part, words, extra)}</div>
          </li>`,
      )}
    </ol>`
  }
  ${
    line.tracks.length > 0 &&
    html`<div class="tracks">${line.tracks.map((track) => trackBox(track, words, extra))}</div>
      <p class="muted">${words.agenda.gathering(line.end)}</p>`
  }
  ${extra.ofItem(line)}`;
}

function trackBox(track: ProgrammeTrack, words: MeetingPaperMessages, extra: Extra): Html {
  const { title, room, lines } = track;
  const about = [room, extra.ofTrack(track)].filter((part) => part !== undefined && part !== '');
  return html`<div class="track">
    <p class="muted small">${[title, ...about].join(' · ')}</p>
    ${lines.map(
      (line) =>
        html`<h3>${line.title} <span class="kind">${words.duration(line.minutes)}</span></h3>
          ${details(line, words, extra)}`,
    )}
  </div>`;
}

/** One item with its time. */
function itemRow(line: ProgrammeLine, words: MeetingPaperMessages, extra: Extra): Html {
  const { part, start, title, minutes, parts, tracks } = line;
  const kind = words.kind(part.kind);
  const saysMore = part.kind !== 'other' && !title.toLowerCase().includes(kind.toLowerCase());
  const isLong = parts.length + tracks.length * 2 + (part.description?.length ?? 0) > LONG;
  return html`<li class="${isLong ? 'item long' : 'item'}">
    <span class="time">${timeFormatsFor(words.language).time(start)}</span>
    <div>
      <h2>${title}${saysMore && html` <span class="kind">${kind}</span>`}</h2>
      ${details(line, words, extra)}
    </div>
    <span class="minutes">${words.duration(minutes)}</span>
  </li>`;
}

/** All items with their times, and the agreed end. */
export function programmeList(
  meeting: Meeting,
  lines: readonly ProgrammeLine[],
  words: MeetingPaperMessages,
  extra: Extra = noExtra,
): Html {
  return html`<ol class="items">
      ${lines.map((line) => itemRow(line, words, extra))}
    </ol>
    <p class="end">
      <span class="time">${timeFormatsFor(words.language).time(meeting.end.slice(11))}</span>
      <b>${words.agenda.end}</b>
    </p>`;
}

/** What is to be done before the meeting. */
export function beforeList(lines: readonly ProgrammeLine[], words: MeetingPaperMessages, extra: Extra = noExtra): Html {
  if (lines.length === 0) return html``;
  return html`<h2>${words.agenda.before}</h2>
    <ul class="lines">
      ${lines.map((line) => html`<li>${line.title} ${details(line, words, extra)}</li>`)}
    </ul>`;
}
