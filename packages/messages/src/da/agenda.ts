import type { AgendaMessages } from '../agenda.js';
import { sentence } from '../agenda-times.js';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';
import { ITEM_KINDS, MEETING_ROLES, when } from './meeting-terms.js';

const formats = formatsFor('da');
const { time: clock, duration } = timeFormatsFor('da');

const minutes = (count: number): string => `${formats.integer(count)} min`;
const minutesLong = (count: number): string => `${formats.integer(count)} ${count === 1 ? 'minut' : 'minutter'}`;

/** The words of agendas. */
export const agenda: AgendaMessages = {
  language: 'da',
  edit: async () => (await import('./agenda-edit.js')).agendaEdit,
  run: async () => (await import('./agenda-run.js')).agendaRun,
  advice: async () => (await import('./advice.js')).advice,
  kind: (kind) => ITEM_KINDS[kind],
  role: (role) => MEETING_ROLES[role],
  format: (format) => ({ 'in-person': 'Fysisk møde', online: 'Møde på skærm', hybrid: 'Fysisk og på skærm' })[format],
  clock,
  minutes,
  duration,
  date: formats.date,
  when,
  people: ({ people, practices }) => {
    if (people === undefined || people === 0) return '';
    const from = practices > 0 ? ` fra ${formats.integer(practices)} praksis` : '';
    return `${formats.integer(people)} ${people === 1 ? 'tilmeldt' : 'tilmeldte'}${from}`;
  },
  quoted: (text) => `»${text}«`,
  track: (place) => `Spor ${String.fromCharCode(65 + (place % 26))}`,
  holder: (role, name) => (name.trim() === '' ? MEETING_ROLES[role] : `${MEETING_ROLES[role]}: ${name}`),
  fixed: ({ time, gap, late }) => {
    const fits = late > 0 ? `${minutes(late)} for sent` : gap > 0 ? `${minutes(gap)} at vente` : 'passer';
    return `Fast kl. ${clock(time)} · ${fits}`;
  },
  exchange: ({ practicesGet = '', partnerGets = '' }) =>
    [practicesGet && `Vi får: ${sentence(practicesGet)}`, partnerGets && `De får: ${sentence(partnerGets)}`]
      .filter(Boolean)
      .join(' '),
  opening: (opening) =>
    ({
      closed: 'Lukkede data',
      open: 'Klyngen har aftalt åbne data',
      propose: 'Lukkede data, åbning kan foreslås',
    })[opening],
  ownData: ({ sendBefore, sent }) => {
    if (sent !== undefined) return `Egne tal sendt ud ${formats.date(sent)}`;
    return sendBefore === undefined ? '' : `Egne tal sendes ud senest ${formats.date(sendBefore)}`;
  },
  material: ({ sendBefore, sent }) => {
    if (sent !== undefined) return `Sendt ud ${formats.date(sent)}`;
    return sendBefore === undefined ? '' : `Sendes ud senest ${formats.date(sendBefore)}`;
  },
  gathering: (count, end) =>
    `Sporene varer det længste spors tid: ${minutes(count)}. Fælles samling kl. ${clock(end)}.`,
  air: (count) => `${minutes(count)} luft`,
  fit: ({ slack, fit }) => {
    if (fit === 'over') return `Programmet er ${minutesLong(-slack)} for langt.`;
    return fit === 'tight'
      ? 'Programmet passer, men uden luft.'
      : `Programmet passer med ${minutesLong(slack)} i luft.`;
  },
  fitDetail: ({ length, end, agreedEnd }) =>
    `I alt ${duration(length)}; forventet slut ${clock(end)} mod aftalt ${clock(agreedEnd)}.`,
  carriedFrom: (date, times) => `Overført fra ${formats.date(date)} (${formats.integer(times)}. gang)`,
  waiting: (open, again) => {
    const agreements = open === 1 ? 'Én aftale' : `${formats.integer(open)} aftaler`;
    if (again === 0) return `${agreements} er ikke afsluttet.`;
    const carried = open === 1 ? 'den' : `${formats.integer(again)} af dem`;
    return `${agreements} er ikke afsluttet, og ${carried} er overført flere gange.`;
  },
  cutOff: (agreedEnd) => `Herfra når vi det ikke inden ${clock(agreedEnd)}`,
  labels: {
    item: 'Punkt',
    expectedEnd: 'Forventet slut',
    indicators: 'Tal',
    topics: 'Emner',
    join: 'Deltag på skærm',
    contact: 'Spørgsmål',
    notes: 'Referat',
    decisions: 'Besluttet',
    actions: 'Aftaler',
    carried: 'Aftaler fra tidligere møder',
    untitled: 'Klyngemøde',
    opens: 'Åbn',
  },
  states: {
    loading: 'Henter dagsorden …',
    empty: 'Ingen dagsorden endnu',
    emptyText: 'Her kommer mødets dagsorden.',
    noItems: 'Der er ingen punkter endnu.',
    unreadable: 'Dagsordenen kan ikke læses',
    unreadableText: 'Intet af den vises.',
  },
};
