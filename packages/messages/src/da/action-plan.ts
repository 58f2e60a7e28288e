import type { FollowUpKind } from '@klyngekit/schema';
import type { ActionPlanMessages } from '../action-plan.js';
import { formatsFor } from '../formats.js';
import { shortPeriod } from '../year-period.js';
import { draftNotice } from './draft-status.js';
import { ACTION_STATUSES } from './meeting-terms.js';

const formats = formatsFor('da');
const { date, integer, list, month, number, percent } = formats;

const some = (count: number, one: string, many: string): string => `${integer(count)} ${count === 1 ? one : many}`;
const value = (kind: FollowUpKind, amount: number): string =>
  kind === 'proportion' ? percent(amount) : number(amount, { digits: 1 });
const dayOrMonth = (text: string): string => (text.length > 7 ? date(text) : month(text));

/** The words of an action plan. */
export const actionPlan: ActionPlanMessages = {
  states: {
    loading: 'Henter planen …',
    empty: 'Ingen plan endnu',
    emptyText: 'Her kommer det, I ændrer hos jer.',
    unreadable: 'Planen kan ikke vises',
    unreadableText: 'Intet er slettet.',
  },
  title: 'Det ændrer vi hos os',
  subtitle: (practice) => `Handleplan for ${practice} · kun for jer`,
  summary: ({ all, started, planned, done, dropped, overdue, withoutLead }) => {
    const parts = [
      started > 0 && `${integer(started)} i gang`,
      planned > 0 && `${integer(planned)} planlagt`,
      done > 0 && `${integer(done)} gjort`,
      dropped > 0 && `${integer(dropped)} droppet`,
    ].filter((part) => part !== false);
    const needs = [
      overdue > 0 && `${integer(overdue)} er over fristen`,
      withoutLead > 0 && `${integer(withoutLead)} mangler tovholder`,
    ].filter((part) => part !== false);
    const first = `${some(all, 'aftale', 'aftaler')}: ${list(parts)}.`;
    return needs.length > 0 ? `${first} ${list(needs)}.` : first;
  },
  none: 'Der er ingen aftaler endnu.',
  add: 'Ny aftale',
  save: 'Gem planen',
  print: 'Udskriv',
  undo: 'Fortryd',
  redo: 'Gør igen',
  edit: 'Rediger',
  done: 'Færdig',
  remove: 'Fjern',
  removed: 'Aftalen er fjernet. Du kan fortryde.',
  saved: 'Planen er givet videre.',
  orderBy: 'Vis efter',
  orders: { status: 'Status', due: 'Frist', written: 'Rækkefølge' },
  status: 'Status',
  statuses: ACTION_STATUSES,
  group: (status, count) => `${ACTION_STATUSES[status]} (${integer(count)})`,
  fields: {
    what: 'Hvad gør vi?',
    leadName: 'Tovholder',
    leadRole: 'Tovholderens rolle',
    staff: 'Hvem er med',
    due: 'Frist',
    indicator: 'Følges med',
    measure: 'Følges også ved',
    practice: 'Hvor',
  },
  hints: {
    what: 'Begynd med et udsagnsord: Book, spørg, ring',
    staff: 'Én gruppe på hver linje: sekretærerne',
    leadRole: 'For eksempel sygeplejerske',
  },
  problems: {
    'what-missing': 'Skriv, hvad I gør.',
    'name-missing': 'Skriv tovholderens navn.',
    date: 'Skriv en hel dato: dag, måned og år.',
    cpr: 'Det ligner et CPR-nummer. Planen må ikke rumme oplysninger om patienter.',
  },
  toMend: (count) => `${some(count, 'felt', 'felter')} skal ses efter, før planen kan gemmes. Intet er slettet.`,
  noWhat: 'Ikke skrevet endnu',
  noLead: 'Mangler tovholder',
  noDue: 'Ingen frist',
  noIndicator: 'Ikke valgt',
  wholeCluster: 'Hele klyngen',
  daysLeft: (days) => {
    if (days === 0) return 'i dag';
    if (days > 0) return `om ${some(days, 'dag', 'dage')}`;
    return `fristen er passeret for ${some(-days, 'dag', 'dage')} siden`;
  },
  carried: (from, times) => `Overført fra ${date(from)} (${integer(times)}. gang)`,
  goal: (title, kind, target) =>
    `Jeres eget mål: ${value(kind, target.value)}${target.by === undefined ? '' : ` inden ${date(target.by)}`}. ${title}`,
  goalSet: ({ set, reason }) =>
    `Sat ${date(set)}.${reason === undefined || reason === '' ? '' : ` Begrundelse: ‘${reason}’`}`,
  target: (level) => `mål ${level}`,
  value,
  figure: ({ kind, multiplier, period, value: amount, numerator, denominator }) => {
    const when = shortPeriod(period, formats);
    if (kind === 'proportion' && numerator !== undefined && denominator !== undefined)
      return `${integer(numerator)} af ${integer(denominator)} i ${when}`;
    const per = kind === 'rate' ? ` pr. ${integer(multiplier ?? 1000)}` : '';
    return `${value(kind, amount)}${per} i ${when}`;
  },
  cluster: (kind, before, after) => {
    if (before !== undefined && after !== undefined)
      return `Klyngen samlet: fra ${value(kind, before)} til ${value(kind, after)}.`;
    const one = after ?? before;
    return one === undefined ? '' : `Klyngen samlet: ${value(kind, one)}.`;
  },
  chance: (isMore) =>
    isMore
      ? 'Ændringen er større, end tilfældet plejer at give.'
      : 'Ændringen kan være tilfældig. Tal langt fra midten nærmer sig den ofte af sig selv.',
  noFigure: 'Intet tal endnu',
  nextFigure: (next) => `Næste opgørelse kommer ${next.length > 7 ? '' : 'i '}${dayOrMonth(next)}.`,
  figures: 'Sådan følges det',
  questions: 'Til personalemødet',
  notes: 'Bemærkninger',
  draft: draftNotice('den plan'),
};
