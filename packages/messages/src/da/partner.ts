import type { Initiative, LineAudience, OpeningState, TimeSpan, WaitingTime, Weekday } from '@klyngekit/schema';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';
import { areAllDays, areWorkingDays, isWholeDay, openingWeek, runsOf } from '../opening-week.js';
import type { LineWay, PartnerMessages } from '../partner.js';
import { PARTNER_KINDS } from './partner-kinds.js';

const formats = formatsFor('da');
const count = (value: number): string => formats.integer(value);

const AUDIENCES: Readonly<Record<LineAudience, string>> = {
  professionals: 'Fagpersoner',
  citizens: 'Borgere',
  everyone: 'Alle',
};

const WAYS: Readonly<Record<LineWay, { readonly verb: string; readonly action: string }>> = {
  call: { verb: 'ringer', action: 'Ring til' },
  write: { verb: 'skriver', action: 'Skriv til' },
  visit: { verb: 'læser mere', action: 'Åbn siden' },
};

const { time: clock, timeRange, weekday } = timeFormatsFor('da');
const span = (times: TimeSpan): string => (isWholeDay(times) ? 'hele døgnet' : timeRange(times.from, times.to));
const spans = (times: readonly TimeSpan[]): string => formats.list(times.map(span));

function dayNames(days: readonly Weekday[]): string {
  if (areAllDays(days)) return 'alle dage';
  if (areWorkingDays(days)) return 'hverdage';
  return formats.list(
    runsOf(days).map(([first, last]) => (first === last ? weekday(first) : `${weekday(first)}–${weekday(last)}`)),
  );
}

function opening(state: OpeningState): string {
  if (state.open) {
    if (state.always) return 'Åbent hele døgnet';
    return `Åbent nu til ${state.until === '24:00' ? 'midnat' : clock(state.until)}`;
  }
  const { next } = state;
  if (!next) return 'Lukket indtil videre';
  const day =
    next.days === 0
      ? 'i dag'
      : next.days === 1
        ? 'i morgen'
        : next.days < 7
          ? weekday(next.weekday)
          : formats.date(next.date);
  return `Lukket nu. Åbner ${day} kl. ${clock(next.time)}`;
}

const UNITS = { days: ['dag', 'dage'], weeks: ['uge', 'uger'], months: ['måned', 'måneder'] } as const;

function waiting({ from, to, unit }: WaitingTime): string {
  const [one, other] = UNITS[unit];
  if (to !== undefined && to > from) return `${count(from)}–${count(to)} ${other}`;
  return from === 0 ? 'Ingen ventetid' : `${count(from)} ${from === 1 ? one : other}`;
}

/** A year, a month or a day, after what happened then. */
function when(iso: string): string {
  if (iso.length === 4) return `i ${iso}`;
  return iso.length === 7 ? `i ${formats.month(iso)}` : `den ${formats.date(iso)}`;
}

const INITIATORS: Readonly<Record<Initiative['by'], string>> = {
  cluster: 'Klyngen tog kontakt',
  partner: 'Partneren tog kontakt',
  'quality-unit': 'Kvalitetsenheden tog kontakt',
  other: 'En anden tog kontakt',
};

