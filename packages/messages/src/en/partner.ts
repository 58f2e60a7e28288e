import type { Initiative, LineAudience, OpeningState, TimeSpan, WaitingTime, Weekday } from '@klyngekit/schema';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';
import { areAllDays, areWorkingDays, isWholeDay, openingWeek, runsOf } from '../opening-week.js';
import type { LineWay, PartnerMessages } from '../partner.js';
import { PARTNER_KINDS } from './partner-kinds.js';

const formats = formatsFor('en');
const count = (value: number): string => formats.integer(value);

const AUDIENCES: Readonly<Record<LineAudience, string>> = {
  professionals: 'Professionals',
  citizens: 'Citizens',
  everyone: 'Everybody',
};

const WAYS: Readonly<Record<LineWay, { readonly verb: string; readonly action: string }>> = {
  call: { verb: 'call', action: 'Call' },
  write: { verb: 'write', action: 'Write to' },
  visit: { verb: 'read more', action: 'Open the page' },
};

const { timeRange, weekday } = timeFormatsFor('en');
const span = (times: TimeSpan): string => (isWholeDay(times) ? 'day and night' : timeRange(times.from, times.to));
const spans = (times: readonly TimeSpan[]): string => formats.list(times.map(span));

function dayNames(days: readonly Weekday[]): string {
  if (areAllDays(days)) return 'every day';
  if (areWorkingDays(days)) return 'weekdays';
  return formats.list(
    runsOf(days).map(([first, last]) => (first === last ? weekday(first) : `${weekday(first)}–${weekday(last)}`)),
  );
}

function opening(state: OpeningState): string {
  if (state.open) {
    if (state.always) return 'Open day and night';
    return `Open now until ${state.until === '24:00' ? 'midnight' : state.until}`;
  }
  const { next } = state;
  if (!next) return 'Closed until further notice';
  const day =
    next.days === 0
      ? 'today'
      : next.days === 1
        ? 'tomorrow'
        : next.days < 7
          ? `on ${weekday(next.weekday)}`
          : `on ${formats.date(next.date)}`;
  return `Closed now. Opens ${day} at ${next.time}`;
}

const UNITS = { days: ['day', 'days'], weeks: ['week', 'weeks'], months: ['month', 'months'] } as const;

function waiting({ from, to, unit }: WaitingTime): string {
  const [one, other] = UNITS[unit];
  if (to !== undefined && to > from) return `${count(from)}–${count(to)} ${other}`;
  return from === 0 ? 'No waiting time' : `${count(from)} ${from === 1 ? one : other}`;
}

/** A year, a month or a day, after what happened then. */
function when(iso: string): string {
  if (iso.length === 4) return `in ${iso}`;
  return iso.length === 7 ? `in ${formats.month(iso)}` : `on ${formats.date(iso)}`;
}

const INITIATORS: Readonly<Record<Initiative['by'], string>> = {
  cluster: 'The cluster made contact',
  partner: 'The partner made contact',
  'quality-unit': 'The quality unit made contact',
  other: 'Somebody else made contact',
};

