import type { ItemKind, MeetingRole } from '@klyngekit/schema';
import type { AgendaMessages } from '../agenda.js';
import { durationWith, sentence, weekdayOf } from '../agenda-times.js';
import { formatsFor } from '../formats.js';

const formats = formatsFor('en');

const KINDS: Readonly<Record<ItemKind, string>> = {
  welcome: 'Welcome',
  'follow-up': 'Follow-up',
  talk: 'Talk',
  data: 'Figures',
  reflection: 'Reflection',
  'group-work': 'Group work',
  plenary: 'All together',
  decision: 'Decision',
  break: 'Break',
  meal: 'Meal',
  evaluation: 'Evaluation',
  other: 'Other',
};

const ROLES: Readonly<Record<MeetingRole, string>> = {
  chair: 'Chair',
  facilitator: 'Facilitator',
  timekeeper: 'Timekeeper',
  'minute-taker': 'Minute-taker',
  speaker: 'Speaker',
  'data-host': 'Data host',
};

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const clock = (time: string): string => time;
const minutes = (count: number): string => `${formats.integer(count)} min`;
const duration = durationWith('h', 'min', formats);
const weekday = (day: string): string => `${DAYS[weekdayOf(day)]} ${formats.date(day)}`;
const minutesLong = (count: number): string => `${formats.integer(count)} ${count === 1 ? 'minute' : 'minutes'}`;

/** The words of agendas. */
export const agenda: AgendaMessages = {
  language: 'en',
  edit: async () => (await import('./agenda-edit.js')).agendaEdit,
  run: async () => (await import('./agenda-run.js')).agendaRun,
  advice: async () => (await import('./advice.js')).advice,
  kind: (kind) => KINDS[kind],
  role: (role) => ROLES[role],
  format: (format) => ({ 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' })[format],
  clock,
  minutes,
  duration,
  date: formats.date,
  when: (start, end) => {
    const [day, from] = [start.slice(0, 10), clock(start.slice(11))];
    const [lastDay, to] = [end.slice(0, 10), clock(end.slice(11))];
    const begins = `${weekday(day)} at ${from}`;
    return day === lastDay ? `${begins}–${to}` : `${begins} – ${weekday(lastDay)} at ${to}`;
  },
  people: ({ people, practices }) => {
    if (people === undefined || people === 0) return '';
    const from =
      practices > 0 ? ` from ${formats.integer(practices)} ${practices === 1 ? 'practice' : 'practices'}` : '';
    return `${formats.integer(people)} coming${from}`;
  },
  quoted: (text) => `“${text}”`,
  track: (place) => `Track ${String.fromCharCode(65 + (place % 26))}`,
  holder: (role, name) => (name.trim() === '' ? ROLES[role] : `${ROLES[role]}: ${name}`),
  fixed: ({ time, gap, late }) => {
    const fits = late > 0 ? `${minutes(late)} late` : gap > 0 ? `${minutes(gap)} to wait` : 'fits';
    return `Fixed at ${clock(time)} · ${fits}`;
  },
  exchange: ({ practicesGet = '', partnerGets = '' }) =>
    [practicesGet && `We get: ${sentence(practicesGet)}`, partnerGets && `They get: ${sentence(partnerGets)}`]
      .filter(Boolean)
      .join(' '),
  opening: (opening) =>
    ({
      closed: 'Closed data',
      open: 'The cluster has agreed on open data',
      propose: 'Closed data, opening may be proposed',
    })[opening],
  ownData: ({ sendBefore, sent }) => {
    if (sent !== undefined) return `Own figures sent out on ${formats.date(sent)}`;
    return sendBefore === undefined ? '' : `Own figures to be sent out by ${formats.date(sendBefore)}`;
  },
  material: ({ sendBefore, sent }) => {
    if (sent !== undefined) return `Sent out on ${formats.date(sent)}`;
    return sendBefore === undefined ? '' : `To be sent out by ${formats.date(sendBefore)}`;
  },
  gathering: (count, end) =>
    `The tracks last as long as the longest: ${minutes(count)}. All meet again at ${clock(end)}.`,
  air: (count) => `${minutes(count)} to spare`,
  fit: ({ slack, fit }) => {
    if (fit === 'over') return `The programme is ${minutesLong(-slack)} too long.`;
    return fit === 'tight'
      ? 'The programme fits, with no time to spare.'
      : `The programme fits with ${minutesLong(slack)} to spare.`;
  },
  fitDetail: ({ length, end, agreedEnd }) =>
    `${duration(length)} in all; expected to end at ${clock(end)}, agreed ${clock(agreedEnd)}.`,
  cutOff: (agreedEnd) => `From here on we will not be done by ${clock(agreedEnd)}`,
  labels: {
    item: 'Item',
    expectedEnd: 'Expected end',
    indicators: 'Figures',
    topics: 'Topics',
    join: 'Join online',
    contact: 'Questions',
    notes: 'Minutes',
    decisions: 'Decided',
    actions: 'Agreements',
    carried: 'Agreements of earlier meetings',
    untitled: 'Cluster meeting',
    opens: 'Open',
  },
  states: {
    loading: 'Fetching the agenda …',
    empty: 'No agenda yet',
    emptyText: 'The agenda of the meeting will stand here.',
    noItems: 'There are no items yet.',
    unreadable: 'The agenda cannot be read',
    unreadableText: 'Nothing of it is shown.',
  },
};
