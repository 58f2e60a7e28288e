import type { AbsenceStatus } from '@klyngekit/schema';
import type { ChartFindings, OwnPosition, SpreadPosition, ValueStyle } from '../chart.js';
import { bare, inFull, medianName, noun, number, people, spoken, withUnit } from './chart-values.js';

const RELATION = { below: 'Below', around: 'Around', above: 'Above' } as const;

/** Why the own figure is missing, as the message of the chart. */
export const OWN_ABSENT: Readonly<Record<AbsenceStatus, string>> = {
  notReported: 'Your figure has not been reported',
  tooFew: 'You have too few patients for a reliable figure',
  suppressed: 'Your figure is withheld to protect privacy',
  notApplicable: 'The indicator does not apply to you',
};

export function title(findings: ChartFindings): string {
  const { own, spread, style } = findings;
  if (typeof own === 'string') return OWN_ABSENT[own];
  if (own) return ownTitle(own, findings);
  return spread ? spreadTitle(spread, findings, style) : `No ${noun(findings.unit).one} has a figure yet`;
}

export function summary(findings: ChartFindings): readonly string[] {
  const { own, spread, style } = findings;
  const median =
    spread?.median === undefined ? undefined : `${medianName(findings)} is ${withUnit(spread.median, style)}`;
  if (own && typeof own !== 'string') {
    const figure = ownFigure(own, style);
    const place = median === undefined ? `Your figure is ${figure}.` : `Your figure is ${figure}; ${median}.`;
    return [
      place,
      ...missingMedian(spread),
      ...chanceSentence(own, findings),
      ...targetSentence(own.target, own.value, style),
    ];
  }
  if (!spread) return [];
  if (spread.units === 1) return ['There is nothing to compare with.'];
  return [
    ...(median === undefined ? [] : [`${capital(median)}.`]),
    ...missingMedian(spread),
    ...middleSentence(spread, findings),
  ];
}

/** Why nothing is said of a median where enough practices have values. */
function missingMedian(spread: SpreadPosition | undefined): readonly string[] {
  return spread?.hidden ? ['There is no median, since small counts are hidden.'] : [];
}

type CountedFigure = Pick<OwnPosition, 'value' | 'numerator' | 'denominator'>;

/** The own figure as it stands in the summary: "24 of 50 patients (48%)". */
export function ownFigure(own: CountedFigure, style: ValueStyle): string {
  const share = shareOf(own, style);
  const value = inFull(own.value, style);
  return share === undefined ? value : `${share} (${value})`;
}

export function ownLine(own: OwnPosition, style: ValueStyle): string {
  const share = shareOf(own, style);
  const { target } = own;
  const way =
    target?.events === undefined ? [] : [`About ${people(target.events, style)} from ${target.owner} target.`];
  return [...(share === undefined ? [] : [`${share}.`]), ...way].join(' ');
}

/** "24 of 50 patients", where the figure is a share of people. */
function shareOf({ numerator, denominator }: CountedFigure, style: ValueStyle): string | undefined {
  if (numerator === undefined || denominator === undefined || style.kind !== 'proportion') return undefined;
  return `${number(numerator)} of ${people(denominator, style)}`;
}

function ownTitle(own: OwnPosition, findings: ChartFindings): string {
  const { target } = own;
  const place =
    own.relation === undefined
      ? `Your figure is ${ownFigure(own, findings.style)}`
      : `${RELATION[own.relation]} the median`;
  if (target?.reached === true) return `${place}, reaching ${target.owner} target`;
  if (target?.events !== undefined)
    return `${place}, ${people(target.events, findings.style)} from ${target.owner} target`;
  return place;
}

function spreadTitle(spread: SpreadPosition, { unit }: ChartFindings, style: ValueStyle): string {
  const units = capital(noun(unit).other);
  if (spread.units === 1) return `Only one ${noun(unit).one} has a figure: ${spoken(spread.highest, style)}`;
  const [lowest, highest] = [bare(spread.lowest, style), spoken(spread.highest, style)];
  if (bare(spread.highest, style) === lowest) return `All ${noun(unit).other} are at ${highest}`;
  return `${units} range from ${lowest} to ${highest}`;
}

export function chanceSentence(
  { value, chance, relation, widened }: OwnPosition,
  { spread, style }: Pick<ChartFindings, 'spread' | 'style'>,
): readonly string[] {
  if (chance === undefined) return [];
  // Of two figures that are shown alike nobody sees a difference.
  const median = spread?.median;
  if (chance && median !== undefined && bare(value, style) === bare(median, style)) return [];
  if (chance) return [widened ? 'The difference may be due to usual variation.' : 'The difference may be chance.'];
  // The median is near, and what a funnel judges by is not.
  if (relation === 'around')
    return widened ? ['The centre line of the funnel is further away than usual variation can explain.'] : [];
  return [
    widened
      ? 'The difference is larger than usual variation can explain.'
      : 'The difference is larger than chance alone can explain.',
  ];
}

/** The way to a target as a sentence; none where it cannot be told in people. */
export function targetSentence(target: OwnPosition['target'], value: number, style: ValueStyle): readonly string[] {
  if (!target) return [];
  const goal = `${target.owner} target of ${withUnit(target.level, style)}`;
  if (target.reached === true) return [`You reach ${goal}.`];
  if (target.events === undefined) return [];
  const events = `about ${people(target.events, style)}`;
  return [value > target.level ? `You are ${events} above ${goal}.` : `You are ${events} short of ${goal}.`];
}

function middleSentence(spread: SpreadPosition, { unit, style }: ChartFindings): readonly string[] {
  const { middleHalf } = spread;
  if (!middleHalf) return ['Part of the difference may be chance.'];
  const [lower, upper] = [bare(middleHalf.lower, style), withUnit(middleHalf.upper, style)];
  return [
    `Half of the ${noun(unit).other} shown lie between ${lower} and ${upper}.`,
    'Part of the difference may be chance.',
  ];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
