import type { ActionStatus, ItemKind, MeetingRole, ParticipantRole } from '@klyngekit/schema';
import { timeFormatsFor } from '../format-times.js';

/** What each kind of agenda item is called. */
export const ITEM_KINDS: Readonly<Record<ItemKind, string>> = {
  welcome: 'Welcome',
  'follow-up': 'Follow-up',
  talk: 'Talk',
  data: 'Data',
  reflection: 'Reflection',
  'group-work': 'Group work',
  plenary: 'Plenary',
  decision: 'Decision',
  break: 'Break',
  meal: 'Meal',
  evaluation: 'Evaluation',
  other: 'Other',
};

/** What each role in a meeting is called. */
export const MEETING_ROLES: Readonly<Record<MeetingRole, string>> = {
  chair: 'Chair',
  facilitator: 'Facilitator',
  timekeeper: 'Timekeeper',
  'minute-taker': 'Minute-taker',
  speaker: 'Speaker',
  'data-host': 'Data host',
};

/** What somebody is to a meeting. */
export const PARTICIPANT_ROLES: Readonly<Record<ParticipantRole, string>> = {
  doctor: 'Doctor',
  staff: 'Practice staff',
  coordinator: 'Cluster coordinator',
  partner: 'Partner',
  guest: 'Guest',
};

/** How far an agreement has come. */
export const ACTION_STATUSES: Readonly<Record<ActionStatus, string>> = {
  planned: 'Planned',
  started: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
};

const times = timeFormatsFor('en');

/** When a meeting is, from wall times YYYY-MM-DDTHH:MM. It begins a sentence. */
export function when(start: string, end: string): string {
  const [day, from, lastDay, to] = [start.slice(0, 10), start.slice(11, 16), end.slice(0, 10), end.slice(11, 16)];
  const text = times.dayDate(day);
  const first = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  if (day === lastDay) return `${first} at ${times.timeRange(from, to)}`;
  return `${first} at ${times.time(from)} – ${times.dayDate(lastDay)} at ${times.time(to)}`;
}