/** The words about partners. */
export const partner: PartnerMessages = {
  language: 'da',
  edit: async () => (await import('./partner-edit.js')).edit,
  kind: (kind) => PARTNER_KINDS[kind],
  line: (audience, way, purpose) =>
    `${AUDIENCES[audience]} ${WAYS[way].verb}${purpose === undefined ? '' : ` om ${purpose}`}`,
  audience: (audience) => AUDIENCES[audience],
  action: (way) => WAYS[way].action,
  hours: (hours) => {
    const week = openingWeek(hours);
    if (week.length === 0) return 'ingen faste tider';
    return week.map(({ days, spans: times }) => `${dayNames(days)} ${spans(times)}`).join(', ');
  },
  exception: ({ from, to, hours }) => `${formats.dateRange(from, to)}: ${hours.length === 0 ? 'lukket' : spans(hours)}`,
  opening,
  waiting,
  asOf: (date) => `pr. ${formats.date(date)}`,
  verified: (date) => `Bekræftet ${formats.date(date)}`,
  verifiedBy: (who) => `af ${who}`,
  stale: (date, days) =>
    `Sidst bekræftet ${formats.date(date)}, for over ${count(days)} dage siden. Ring og hør, om det stadig passer.`,
  neverVerified: 'Oplysningerne er ikke bekræftet endnu.',
  synthetic: 'Opdigtet eksempel.',
  initiative: ({ by, when: moment }) => `${INITIATORS[by]}${moment === undefined ? '' : ` ${when(moment)}`}.`,
  commonInterest: (text) => `Fælles interesse: ${/[.!?]$/.test(text) ? text : `${text}.`}`,
  dataStatus: (status) => ({ none: 'Ingen endnu', promised: 'Lovet', delivered: 'Leveret' })[status],
  dataWhen: ({ status, asOf, expected }) => {
    if (status !== 'promised' || expected === undefined) return `pr. ${formats.date(asOf)}`;
    return `til ${expected.length === 7 ? formats.month(expected) : formats.date(expected)}`;
  },
  sharedBy: (clusters) => `deles af ${count(clusters)} ${clusters === 1 ? 'klynge' : 'klynger'}`,
  askAbout: (text) => `Ring om ${text}`,
  date: formats.date,
  list: formats.list,
  clarified: (date) => `Afklaret ${formats.date(date)}.`,
  side: (side, { shortName }) =>
    ({ practice: 'Klinikken', partner: shortName ?? 'Partneren', patient: 'Patienten' })[side],
  labels: {
    referral: 'Sådan henviser I',
    standard: 'Standard',
    referTo: 'Henvis til',
    required: 'Skriv altid',
    targetGroup: 'Målgruppe',
    exclusions: 'Ikke til',
    waiting: 'Ventetid',
    guide: 'Vejledning',
    people: 'Hvem I møder',
    exchange: 'Hvad får og giver vi?',
    gets: 'Får',
    gives: 'Giver',
    data: 'Data fra partneren',
    dataShort: 'Data',
    shared: 'Deles med',
    nextMeeting: 'Næste møde sammen',
    address: 'Adresse',
    gln: 'Lokationsnummer (GLN)',
    sor: 'SOR-kode',
    cvr: 'CVR-nummer',
    clarification: 'Afklaret misforståelse',
    believed: 'Vi troede',
    found: 'Det viste sig',
    project: 'Fælles projekt',
    projectAim: 'Mål',
    indicator: 'Indikator',
    period: 'Periode',
    clusters: 'Klynger',
    telephone: 'Telefon',
    email: 'E-mail',
    contact: 'Kontakt',
  },
  actions: {
    showAll: 'Vis alt',
    showLess: 'Vis mindre',
    copyReferral: 'Kopiér henvisningsoplysninger',
    copyText: 'Kopiér som tekst',
    copyVcard: 'Kopiér vCard',
    saveContact: 'Gem kontakt',
    print: 'Udskriv',
    toAgenda: 'Til dagsordenen',
    copyCode: (name) => `Kopiér ${name}`,
    copied: 'Kopieret.',
    copyByHand: 'Udklipsholderen er lukket her. Markér teksten, og kopiér den selv.',
  },
  states: {
    loading: 'Henter kort …',
    empty: 'Ingen partner endnu',
    emptyText: 'Kortet vises her, når det er hentet.',
    unreadable: 'Kortet kan ikke vises',
    unreadableText: 'Intet fra filen er vist.',
  },
  partners: {
    title: 'Klyngens samarbejdspartnere',
    search: 'Søg efter navn eller emne',
    allKinds: 'Alle slags',
    kind: 'Slags',
    allTopics: 'Alle emner',
    topic: 'Emne',
    allClusters: 'Alle klynger',
    cluster: 'Klynge',
    count: (shown, total) =>
      shown === total
        ? `${count(total)} ${total === 1 ? 'partner' : 'partnere'}`
        : `${count(shown)} af ${count(total)} partnere`,
    none: 'Ingen partner passer. Prøv et andet ord, eller ryd valgene.',
    clear: 'Ryd valgene',
    show: 'Vis',
    hide: 'Skjul',
    refused: (cards) => `${count(cards)} kort kunne ikke læses.`,
  },
};
