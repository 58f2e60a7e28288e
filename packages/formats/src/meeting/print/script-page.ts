import { everything, openActions } from '@klyngekit/meeting';
import { formatsFor } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Action, Meeting, RoleHolder } from '@klyngekit/schema';
import { html } from '../../html/html.js';
import type { Html } from '../../html/html.js';
import { roleLines } from '../facts.js';
import { practiceNames } from '../minutes.js';
import { allLines, programmeOf } from '../programme.js';
import type { ProgrammeLine } from '../programme.js';
import { documentPage, documentTop } from './document.js';
import { beforeList, materialItems, programmeList } from './programme-html.js';
import type { Extra } from './programme-html.js';

/** What those who run the meeting are told about an item: where time is too long or too short, and their notes. */
function facilitatorNote({ part, gap, late, air, tracks }: ProgrammeLine, words: MeetingPaperMessages): Html {
  const { script } = words;
  const times = [
    gap > 0 ? script.gap(gap) : undefined,
    late > 0 ? script.late(late) : undefined,
    air > 0 && tracks.length === 0 ? script.air(air) : undefined,
  ].filter((text) => text !== undefined);
  const notes = part.facilitatorNotes ?? [];
  return html`${times.length > 0 && html`<p class="warn small">${times.join(' · ')}</p>`}
  ${
    notes.length > 0 &&
    html`<div class="note">
      <p class="muted small">${script.notes}</p>
      ${notes.map((note) => html`<p>${note}</p>`)}
    </div>`
  }`;
}

/** Everybody who has a role in the meeting, once for each role. */
function uniqueRoles(lines: readonly ProgrammeLine[]): readonly RoleHolder[] {
  const holders = lines.flatMap(({ part }) => part.roles ?? []);
  return [...new Map(holders.map((holder) => [`${holder.role} ${holder.name}`, holder])).values()];
}

function openAgreement(action: Action, names: ReadonlyMap<string, string>, words: MeetingPaperMessages): Html {
  const { what, practice, lead, due, carriedFrom } = action;
  const { date } = formatsFor(words.language);
  const facts = [
    practice === undefined ? words.minutes.wholeCluster : names.get(practice),
    lead?.name,
    due === undefined ? undefined : `${words.minutes.columns.due}: ${date(due)}`,
    carriedFrom && words.minutes.carried(carriedFrom),
  ].filter((fact) => fact !== undefined && fact !== '');
  return html`<li>${what} <span class="muted">${facts.join(' · ')}</span></li>`;
}

/**
 * The script for those who run the meeting: the agenda with their notes, roles, what must be ready, whether the time is
 * enough, agreements to follow up, and what waits. It says of itself that it is not handed out.
 */
export function scriptPage(meeting: Meeting, words: MeetingPaperMessages): string {
  const { script } = words;
  const { before, lines, schedule } = programmeOf(meeting, words);
  const extra: Extra = {
    ofItem: (line) => facilitatorNote(line, words),
    ofTrack: ({ air, lines: within }) => (air > 0 && within.length > 0 ? script.air(air) : undefined),
  };
  const all = [...before, ...lines].flatMap(allLines);
  const roles = roleLines({ roles: uniqueRoles(all) }, words);
  const materials = all.flatMap(({ part }) => materialItems(part, words)).map((material) => html`<li>${material}</li>`);
  const names = practiceNames(meeting);
  const open = openActions({ ...meeting, items: [], backlog: [] });
  const backlog = everything({ ...meeting, items: [] }).filter(({ part, item }) => part === item);
  return documentPage(meeting, words, {
    heading: script.heading,
    beside: script.onlyFor,
    body: html`${documentTop(meeting, words)}
      <p class="when">${script.fit(schedule.total, schedule.slack)}</p>
      ${
        roles.length > 0 &&
        html`<h2>${script.roles}</h2>
          <p>${roles.join(' · ')}</p>`
      }
      ${
        materials.length > 0 &&
        html`<h2>${script.materials}</h2>
          <ul class="ticks">
            ${materials}
          </ul>`
      }
      ${
        open.length > 0 &&
        html`<h2>${script.earlier}</h2>
          <ul class="ticks">
            ${open.map((action) => openAgreement(action, names, words))}
          </ul>`
      }
      ${beforeList(before, words, extra)} ${programmeList(meeting, lines, words, extra)}
      ${
        backlog.length > 0 &&
        html`<h2>${script.backlog}</h2>
          <ul class="lines">
            ${backlog.map(
              ({ part }) =>
                html`<li>
                  ${part.title.trim() || words.kind(part.kind)}
                  <span class="muted">${part.minutes > 0 && words.duration(part.minutes)}</span>
                </li>`,
            )}
          </ul>`
      }`,
  });
}
