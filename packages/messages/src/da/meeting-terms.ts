import type { ActionStatus, ItemKind, MeetingRole, ParticipantRole } from '@klyngekit/schema';
import { timeFormatsFor } from '../format-times.js';

/** What each kind of agenda item is called. */
export const ITEM_KINDS: Readonly<Record<ItemKind, string>> = {
  welcome: 'Velkomst',
  'follow-up': 'Opfølgning',
  talk: 'Oplæg',
  data: 'Data',
  reflection: 'Refleksion',
  'group-work': 'Gruppearbejde',
  plenary: 'Plenum',
  decision: 'Beslutning',
  break: 'Pause',
  meal: 'Spisning',
  evaluation: 'Evaluering',
  other: 'Andet',
};

/** What each role in a meeting is called. */
export const MEETING_ROLES: Readonly<Record<MeetingRole, string>> = {
  chair: 'Mødeleder',
  facilitator: 'Facilitator',
  timekeeper: 'Tidtager',
  'minute-taker': 'Referent',
  speaker: 'Oplægsholder',
  'data-host': 'Datavært',
};

/** What somebody is to a meeting. */
export const PARTICIPANT_ROLES: Readonly<Record<ParticipantRole, string>> = {
  doctor: 'Læge',
  staff: 'Praksispersonale',
  coordinator: 'Klyngekoordinator',
  partner: 'Samarbejdspartner',
  guest: 'Gæst',
};

/** How far an agreement has come. */
export const ACTION_STATUSES: Readonly<Record<ActionStatus, string>> = {
  planned: 'Planlagt',
  started: 'I gang',
  done: 'Gjort',
  dropped: 'Droppet',
};

const times = timeFormatsFor('da');

/** When a meeting is, from wall times YYYY-MM-DDTHH:MM. It begins a sentence. */
export function when(start: string, end: string): string {
  const [day, from, lastDay, to] = [start.slice(0, 10), start.slice(11, 16), end.slice(0, 10), end.slice(11, 16)];
  const text = times.dayDate(day);
  const first = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  if (day === lastDay) return `${first} kl. ${times.timeRange(from, to)}`;
  return `${first} kl. ${times.time(from)} – ${times.dayDate(lastDay)} kl. ${times.time(to)}`;
}
