import type {
  DevelopmentChange,
  DevelopmentFindings,
  DevelopmentMessages,
  DevelopmentPlace,
  DevelopmentReading,
  DevelopmentSignal,
} from '../development.js';
import { formatsFor } from '../formats.js';
import { toStep } from '../value-digits.js';
import { capital, OWN_ABSENT, ownFigure, targetSentence } from './chart-sentences.js';
import { bare, inFull, medianName, noun, shareText, spoken, tick, withUnit } from './chart-values.js';
import { inPeriod, periodName, periodsName, shortPeriodName } from './periods.js';

/** Points that rules need. */
const LEAST_POINTS = 10;
const UNITS = { fewer: 'fewer', more: 'more' } as const;
/** Up to this many periods are told by name. */
const NAMED = 3;
const CHARTS = {
  xmr: 'XmR chart',
  p: 'p chart',
  u: 'u chart',
  c: 'c chart',
  'laney-p': 'p′ chart',
  'laney-u': 'u′ chart',
  run: 'run chart',
} as const;
const MORE = 'more than chance usually gives';
const NO_VARIATION =
  'The figure does not vary in the periods that should set the limits. So no control limits can be made.';
const SIDES = { above: 'above', below: 'below', rising: 'above', falling: 'below', none: 'at' } as const;

/** Numbers in a title: only per cent is told, so that it stays short. */
const told = (value: number, { style }: Pick<DevelopmentFindings, 'style'>): string =>
  style.kind === 'proportion' ? withUnit(value, style) : bare(value, style);

/** Which way a line went: hardly any where its ends are shown apart by their rounding alone; undefined where alike. */
function moved(
  { first, last }: DevelopmentChange,
  { style }: DevelopmentFindings,
): 'up' | 'down' | 'hardly' | undefined {
  if (bare(first.value, style) === bare(last.value, style)) return undefined;
  if (toStep(last.value - first.value, style.step) === 0) return 'hardly';
  return last.value > first.value ? 'up' : 'down';
}

function subjectName({ subject, unit, ...rest }: DevelopmentFindings): string {
  if (subject === 'median') return capital(medianName({ unit, ...rest }));
  return unit === 'practice' ? 'Your figure' : `${noun(unit).own}’s figure`;
}

function title(findings: DevelopmentFindings): string {
  const { change, ownAbsence, style, subject, medianOf, isBorneOut } = findings;
  if (!change) return ownAbsence === undefined ? 'No figures over time yet' : OWN_ABSENT[ownAbsence];
  const who = subjectName(findings);
  if (subject === 'median' && medianOf)
    return `${who} is ${told(change.last.value, findings)}, of ${UNITS[medianOf]} than before`;
  const way = moved(change, findings);
  if (way === undefined) return `${who} is ${told(change.last.value, findings)}, as before`;
  if (way === 'hardly') return `${who} is almost unchanged`;
  const went = !isBorneOut ? 'went' : way === 'up' ? 'has risen' : 'has fallen';
  return `${who} ${went} from ${bare(change.first.value, style)} to ${told(change.last.value, findings)}`;
}

function summary(findings: DevelopmentFindings): readonly string[] {
  const { own, style, median } = findings;
  return [
    ...(own === undefined ? [] : [`The latest is ${ownFigure(own, style)}.`]),
    ...(median ? [besideSentence(median, findings)] : []),
    ...chanceSentences(findings),
    ...missingSentence(findings),
    ...(findings.partial
      ? ['The last period had not ended when the figures were drawn; its figure is preliminary.']
      : []),
    ...(own ? targetSentence(own.target, own.value, style) : []),
  ];
}

/** The median beside the own line: a change that all had is not one's own. */
function besideSentence(median: DevelopmentChange, findings: DevelopmentFindings): string {
  const { style, medianOf } = findings;
  const name = capital(medianName(findings));
  if (medianOf)
    return `${name} is ${withUnit(median.last.value, style)}, but of ${UNITS[medianOf]} ${noun(findings.unit).other} than at the start.`;
  const way = moved(median, findings);
  if (way === undefined) return `${name} is ${withUnit(median.last.value, style)}, as at the start.`;
  if (way === 'hardly') return `${name} is almost unchanged in the same time.`;
  return `${name} went from ${bare(median.first.value, style)} to ${withUnit(median.last.value, style)} in the same time.`;
}

function chanceSentences({ rules, signal }: DevelopmentFindings): readonly string[] {
  const { integer } = formatsFor('en');
  if (rules.status === 'overlapping')
    return ['The periods overlap. So the rules that tell chance from change cannot be used.'];
  if (rules.status === 'too-few-points')
    return rules.points < LEAST_POINTS
      ? [`It is too early to tell chance from change: ${integer(rules.points)} points of ${LEAST_POINTS}.`]
      : [`The rules that tell chance from change need ${LEAST_POINTS} points in each calculation.`];
  if (signal) return [signalSentence(signal)];
  const isUnvaried = rules.limits.includes('no-variation') && !hasLimits(rules);
  return [isUnvaried ? NO_VARIATION : 'The ups and downs may be chance: no rule for signals was met.'];
}

