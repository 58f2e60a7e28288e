import type { AgendaMessages } from '../agenda.js';
import { sentence } from '../agenda-times.js';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';
import { ITEM_KINDS, MEETING_ROLES, when } from './meeting-terms.js';

const formats = formatsFor('en');
const { time: clock, duration } = timeFormatsFor('en');

const minutes = (count: number): string => `${formats.integer(count)} min`;
const minutesLong = (count: number): string => `${formats.integer(count)} ${count === 1 ? 'minute' : 'minutes'}`;

/** The words of agendas. */
export const agenda: AgendaMessages = {
  language: 'en',
  edit: async () => (await import('./agenda-edit.js')).agendaEdit,
  run: async () => (await import('./agenda-run.js')).agendaRun,
  advice: async () => (await import('./advice.js')).advice,
  kind: (kind) => ITEM_KINDS[kind],
  role: (role) => MEETING_ROLES[role],
  format: (format) => ({ 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' })[format],
  clock,
  minutes,
  duration,
  date: formats.date,
  when,
  people: ({ people, practices }) => {
    if (people === undefined || people === 0) return '';
    const from =
      practices > 0 ? ` from ${formats.integer(practices)} ${practices === 1 ? 'practice' : 'practices'}` : '';
    return `${formats.integer(people)} coming${from}`;
  },
  quoted: (text) => `“${text}”`,
  track: (place) => `Track ${String.fromCharCode(65 + (place % 26))}`,
  holder: (role, name) => (name.trim() === '' ? MEETING_ROLES[role] : `${MEETING_ROLES[role]}: ${name}`),
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
  carriedFrom: (date, times) => `Carried over from ${formats.date(date)} (time ${formats.integer(times)})`,
  waiting: (open, again) => {
    const agreements = open === 1 ? 'One agreement is' : `${formats.integer(open)} agreements are`;
    if (again === 0) return `${agreements} not done.`;
    const carried = open === 1 ? 'it has' : `${formats.integer(again)} of them ${again === 1 ? 'has' : 'have'}`;
    return `${agreements} not done, and ${carried} been carried over several times.`;
  },
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
