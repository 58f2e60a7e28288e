import type { ActionStatus, ItemKind, MeetingRole, ParticipantRole } from '@klyngekit/schema';

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
  planned: 'Aftalt',
  started: 'I gang',
  done: 'Gjort',
  dropped: 'Opgivet',
};
