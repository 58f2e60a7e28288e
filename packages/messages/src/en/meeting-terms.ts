import type { ActionStatus, ItemKind, MeetingRole, ParticipantRole } from '@klyngekit/schema';

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
  planned: 'Agreed',
  started: 'Under way',
  done: 'Done',
  dropped: 'Given up',
};