function signalSentence({ rule, direction, count, from, to }: DevelopmentSignal): string {
  const { integer } = formatsFor('en');
  const side = SIDES[direction];
  switch (rule) {
    case 'outside-limits':
      return `${capital(inPeriod(to))} the figure was ${side} the control limit: ${MORE}.`;
    case 'shift':
      return `${integer(count)} periods in a row from ${periodName(from)} lay ${side} the mean: ${MORE}.`;
    case 'trend':
      return `The figure ${direction === 'rising' ? 'rose' : 'fell'} ${integer(count - 1)} times in a row until ${periodName(to)}: ${MORE}.`;
    case 'two-of-three':
      return `Two of three periods in a row lay near the control limit, last ${inPeriod(to)}: ${MORE}.`;
    case 'long-run':
      return `${integer(count)} periods in a row from ${periodName(from)} lay ${side} the median: ${MORE}.`;
    case 'few-crossings':
      return 'The line crosses its own median fewer times than chance usually gives.';
  }
}

function missingSentence({ missing }: DevelopmentFindings): readonly string[] {
  if (missing.length === 0) return [];
  if (missing.length <= NAMED) return [`There is no figure for ${formatsFor('en').list(missing.map(periodName))}.`];
  return [`There is no figure for ${formatsFor('en').integer(missing.length)} periods.`];
}

function reading(findings: DevelopmentFindings, { band, axisFrom, signals, untold }: DevelopmentReading): string {
  const { subject, unit, style, units, missing, events } = findings;
  const { list } = formatsFor('en');
  const lines =
    subject === 'own'
      ? `The thick line is ${noun(unit).own.toLowerCase()}, the thin one ${medianName(findings)}.`
      : `The line is ${medianName(findings)}.`;
  const range = units.least === units.most ? `${units.most}` : `${units.least}–${units.most}`;
  return [
    lines,
    ...(band ? [`The area is the middle half of ${range} ${noun(unit).other}.`] : []),
    ...(axisFrom === 0 ? [] : [`The vertical axis begins at ${tick(axisFrom, style, true)}.`]),
    ...rulesReading(findings, signals),
    ...(missing.length > 0 ? ['A gap in the line is a period without a figure.'] : []),
    ...(events > 0 ? ['That something follows an event does not show that the event caused it.'] : []),
    ...(untold.length > 0 ? [`Other events: ${list(untold)}.`] : []),
  ].join(' ');
}

const hasLimits = ({ limits }: DevelopmentFindings['rules']): boolean =>
  limits.includes('ok') || limits.includes('exact');

/** How control limits were made. */
function way(limits: DevelopmentFindings['rules']['limits']): string {
  if (!limits.includes('exact')) return '3 sigma';
  return limits.includes('ok') ? '3 sigma, exact for small counts' : 'exact';
}

/** How signals are marked, as the beginning of a sentence. */
function signalsAre({ ringed, bracketed }: DevelopmentReading['signals']): string {
  if (ringed && bracketed) return 'A ring or a bracket is a signal';
  if (bracketed) return 'A bracket gathers points with a signal';
  return ringed ? 'A ring is a signal' : 'Signals are read';
}

function rulesReading(
  { rules, subject }: DevelopmentFindings,
  signals: DevelopmentReading['signals'],
): readonly string[] {
  const { status, kind, baseline, rebase, excluded, provisional, limits } = rules;
  const { list, integer } = formatsFor('en');
  const leftOut = excluded.length > 0 ? [`Open circles are left out: ${list(excluded.map(periodName))}.`] : [];
  if (status !== 'ok') return leftOut;
  const limited = kind !== 'run';
  const drawn = hasLimits(rules);
  const whose = subject === 'own' ? 'your' : 'the';
  return [
    ...(limited
      ? [
          drawn
            ? `The fine lines are ${whose} mean and control limits (${CHARTS[kind]}, ${way(limits)}).`
            : `The fine line is ${whose} mean.`,
          `${signalsAre(signals)} by the rules of Making Data Count.`,
        ]
      : ['Signals are read by Anhøj’s rules against the line’s own median.']),
    ...(limits.includes('exact')
      ? ['Where counts are small, only points beyond the limits and long rises or falls are signals.']
      : []),
    ...(limits.includes('no-variation')
      ? ['Where the figure does not vary in the periods that should set the limits, none can be made.']
      : []),
    ...(provisional && drawn ? ['Below 12 points the limits are provisional.'] : []),
    ...(baseline === undefined
      ? []
      : [
          `${drawn ? 'The limits are' : limited ? 'The mean is' : 'The median is'} frozen after the first ${integer(baseline)} periods.`,
        ]),
    ...(rebase.length > 0 ? [`A new calculation begins with ${list(rebase.map(periodName))}.`] : []),
    ...leftOut,
  ];
}

