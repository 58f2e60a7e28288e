import type { FollowUpKind } from '@klyngekit/schema';
import type { ActionPlanMessages } from '../action-plan.js';
import { formatsFor } from '../formats.js';
import { shortPeriod } from '../year-period.js';
import { draftNotice } from './draft-status.js';
import { ACTION_STATUSES } from './meeting-terms.js';

const formats = formatsFor('en');
const { date, integer, list, month, number, percent } = formats;

const some = (count: number, one: string, many: string): string => `${integer(count)} ${count === 1 ? one : many}`;
const value = (kind: FollowUpKind, amount: number): string =>
  kind === 'proportion' ? percent(amount) : number(amount, { digits: 1 });
const dayOrMonth = (text: string): string => (text.length > 7 ? date(text) : month(text));
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${integer(count)} times`);

/** The words of an action plan. */
export const actionPlan: ActionPlanMessages = {
  states: {
    loading: 'Fetching plan …',
    empty: 'No plan yet',
    emptyText: 'What you change in your practice comes here.',
    unreadable: 'The plan cannot be shown',
    unreadableText: 'Nothing has been deleted.',
  },
  title: 'What we change in our practice',
  subtitle: (practice) => `Action plan of ${practice} · for you only`,
  summary: ({ all, started, planned, done, dropped, overdue, withoutLead }) => {
    const parts = [
      started > 0 && `${integer(started)} under way`,
      planned > 0 && `${integer(planned)} planned`,
      done > 0 && `${integer(done)} done`,
      dropped > 0 && `${integer(dropped)} dropped`,
    ].filter((part) => part !== false);
    const needs = [
      overdue > 0 && `${integer(overdue)} past the date`,
      withoutLead > 0 && `${integer(withoutLead)} without a lead`,
    ].filter((part) => part !== false);
    const first = `${some(all, 'agreement', 'agreements')}: ${list(parts)}.`;
    return needs.length > 0 ? `${first} ${list(needs)}.` : first;
  },
  none: 'There are no agreements yet.',
  add: 'New agreement',
  save: 'Save the plan',
  print: 'Print',
  undo: 'Undo',
  redo: 'Redo',
  edit: 'Edit',
  done: 'Done',
  remove: 'Remove',
  removed: 'The agreement is removed. You can undo.',
  saved: 'The plan is handed on.',
  orderBy: 'Show by',
  orders: { status: 'Status', due: 'Date', written: 'Order written' },
  status: 'Status',
  statuses: ACTION_STATUSES,
  group: (status, count) => `${ACTION_STATUSES[status]} (${integer(count)})`,
  fields: {
    what: 'What do we do?',
    leadName: 'Lead',
    leadRole: 'Role of the lead',
    staff: 'Who takes part',
    due: 'To be done by',
    indicator: 'Followed by',
    measure: 'Also followed by',
    practice: 'Where',
  },
  hints: {
    what: 'Begin with a verb: Book, ask, call',
    staff: 'One group a line: the secretaries',
    leadRole: 'For example nurse',
  },
  problems: {
    'what-missing': 'Write what you do.',
    'name-missing': 'Write the name of the lead.',
    date: 'Write a whole date: day, month and year.',
    cpr: 'This looks like a CPR number. The plan must not hold anything about patients.',
  },
  toMend: (count) => `${some(count, 'field', 'fields')} to look at before the plan can be saved. Nothing is deleted.`,
  noWhat: 'Not written yet',
  noLead: 'No lead yet',
  noDue: 'No date',
  noIndicator: 'Not chosen',
  wholeCluster: 'The whole cluster',
  daysLeft: (days) => {
    if (days === 0) return 'today';
    return days > 0 ? `in ${some(days, 'day', 'days')}` : `the date passed ${some(-days, 'day', 'days')} ago`;
  },
  carried: (from, count) => `Carried over from ${date(from)} (${times(count)})`,
  goal: (title, kind, target) =>
    `Your own target: ${value(kind, target.value)}${target.by === undefined ? '' : ` by ${date(target.by)}`}. ${title}`,
  goalSet: ({ set, reason }) =>
    `Set ${date(set)}.${reason === undefined || reason === '' ? '' : ` Reason: ‘${reason}’`}`,
  target: (level) => `target ${level}`,
  value,
  figure: ({ kind, multiplier, period, value: amount, numerator, denominator }) => {
    const when = shortPeriod(period, formats);
    if (kind === 'proportion' && numerator !== undefined && denominator !== undefined)
      return `${integer(numerator)} of ${integer(denominator)} in ${when}`;
    const per = kind === 'rate' ? ` per ${integer(multiplier ?? 1000)}` : '';
    return `${value(kind, amount)}${per} in ${when}`;
  },
  cluster: (kind, before, after) => {
    if (before !== undefined && after !== undefined)
      return `Whole cluster: from ${value(kind, before)} to ${value(kind, after)}.`;
    const one = after ?? before;
    return one === undefined ? '' : `Whole cluster: ${value(kind, one)}.`;
  },
  chance: (isMore) =>
    isMore
      ? 'The change is larger than chance usually gives.'
      : 'The change may be chance. Figures far from the middle often move towards it by themselves.',
  noFigure: 'No figure yet',
  nextFigure: (next) => `The next figure comes ${next.length > 7 ? 'on' : 'in'} ${dayOrMonth(next)}.`,
  figures: 'How it is followed',
  questions: 'For the staff meeting',
  notes: 'Notes',
  draft: draftNotice('the plan'),
};