/** The words about partners. */
export const partner: PartnerMessages = {
  language: 'en',
  edit: async () => (await import('./partner-edit.js')).edit,
  kind: (kind) => PARTNER_KINDS[kind],
  line: (audience, way, purpose) =>
    `${AUDIENCES[audience]} ${WAYS[way].verb}${purpose === undefined ? '' : ` about ${purpose}`}`,
  audience: (audience) => AUDIENCES[audience],
  action: (way) => WAYS[way].action,
  hours: (hours) => {
    const week = openingWeek(hours);
    if (week.length === 0) return 'no fixed hours';
    return week.map(({ days, spans: times }) => `${dayNames(days)} ${spans(times)}`).join(', ');
  },
  exception: ({ from, to, hours }) => `${formats.dateRange(from, to)}: ${hours.length === 0 ? 'closed' : spans(hours)}`,
  opening,
  waiting,
  asOf: (date) => `as of ${formats.date(date)}`,
  verified: (date) => `Confirmed ${formats.date(date)}`,
  verifiedBy: (who) => `by ${who}`,
  stale: (date, days) =>
    `Last confirmed ${formats.date(date)}, more than ${count(days)} days ago. Call and ask whether it still holds.`,
  neverVerified: 'Nobody has confirmed this yet.',
  synthetic: 'Invented example.',
  initiative: ({ by, when: moment }) => `${INITIATORS[by]}${moment === undefined ? '' : ` ${when(moment)}`}.`,
  commonInterest: (text) => `Common interest: ${/[.!?]$/.test(text) ? text : `${text}.`}`,
  dataStatus: (status) => ({ none: 'None yet', promised: 'Promised', delivered: 'Delivered' })[status],
  dataWhen: ({ status, asOf, expected }) => {
    if (status !== 'promised' || expected === undefined) return `as of ${formats.date(asOf)}`;
    return `for ${expected.length === 7 ? formats.month(expected) : formats.date(expected)}`;
  },
  sharedBy: (clusters) => `shared by ${count(clusters)} ${clusters === 1 ? 'cluster' : 'clusters'}`,
  askAbout: (text) => `Call about ${text}`,
  date: formats.date,
  list: formats.list,
  clarified: (date) => `Cleared up ${formats.date(date)}.`,
  side: (side, { shortName }) =>
    ({ practice: 'The practice', partner: shortName ?? 'The partner', patient: 'The patient' })[side],
  labels: {
    referral: 'How to refer',
    standard: 'Standard',
    referTo: 'Refer to',
    required: 'Always write',
    targetGroup: 'For',
    exclusions: 'Not for',
    waiting: 'Waiting time',
    guide: 'Guide',
    people: 'Whom you meet',
    exchange: 'What do we get and give?',
    gets: 'Gets',
    gives: 'Gives',
    data: 'Data from the partner',
    dataShort: 'Data',
    shared: 'Shared with',
    nextMeeting: 'Next meeting together',
    address: 'Address',
    gln: 'Location number (GLN)',
    sor: 'SOR code',
    cvr: 'CVR number',
    clarification: 'Misunderstanding cleared up',
    believed: 'We believed',
    found: 'It turned out',
    project: 'Shared project',
    projectAim: 'Aim',
    indicator: 'Indicator',
    period: 'Period',
    clusters: 'Clusters',
    telephone: 'Telephone',
    email: 'E-mail',
    contact: 'Contact',
  },
  actions: {
    showAll: 'Show all',
    showLess: 'Show less',
    copyReferral: 'Copy how to refer',
    copyText: 'Copy as text',
    copyVcard: 'Copy vCard',
    saveContact: 'Save contact',
    print: 'Print',
    toAgenda: 'To the agenda',
    copyCode: (name) => `Copy ${name}`,
    copied: 'Copied.',
    copyByHand: 'The clipboard is closed here. Select the text and copy it yourself.',
  },
  states: {
    loading: 'Fetching card …',
    empty: 'No partner yet',
    emptyText: 'The card is shown here when it has come.',
    unreadable: 'The card cannot be shown',
    unreadableText: 'Nothing of the file is shown.',
  },
  partners: {
    title: 'Partners of the cluster',
    search: 'Search for a name or a topic',
    allKinds: 'All kinds',
    kind: 'Kind',
    allTopics: 'All topics',
    topic: 'Topic',
    allClusters: 'All clusters',
    cluster: 'Cluster',
    count: (shown, total) =>
      shown === total
        ? `${count(total)} ${total === 1 ? 'partner' : 'partners'}`
        : `${count(shown)} of ${count(total)} partners`,
    none: 'No partner fits. Try another word, or clear the choices.',
    clear: 'Clear the choices',
    show: 'Show',
    hide: 'Hide',
    refused: (cards) => `${count(cards)} ${cards === 1 ? 'card' : 'cards'} could not be read.`,
  },
};
