import type { ChangeCounts, ChangeFigure, ChangeFindings, ChangeMessages, ChangePlace } from '../change.js';
import type { ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import { toStep } from '../value-digits.js';
import { capital } from './chart-sentences.js';
import { bare, counted, noun, number, people, spoken, withUnit } from './chart-values.js';
import { periodName } from './periods.js';

/** The size of a change: "13 percentage points", "2.5 days". */
function amount(difference: number, style: ValueStyle): string {
  const size = bare(Math.abs(difference), style);
  if (style.kind === 'proportion') return `${size} percentage points`;
  return withUnit(Math.abs(difference), style);
}

/** The same in a title, where words are few. */
const points = (difference: number, style: ValueStyle): string =>
  style.kind === 'proportion' ? `${bare(Math.abs(difference), style)} points` : amount(difference, style);

/** " percentage points", where values are per cent. */
const suffix = ({ kind }: ValueStyle): string => (kind === 'proportion' ? ' percentage points' : '');

const isNone = (difference: number, style: ValueStyle): boolean => toStep(difference, style.step) === 0;
/** Whether nothing of a change is seen: it rounds to nothing, or its two figures are shown alike. */
const isUnmoved = ({ before, after, difference }: ChangeFigure, style: ValueStyle): boolean =>
  isNone(difference, style) || bare(before, style) === bare(after, style);
const verb = (difference: number): string => (difference > 0 ? 'rose' : 'fell');

function signed(difference: number, style: ValueStyle): string {
  const text = bare(Math.abs(difference), style);
  if (isNone(difference, style)) return text;
  return `${difference < 0 ? '−' : '+'}${text}`;
}

/** The limit of an interval: one that rounds to nothing keeps its side, and no digit more is told. */
const limit = (value: number, style: ValueStyle): string =>
  `${value < 0 ? '−' : value > 0 ? '+' : ''}${bare(Math.abs(value), style)}`;

const interval = (lower: number, upper: number, style: ValueStyle): string =>
  `${limit(lower, style)} to ${limit(upper, style)}`;

const what = ({ kind }: ValueStyle): string => (kind === 'proportion' ? 'share' : 'figure');

const whose = ({ unit, style }: ChangeFindings): string =>
  unit === 'practice' ? `Your ${what(style)}` : `${noun(unit).own}’s ${what(style)}`;

/** Whose change stands beside the own one in the title. */
function beside({ together, oneCluster }: ChangeFindings): string {
  if (together?.kind === 'median') return 'the median';
  return oneCluster ? 'the cluster’s' : 'all together';
}

function title(findings: ChangeFindings): string {
  const { own, together, style, ownMissing } = findings;
  if (ownMissing) return 'You lack a figure in one of the periods';
  if (!own)
    return together ? togetherTitle(findings) : `${counted(findings.both, findings.unit)} have figures in both periods`;
  const none = isUnmoved(own, style);
  // What may be chance is told without a verb of its own.
  if (!none && own.chance !== false) return `${whose(findings)} ${fromTo(own, style)}`;
  const first = none
    ? `${whose(findings)} almost unchanged`
    : `${whose(findings)} ${verb(own.difference)} ${points(own.difference, style)}`;
  if (!together) return first;
  if (isNone(together.difference, style))
    return none ? `${first}, as is ${beside(findings)}` : `${first}, ${beside(findings)} did not`;
  const size = none ? points(together.difference, style) : bare(Math.abs(together.difference), style);
  const same = !none && verb(own.difference) === verb(together.difference);
  return `${first}, ${beside(findings)} ${same ? '' : `${verb(together.difference)} `}${size}`;
}

function togetherTitle({ together, oneCluster, unit, both, style }: ChangeFindings): string {
  const name =
    together?.kind === 'median'
      ? oneCluster
        ? 'The cluster’s median'
        : 'The median'
      : oneCluster
        ? `The cluster’s pooled ${what(style)}`
        : `${counted(both, unit)} together`;
  if (!together || isUnmoved(together, style)) return `${name} is almost unchanged`;
  const { difference, interval: span } = together;
  const isSure = span !== undefined && !holdsNone(span);
  return isSure ? `${name} ${verb(difference)} ${points(difference, style)}` : `${name} ${fromTo(together, style)}`;
}

/** "went from 44 to 70%" */
const fromTo = ({ before, after }: { readonly before: number; readonly after: number }, style: ValueStyle): string =>
  `went from ${bare(before, style)} to ${style.kind === 'proportion' ? withUnit(after, style) : bare(after, style)}`;

/** From what to what, or what it was both times. */
function course({ kind, before, after }: NonNullable<ChangeFindings['together']>, style: ValueStyle): string {
  const [from, to] = [bare(before, style), bare(after, style)];
  if (kind === 'median')
    return from === to
      ? `The median was ${spoken(after, style)} in both periods.`
      : `The median went from ${from} to ${spoken(after, style)}.`;
  return from === to
    ? `Together it was ${spoken(after, style)} in both periods.`
    : `Together it went from ${from} to ${spoken(after, style)}.`;
}

function summary(findings: ChangeFindings): readonly string[] {
  const { own, style, together, partial } = findings;
  const early = partial ? ['The last period had not ended when the figures were drawn; they are preliminary.'] : [];
  if (!own) {
    if (!together) return early;
    const span = together.interval
      ? [`The interval runs from ${interval(together.interval.lower, together.interval.upper, style)}${suffix(style)}.`]
      : [];
    return [course(together, style), ...span, ...early];
  }
  const unmoved = !own.counts && bare(own.before, style) === bare(own.after, style);
  const from = own.counts
    ? `${number(own.counts.before.numerator)} of ${number(own.counts.before.denominator)} to ${number(own.counts.after.numerator)} of ${people(own.counts.after.denominator, style)}`
    : `${bare(own.before, style)} to ${spoken(own.after, style)}`;
  return [
    unmoved ? `You had ${spoken(own.after, style)} in both periods.` : `You went from ${from}.`,
    ...chance(findings),
    ...togetherSentences(findings),
    ...regression(findings),
    ...early,
  ];
}

const holdsNone = ({ lower, upper }: { readonly lower: number; readonly upper: number }): boolean =>
  lower <= 0 && 0 <= upper;

function chance({ own, style }: ChangeFindings): readonly string[] {
  if (!own) return [];
  const { chance: mayBe, interval: span } = own;
  const none = isUnmoved(own, style);
  const name = none ? 'The change' : own.difference > 0 ? 'The rise' : 'The fall';
  const runs = span && `runs from ${interval(span.lower, span.upper, style)}${suffix(style)}`;
  const told = runs === undefined ? '' : `: the interval ${runs}`;
  if (mayBe === undefined) return runs === undefined ? [] : [`${name} is uncertain${told}.`];
  if (!mayBe) return [`${name} is larger than chance alone can explain${told}.`];
  // Beyond 95 % and within 99.8 %: an interval without zero is no contradiction.
  const although = span && !holdsNone(span) ? `, although the 95% interval ${runs}` : told;
  return [`${name} may be chance${although}.`];
}

/** How all together went, which is the row beside the own one, and whether the own change is another than the others'. */
function togetherSentences({ likeOthers, together, oneCluster, style }: ChangeFindings): readonly string[] {
  if (likeOthers === undefined || !together) return [];
  const { kind, difference, before, after } = together;
  const name = kind === 'median' ? 'The median' : oneCluster ? 'The cluster as a whole' : 'All together';
  const are = kind !== 'median' && !oneCluster ? 'are' : 'is';
  return [
    isNone(difference, style)
      ? `${name} ${are} almost unchanged.`
      : `${name} went from ${bare(before, style)} to ${spoken(after, style)}.`,
    likeOthers
      ? 'That your change differs from that of the others may be chance.'
      : 'Your change differs from that of the others by more than chance alone can explain.',
  ];
}

const regression = ({ extreme }: ChangeFindings): readonly string[] =>
  extreme ? ['You began far from the middle. Such a figure often comes nearer to it by itself.'] : [];

function reading(findings: ChangeFindings, others: 'full' | 'plain' | 'line' | undefined): string {
  const { method, single, unit, own, both, roundedApart } = findings;
  const marks = others === 'line' ? [`Each line is one ${noun(unit).one}; the dot is the later figure.`] : [];
  const order = others === undefined || both < 2 ? [] : ['The order follows the later figure and is not a placing.'];
  const how =
    method === 'newcombe'
      ? ['Newcombe’s 95% interval takes the two groups as independent. It is approximate where patients are in both.']
      : method === 'recovered'
        ? ['The 95% interval takes the two periods as independent. It is approximate where patients are in both.']
        : ['The figures have no interval; the change may be chance.'];
  const rounded = roundedApart ? ['Changes are worked out before the figures are rounded.'] : [];
  const own998 = own?.chance === undefined ? [] : ['A change is called more than chance only at 99.8%.'];
  const middle = 'An unusual figure often comes nearer to the middle by itself; so always compare with the others.';
  const left =
    single > 0
      ? [`${capital(counted(single, unit))} with one of the figures only ${single === 1 ? 'is' : 'are'} left out.`]
      : [];
  return [...marks, ...order, ...rounded, ...how, ...own998, middle, ...left].join(' ');
}

const counts = ({ before, after }: ChangeCounts): string =>
  `${number(before.numerator)} of ${number(before.denominator)} → ${number(after.numerator)} of ${number(after.denominator)}`;

function changeText({ difference, style, interval: span }: ChangePlace): string {
  const unit = suffix(style);
  const limits = span ? `, between ${limit(span.lower, style)} and ${limit(span.upper, style)} (95%)` : '';
  return `${signed(difference, style)}${unit}${limits}`;
}

/** The words of before and after in English. */
export const change: ChangeMessages = {
  title,
  summary,
  reading,
  obstacle: {
    heading: 'No before and after for these figures',
    text: (obstacle) =>
      obstacle === 'closed'
        ? 'Two figures of one practice are easier to recognise than one. So they are not shown where several people look.'
        : 'Before and after needs figures of two periods of one length that do not overlap.',
  },
  shown: (both, unit) => `${capital(counted(both, unit))} ${both === 1 ? 'has' : 'have'} figures in both periods.`,
  period: periodName,
  change: signed,
  interval: (lower, upper, style) => `(${interval(lower, upper, style)})`,
  changeTick: (difference, style) => {
    const { signed: plain, points: signedPoints } = formatsFor('en');
    return style.kind === 'proportion'
      ? signedPoints(difference, { digits: 6, signed: true })
      : plain(difference, { digits: 6 });
  },
  changes: ({ kind, unit }, intervals) => {
    const measured =
      kind === 'proportion' ? ' in percentage points' : unit !== undefined && kind !== 'rate' ? ` in ${unit}` : '';
    return `Change${measured}${intervals ? ' (95% interval)' : ''}`;
  },
  counts,
  basis: people,
  others: (count, unit) => ({ name: 'The others', basis: counted(count, unit) }),
  table: {
    who: 'Who',
    change: ({ kind }) => `Change${kind === 'proportion' ? ' in percentage points' : ''}`,
    lower: 'Lower 95% limit',
    upper: 'Upper 95% limit',
  },
  label: (indicator, rows, { before, after }) =>
    `Before and after: ${indicator}. ${periodName(before)} and ${periodName(after)}, ${formatsFor('en').integer(rows)} rows`,
  help: (own) => ['Arrow keys move.', 'Enter pins, Esc releases.', ...(own ? ['O goes to your own.'] : [])].join(' '),
  spoken: (place) => {
    const { name, before, after, style, periods } = place;
    return `${name}: ${bare(before, style)} in ${periodName(periods[0])}, ${spoken(after, style)} in ${periodName(periods[1])}. Change ${changeText(place)}.`;
  },
  detail: (place) => [`Change ${changeText(place)}.`, ...(place.counts ? [`${counts(place.counts)}.`] : [])].join(' '),
};
