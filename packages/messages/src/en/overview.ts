import type { AbsenceStatus } from '@klyngekit/schema';
import type { ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import type { GoalGap, OverviewFindings, OverviewMessages, OverviewReading } from '../overview.js';
import { points } from './chart-closed.js';
import { capital, targetSentence } from './chart-sentences.js';
import { bare, counted, noun, number, people, withUnit } from './chart-values.js';

const RELATION = { below: 'below', around: 'around', above: 'above' } as const;
/** Longest title, in words. */
const LONGEST = 10;

const ABSENT: Readonly<Record<AbsenceStatus, string>> = {
  notReported: 'not reported',
  tooFew: 'too few patients',
  suppressed: 'hidden',
  notApplicable: 'not relevant',
};

function title({ own, lead, goals, reached, indicators }: OverviewFindings): string {
  if (lead) {
    const whole = `Most to gain: ${lead.title}`;
    const events = lead.own.target?.events ?? 0;
    return whole.split(/\s+/u).length <= LONGEST ? whole : `Up to ${people(events, lead.style)} from a target`;
  }
  if (goals === 0) return `${formatsFor('en').integer(indicators)} indicators together`;
  return `${own ? 'You reach' : 'The median reaches'} ${goalCount(reached, goals)}`;
}

/** "all 4 targets", "2 of 6 targets". */
function goalCount(reached: number, goals: number): string {
  const { integer } = formatsFor('en');
  if (reached === 0) return `none of ${integer(goals)} targets yet`;
  if (reached < goals) return `${integer(reached)} of ${integer(goals)} ${goals === 1 ? 'target' : 'targets'}`;
  return goals === 1 ? 'the target' : `all ${integer(goals)} targets`;
}

function intro({ own, unit, units, oneCluster, indicators, counted: patients, measured }: OverviewFindings): string {
  const { integer } = formatsFor('en');
  const all = oneCluster ? `the cluster’s ${counted(units, unit)}` : counted(units, unit);
  const what = own ? `your own figures beside ${all}` : `the median of ${all} beside the targets`;
  const unknown = 'Figures without counts come after that, by the distance beside the spread.';
  const order = patients
    ? ['Sorted by the distance to the target, counted in numbers and not in per cent.', ...(measured ? [unknown] : [])]
    : measured
      ? ['Sorted by the distance to the target beside the spread.']
      : [];
  return [`${integer(indicators)} indicators, ${what}.`, ...order].join(' ');
}

function summary({ own, lead, furthest, goals, reached }: OverviewFindings): readonly string[] {
  // Without these the title has said it all.
  if (!lead) return furthest === undefined ? [] : [`The distance is largest for ‘${furthest}’.`];
  const way = targetSentence(lead.own.target, lead.own.value, lead.style);
  return reached === 0 ? way : [...way, `${own ? 'You reach' : 'The median reaches'} ${goalCount(reached, goals)}.`];
}

function gapText({ reached, events, distance }: GoalGap, style: ValueStyle): string {
  if (reached === true) return 'target reached';
  if (reached === undefined) return 'no right direction';
  if (events !== undefined) return people(events, style);
  if (style.kind === 'rate') return `${bare(distance, style)} per ${formatsFor('en').integer(style.multiplier)}`;
  return style.kind === 'proportion' ? `${bare(distance, style)}${points(style)}` : withUnit(distance, style);
}

function reading({ own, peers, band, targets, trend, measured, unit, oneCluster }: OverviewReading): string {
  const marks = [
    ...(own ? [`diamond = ${noun(unit).own.toLowerCase()}`] : []),
    ...(peers ? [`dot = ${noun(unit).a.toLowerCase()}`] : []),
    `upright line = ${oneCluster ? 'the cluster’s median' : 'median'}`,
    ...(targets ? ['dashes = target'] : []),
    ...(band ? ['field = the middle half'] : []),
  ].join(', ');
  return [
    `In each picture: ${marks}.`,
    'Rows of one unit share a scale where the figures can be seen on it. Its ends have numbers.',
    ...(trend ? [`The line is ${own ? 'your figure' : 'the median'} over time.`] : []),
    ...(measured ? ['The spread is the width of the middle half, or of all where that is nil.'] : []),
    ...(own && peers ? ['The order tells of your own targets only.'] : []),
  ].join(' ');
}

/** The words of the overview in English. */
export const overview: OverviewMessages = {
  title,
  intro,
  summary,
  oneOf: (indicators, distance) => {
    const why =
      distance === 'counted' ? 'Most to gain of' : distance === 'measured' ? 'Furthest from its goal of' : 'One of';
    return `${why} ${formatsFor('en').integer(indicators)}\u00a0indicators.`;
  },
  caption: 'All indicators',
  heads: {
    indicator: 'Indicator',
    unit: 'Unit',
    own: (unit) => (unit === 'practice' ? 'Your figure' : noun(unit).own),
    spread: ({ unit, oneCluster }) => (oneCluster ? 'Spread in the cluster' : `Spread of ${noun(unit).other}`),
    trend: 'Over time',
    gap: (own) => (own ? 'About how far from the target' : 'From median to target'),
  },
  counts: (numerator, denominator, { kind }) =>
    `${number(numerator)} ${kind === 'rate' ? 'among' : 'of'} ${number(denominator)}`,
  relation: ({ relation, chance, widened }) => {
    const place = RELATION[relation];
    // Around the median nothing has to be explained by chance.
    if (chance === undefined || relation === 'around') return place;
    if (widened) return `${place}; ${chance ? 'may be usual variation' : 'more than usual variation'}`;
    return `${place}; ${chance ? 'may be chance' : 'more than chance'}`;
  },
  spread: (lowest, highest, half, style) =>
    `From ${bare(lowest, style)} to ${withUnit(highest, style)}${half ? `, half of them between ${bare(half.lower, style)} and ${withUnit(half.upper, style)}` : ''}`,
  trend: (first, last, periods, style) =>
    `${bare(first, style)} → ${withUnit(last, style)}, ${formatsFor('en').integer(periods)}\u00a0periods`,
  gap: (gap, style) => capital(gapText(gap, style)),
  otherGap: (target, gap, style) => `${target}: ${gapText(gap, style)}`,
  share: (share) => `${share < 0.05 ? 'under 0.1' : number(share)} times the spread`,
  noTarget: 'No target',
  absent: (status) => capital(ABSENT[status]),
  period: (from, to) => `Period: ${formatsFor('en').dateRange(from, to)}`,
  answers: (own, answered, total, unit) => {
    const ours = own === undefined ? [] : own.length === 0 ? ['You have not answered.'] : [`You: ${own.join(', ')}.`];
    return [...ours, `${formatsFor('en').integer(answered)} of ${counted(total, unit)} have answered.`].join(' ');
  },
  none: { 'no-figures': 'No figures yet', 'too-few': 'Too few have reported to show figures' },
  hint: 'Shows the indicator by itself',
  back: 'Back to the overview',
  reading,
  obstacle: {
    heading: 'The overview is not shown here',
    text: (obstacle) =>
      obstacle === 'closed'
        ? 'A closed round has one indicator only, so that nobody can follow a practice from figure to figure.'
        : 'The file has one indicator only.',
  },
};