function signalName({ rule, direction, count }: Omit<DevelopmentSignal, 'from' | 'to'>): string {
  const row = `${formatsFor('en').integer(count)} in a row`;
  switch (rule) {
    case 'outside-limits':
      return `${SIDES[direction]} the control limit`;
    case 'shift':
      return `${row} ${SIDES[direction]} the mean`;
    case 'trend':
      return `${row} ${direction}`;
    case 'two-of-three':
      return 'two of three near the limit';
    case 'long-run':
      return `${row} ${SIDES[direction]} the median`;
    case 'few-crossings':
      return 'few crossings of the median';
  }
}

const lineName = ({ line, ...frame }: DevelopmentPlace): string =>
  line === 'own' ? noun(frame.unit).own : line === 'median' ? capital(medianName(frame)) : line.name;

/** What is told of a period besides its value. */
function besides(place: DevelopmentPlace): readonly string[] {
  const { style, line, counts, median, quartiles, limits, signals, partial, excluded } = place;
  return [
    ...(counts ? [shareText(counts.numerator, counts.denominator, style)] : []),
    ...(line === 'own' && median !== undefined ? [`${medianName(place)} ${withUnit(median, style)}`] : []),
    ...(quartiles && line !== 'own'
      ? [`middle half ${bare(quartiles.lower, style)}–${withUnit(quartiles.upper, style)}`]
      : []),
    ...(limits ? [`control limits ${bare(limits.lower, style)} and ${withUnit(limits.upper, style)}`] : []),
    ...signals.map((signal) => `signal: ${signalName(signal)}`),
    ...(partial ? ['preliminary'] : []),
    ...(excluded ? ['left out of the calculation'] : []),
  ];
}

/** The words of the development in English. */
export const development: DevelopmentMessages = {
  title,
  summary,
  reading,
  obstacle: {
    heading: 'No development for these figures',
    text: (obstacle) =>
      obstacle === 'closed'
        ? 'A closed round has one period only.'
        : 'A development needs figures of at least three periods of one length.',
  },
  period: periodName,
  shortPeriod: shortPeriodName,
  year: ({ from }) => from.slice(0, 4),
  periods: periodsName,
  own: (value, partial, { unit, style, ownAbsence, change }) => ({
    label: `${noun(unit).own} ${withUnit(value, style)}${partial ? ', preliminary' : ''}${ownAbsence && change ? ` (${periodName(change.last.period)})` : ''}`,
    shortLabel: `Yours ${withUnit(value, style)}`,
  }),
  median: (value, findings) => ({
    label: `${capital(medianName(findings))} ${withUnit(value, findings.style)}`,
    shortLabel: `Median ${withUnit(value, findings.style)}`,
  }),
  anyTarget: (value, { style }) => `Target ${withUnit(value, style)}`,
  targets: (labels) => `Targets: ${formatsFor('en').list(labels)}.`,
  quartiles: ['1st quartile', '3rd quartile'],
  anyQuartile: 'Quartile',
  centre: (value, { style }) => ({
    label: `Your mean ${withUnit(value, style)}`,
    shortLabel: `Mean ${withUnit(value, style)}`,
  }),
  limits: (side, value, { style }) => {
    const name = side === 'upper' ? 'Upper' : 'Lower';
    return {
      label: `${name} control limit ${withUnit(value, style)}`,
      shortLabel: `${name} ${withUnit(value, style)}`,
    };
  },
  event: (name, date) => `${name} ${formatsFor('en').date(date)}`,
  signal: signalName,
  table: {
    period: 'Period',
    own: (unit) => noun(unit).own,
    lower: 'Lower control limit',
    upper: 'Upper control limit',
    noMedian: 'too few for a median',
    partial: 'preliminary',
    excluded: 'left out of the calculation',
  },
  label: (indicator, periods, { subject, unit, ...frame }) =>
    `Development over time: ${indicator}. ${subject === 'own' ? noun(unit).own : capital(medianName({ unit, ...frame }))}, ${formatsFor('en').integer(periods)} periods`,
  help: (lines, own) =>
    [
      'Left and right arrows walk through time.',
      ...(lines > 1 ? ['Up and down change the line.'] : []),
      'Enter pins, Esc releases.',
      ...(own ? ['O goes to your own.'] : []),
    ].join(' '),
  spoken: (place) => {
    const { value, style, absence, period } = place;
    const figure = value === undefined ? (absence ?? 'no figure') : spoken(value, style);
    return `${[`${capital(periodName(period))}, ${lineName(place)}: ${figure}`, ...besides(place)].join(', ')}.`;
  },
  heading: (place) =>
    `${lineName(place)}: ${place.value === undefined ? (place.absence ?? 'no figure') : inFull(place.value, place.style)}`,
  detail: (place) => {
    const parts = besides(place).join(', ');
    return parts === '' ? '' : `${capital(parts)}.`;
  },
};
