import type { AbsenceStatus } from '@klyngekit/schema';
import type { ChartMessages, ChartState, NamedFigure, PointedUnit, ShownCounts, ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import { closed, margin, points } from './chart-closed.js';
import { capital, ownFigure, ownLine, summary, title } from './chart-sentences.js';
import {
  bare,
  counted,
  countedNoun,
  direction,
  inFull,
  medianName,
  middleHalf,
  noun,
  otherTargets,
  people,
  per,
  shareText,
  spoken,
  tick,
  withUnit,
} from './chart-values.js';

const BESIDE_MEDIAN = { below: 'below', around: 'around', above: 'above' } as const;

const HEADINGS: Readonly<Record<ChartState, string>> = {
  empty: 'No figures yet',
  'unknown-indicator': 'The indicator is not in the file',
  'unknown-period': 'The period is not in the file',
  'unknown-group': 'The group is not in the file',
  'no-observations': 'No figures yet',
  'unsupported-kind': 'Answers cannot be shown as a spread',
  'no-values': 'No figures to show yet',
  'no-indicator': 'The indicator is missing',
  'other-indicator': 'The round is of another indicator',
};

const TEXTS: Readonly<Record<ChartState, string>> = {
  empty: 'The figures appear here once they have been loaded.',
  'unknown-indicator': 'Choose one of the indicators in the file.',
  'unknown-period': 'Choose one of the periods in the file.',
  'unknown-group': 'Choose one of the groups in the file.',
  'no-observations': 'The file has no figures for the indicator.',
  'unsupported-kind': 'The indicator asks how you do it. Answers have no order.',
  'no-values': 'The file lists practices, but none of them has a figure that can be shown.',
  'no-indicator': 'A closed round has no texts. The page must give the indicator beside it.',
  'other-indicator': 'The page has given an indicator that does not fit the figures. No figures are shown.',
};

function unitLine(style: ValueStyle): string {
  switch (style.kind) {
    case 'proportion':
      return 'Per cent.';
    case 'rate':
      return `${capital(per(style))}.`;
    case 'ratio':
      return 'Observed relative to expected.';
    case 'mean':
      return style.unit === undefined ? 'Mean.' : `Mean in\u00a0${style.unit}.`;
    default:
      return 'Count.';
  }
}

function absence(status: AbsenceStatus, minimum: number, style: ValueStyle): string {
  switch (status) {
    case 'notReported':
      return 'not reported';
    case 'tooFew':
      return `too few: under ${people(minimum, style)}`;
    case 'suppressed':
      return 'withheld to protect privacy';
    case 'notApplicable':
      return `not applicable: no ${countedNoun(style)} in the target group`;
  }
}

/** "1 has not reported and 1 has too few patients to be shown." */
function missing(counts: ShownCounts, style: ValueStyle): string {
  const { integer, list } = formatsFor('en');
  const parts: readonly [number, string][] = [
    [counts.notReported, 'not reported'],
    [counts.tooFew, `with too few ${countedNoun(style)} to be shown`],
    [counts.suppressed, 'withheld to protect privacy'],
    [counts.notApplicable, `with no ${countedNoun(style)} in the target group`],
  ];
  return list(parts.filter(([count]) => count > 0).map(([count, text]) => `${integer(count)} ${text}`));
}

/** " Next release: March 2027.", from a month or a day. */
function next(release: string | undefined): string {
  if (release === undefined) return '';
  const { date, month } = formatsFor('en');
  return ` Next release: ${release.length > 7 ? date(release) : month(release)}.`;
}

/** The unit's own name, or what it is. */
const who = ({ name, own, unit }: NamedFigure): string => (own ? noun(unit).own : (name ?? noun(unit).a));

const between = ({ interval, style }: PointedUnit): string | undefined =>
  interval && `between ${bare(interval.lower, style)} and ${withUnit(interval.upper, style)} (95%)`;

const about = ({ margin: width, style }: PointedUnit): string | undefined =>
  width === undefined ? undefined : `uncertainty about ${margin(width, style)}${points(style)}`;

const spokenInterval = ({ interval, style }: PointedUnit): string | undefined =>
  interval && `95 per cent confidence interval from ${bare(interval.lower, style)} to ${spoken(interval.upper, style)}`;

const besideMedian = (pointed: PointedUnit): string | undefined =>
  pointed.relation && `${BESIDE_MEDIAN[pointed.relation]} ${medianName(pointed)}`;

function place(pointed: PointedUnit): string | undefined {
  const beside = besideMedian(pointed);
  return beside && `Lies ${beside}.`;
}

function counts({ counts: given, style }: PointedUnit): string | undefined {
  if (!given) return undefined;
  const { numerator, denominator } = given;
  return denominator === undefined ? undefined : shareText(numerator, denominator, style);
}

const sentence = (parts: readonly (string | undefined)[]): string =>
  `${parts.filter((part) => part !== undefined).join(', ')}.`;

/** The words of the benchmark chart in English. */
export const chart: ChartMessages = {
  value: withUnit,
  tick,
  unit: unitLine,
  direction,
  title,
  summary,
  ownFigure,
  ownLine,
  own: (unit) => noun(unit).own,
  unnamed: (unit) => noun(unit).a,
  median: (frame) => capital(medianName(frame)),
  pooled: ({ unit, oneCluster }) => (oneCluster ? 'Pooled for the cluster' : `Pooled for all ${noun(unit).other}`),
  achievable: 'Achievable level',
  larger: (scope, definition) => {
    const whose = { municipality: 'Municipality', region: 'Region', nation: 'Whole country', other: 'Others' }[scope];
    const what = { pooled: 'pooled', median: 'median', mean: 'mean' }[definition];
    return `${whose}, ${what}`;
  },
  margin,
  bound: (edge, value, style) => `at ${edge === 'lower' ? 'least' : 'most'} ${withUnit(value, style)}`,
  range: (lower, upper, style) => `${bare(lower, style)}–${withUnit(upper, style)}`,
  absence,
  shown: (shown, unit, style) => {
    const total = `${formatsFor('en').integer(shown.shown)} of ${counted(shown.total, unit)} are shown`;
    if (shown.total === 1 && shown.shown === 1) return `${capital(counted(1, unit))} is shown.`;
    return shown.shown === shown.total
      ? `All ${counted(shown.total, unit)} are shown.`
      : `${total}: ${missing(shown, style)}.`;
  },
  reading: ({ unit, intervals, dense, widened }) => {
    const one = noun(unit).one;
    const mark = dense ? `Every ${one} is a dash` : `Every dot is one ${one}`;
    const interval = dense ? 'the grey area is the 95% confidence interval' : 'the line is its 95% confidence interval';
    return `${mark}${intervals ? `; ${interval}` : ''}. The order follows the figure and is not a placing.${widened ? ' Judged by the funnel’s 99.8% limits, widened for overdispersion.' : intervals ? ' A difference is called more than chance only at 99.8%.' : ''}`;
  },
  middleHalf,
  caption: ({ from, to, cutOff, source, synthetic, nextRelease, contact, licence }) => {
    const { date, dateRange } = formatsFor('en');
    const lines = [
      `Period: ${dateRange(from, to)}. Compiled ${date(cutOff)}${synthetic && source === undefined ? ' (synthetic figures)' : ''}.`,
      `${source === undefined ? '' : `Source: ${source}${synthetic ? ' (synthetic figures)' : ''}.`}${next(nextRelease)}`.trim(),
    ];
    if (contact) {
      const name = contact.role === undefined ? contact.name : `${contact.role} ${contact.name}`;
      lines.push(
        `Contact: ${name}${contact.telephone === undefined ? '' : `, ${contact.telephone.replace(/ /g, '\u00a0')}`}.`,
      );
    }
    if (licence !== undefined) lines.push(licence);
    return lines.filter((line) => line !== '');
  },
  otherTargets,
  tickedTargets: (labels) => `The short line: ${formatsFor('en').list(labels)}.`,
  controls: {
    showTable: 'Show figures',
    hideTable: 'Hide figures',
    about: 'About the figure',
    exports: 'Save or copy',
    reflection: 'Is the figure right?',
    goal: 'Your own goal',
    more: 'Show more',
    less: 'Show less',
    retry: 'Try again',
  },
  views: {
    label: 'View',
    names: {
      spread: 'Spread',
      funnel: 'Funnel',
      distribution: 'Distribution',
      overview: 'Overview',
      answers: 'Answers',
      development: 'Development',
      'before-after': 'Before and after',
    },
    loading: 'Fetching the view …',
    missing: 'The view could not be fetched. Here are the figures as a spread.',
  },
  states: {
    loading: 'Loading figures …',
    heading: (state) => HEADINGS[state],
    text: (state) => TEXTS[state],
    tooFewHeading: ({ total, notReported }, unit) =>
      `${formatsFor('en').integer(total - notReported)} of ${counted(total, unit)} have reported`,
    tooFewText: (floor, unit) =>
      `The picture appears once at least ${formatsFor('en').integer(floor)} ${noun(unit).other} have a figure that can be shown.`,
    staleHeading: 'The figures are over six months old',
    staleText: (cutOff, nextRelease) => `Compiled ${formatsFor('en').date(cutOff)}.${next(nextRelease)}`,
    strayHeading: 'Your own figure is not shown',
    strayText: (why) =>
      why === 'round' ? 'It belongs to another round than this one.' : 'You are not among those that are shown.',
  },
  closed,
  table: {
    caption: (indicator, unit, from, to) => `${indicator}. ${unit} ${formatsFor('en').dateRange(from, to)}.`,
    unit: (unit) => capital(noun(unit).one),
    value: (style) => unitLine(style).replace(/\.$/, ''),
    lower: 'Lower 95% limit',
    upper: 'Upper 95% limit',
    margin: (style) => `Uncertainty${style.kind === 'proportion' ? ' in percentage points' : ''}`,
    numerator: 'Numerator',
    denominator: 'Denominator',
    observed: 'Observed',
    expected: 'Expected',
    crude: 'Without standardising',
    note: 'Note',
  },
  about: {
    definition: 'Definition',
    numerator: 'Numerator',
    denominator: 'Denominator',
    codes: 'Codes',
    standardised: (method, variables) =>
      `The figures are ${method === 'direct' ? 'directly' : 'indirectly'} standardised for ${variables}.`,
    caseMix: (crude) =>
      `This allows for those differences between patients, but not for others.${crude === undefined ? '' : ` Without standardising your figure is ${crude}.`}`,
    targets: 'Targets',
    caveats: 'Caveats',
    keys: 'Keyboard',
    keysFirst: 'Tab goes to the picture.',
  },
  keyboard: {
    label: (indicator, { shown, total }, unit) =>
      `${capital(noun(unit).other)} in the order of their figures: ${indicator}. ${counted(total, unit)}, ${formatsFor('en').integer(shown)} with a figure`,
    unit: (pointed) =>
      sentence([
        `${who(pointed)}: ${spoken(pointed.value, pointed.style)}`,
        counts(pointed),
        spokenInterval(pointed) ?? about(pointed),
        besideMedian(pointed),
      ]),
    absent: ({ unit, name, own, status, minimumDenominator, style }) =>
      sentence([`${own ? noun(unit).own : (name ?? noun(unit).a)}: ${absence(status, minimumDenominator, style)}`]),
    group: ({ count, unit, lowest, highest, style, own }) =>
      sentence([
        `${counted(count, unit)} from ${bare(lowest, style)} to ${spoken(highest, style)}`,
        own ? `${noun(unit).own.toLowerCase()} is among them` : undefined,
      ]),
    help: (grouped, own) =>
      [
        'Arrow keys move.',
        grouped ? 'Enter opens a group, Esc goes back.' : 'Enter pins, Esc releases.',
        ...(own ? ['O goes to your own.'] : []),
      ].join(' '),
  },
  detail: {
    heading: (pointed) => `${who(pointed)}: ${inFull(pointed.value, pointed.style)}`,
    interval: (pointed) => between(pointed) ?? about(pointed),
    text: (pointed) => [counts(pointed), place(pointed)].filter((part) => part !== undefined).join('. '),
    group: ({ count, unit, lowest, highest, style }) =>
      `${counted(count, unit)}: ${bare(lowest, style)} to ${inFull(highest, style)}`,
    groupHint: 'Press Enter to see them one by one.',
  },
};
