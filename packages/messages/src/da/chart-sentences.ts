import type { AbsenceStatus } from '@klyngekit/schema';
import type { ChartFindings, OwnPosition, SpreadPosition, ValueStyle } from '../chart.js';
import { bare, inFull, medianName, noun, number, people, spoken, withUnit } from './chart-values.js';

const RELATION = { below: 'under', around: 'omkring', above: 'over' } as const;

/** Why the own figure is missing, as the message of the chart. */
export const OWN_ABSENT: Readonly<Record<AbsenceStatus, string>> = {
  notReported: 'Jeres tal er ikke indberettet',
  tooFew: 'I har for få patienter til et sikkert tal',
  suppressed: 'Jeres tal er skjult af hensyn til diskretion',
  notApplicable: 'Indikatoren er ikke relevant for jer',
};

export function title(findings: ChartFindings): string {
  const { own, spread, style } = findings;
  if (typeof own === 'string') return OWN_ABSENT[own];
  if (own) return ownTitle(own, findings);
  return spread ? spreadTitle(spread, findings, style) : `Ingen ${noun(findings.unit).other} har et tal endnu`;
}

export function summary(findings: ChartFindings): readonly string[] {
  const { own, spread, style } = findings;
  const median =
    spread?.median === undefined ? undefined : `${medianName(findings)} er ${withUnit(spread.median, style)}`;
  if (own && typeof own !== 'string') {
    const figure = ownFigure(own, style);
    const place = median === undefined ? `Hos jer er det ${figure}.` : `Hos jer er det ${figure}; ${median}.`;
    return [
      place,
      ...missingMedian(spread),
      ...chanceSentence(own, findings),
      ...targetSentence(own.target, own.value, style),
    ];
  }
  if (!spread) return [];
  if (spread.units === 1) return ['Der er ingen at sammenligne med.'];
  return [
    ...(median === undefined ? [] : [`${capital(median)}.`]),
    ...missingMedian(spread),
    ...middleSentence(spread, findings),
  ];
}

/** Why nothing is said of a median where enough practices have values. */
function missingMedian(spread: SpreadPosition | undefined): readonly string[] {
  return spread?.hidden ? ['Der er ingen median, fordi små antal er skjult.'] : [];
}

type CountedFigure = Pick<OwnPosition, 'value' | 'numerator' | 'denominator'>;

/** The own figure as it stands in the summary: "24 af 50 patienter (48 %)". */
export function ownFigure(own: CountedFigure, style: ValueStyle): string {
  const share = shareOf(own, style);
  const value = inFull(own.value, style);
  return share === undefined ? value : `${share} (${value})`;
}

export function ownLine(own: OwnPosition, style: ValueStyle): string {
  const share = shareOf(own, style);
  const { target } = own;
  const way = target?.events === undefined ? [] : [`Cirka ${people(target.events, style)} fra ${target.owner} mål.`];
  return [...(share === undefined ? [] : [`${share}.`]), ...way].join(' ');
}

/** "24 af 50 patienter", where the figure is a share of people. */
function shareOf({ numerator, denominator }: CountedFigure, style: ValueStyle): string | undefined {
  if (numerator === undefined || denominator === undefined || style.kind !== 'proportion') return undefined;
  return `${number(numerator)} af ${people(denominator, style)}`;
}

function ownTitle(own: OwnPosition, findings: ChartFindings): string {
  const { target } = own;
  const place =
    own.relation === undefined
      ? `Hos jer er det ${ownFigure(own, findings.style)}`
      : `I ligger ${RELATION[own.relation]} medianen`;
  if (target?.reached === true) return `${place} og når ${target.owner} mål`;
  if (target?.events !== undefined) return `${place}, ${people(target.events, findings.style)} fra ${target.owner} mål`;
  return place;
}

function spreadTitle(spread: SpreadPosition, { unit }: ChartFindings, style: ValueStyle): string {
  const units = capital(noun(unit).other);
  if (spread.units === 1) return `Kun ${noun(unit).a.toLowerCase()} har et tal: ${spoken(spread.highest, style)}`;
  const [lowest, highest] = [bare(spread.lowest, style), spoken(spread.highest, style)];
  if (bare(spread.highest, style) === lowest) return `Alle ${noun(unit).other} ligger på ${highest}`;
  return `${units} spænder fra ${lowest} til ${highest}`;
}

export function chanceSentence(
  { value, chance, relation, widened }: OwnPosition,
  { spread, style }: Pick<ChartFindings, 'spread' | 'style'>,
): readonly string[] {
  if (chance === undefined) return [];
  // Of two figures that are shown alike nobody sees a difference.
  const median = spread?.median;
  if (chance && median !== undefined && bare(value, style) === bare(median, style)) return [];
  if (chance)
    return [widened ? 'Forskellen kan høre til den almindelige variation.' : 'Forskellen kan være tilfældig.'];
  // The median is near, and what a funnel judges by is not.
  if (relation === 'around')
    return widened ? ['Til tragtens midterlinje er der længere, end den almindelige variation kan forklare.'] : [];
  return [
    widened
      ? 'Forskellen er større, end den almindelige variation kan forklare.'
      : 'Forskellen er større, end tilfældige udsving kan forklare.',
  ];
}

/** The way to a target as a sentence; none where it cannot be told in people. */
export function targetSentence(target: OwnPosition['target'], value: number, style: ValueStyle): readonly string[] {
  if (!target) return [];
  const goal = `${target.owner} mål på ${withUnit(target.level, style)}`;
  if (target.reached === true) return [`I når ${goal}.`];
  if (target.events === undefined) return [];
  const events = `cirka ${people(target.events, style)}`;
  return [value > target.level ? `I ligger ${events} over ${goal}.` : `Der mangler ${events} til ${goal}.`];
}

function middleSentence(spread: SpreadPosition, { unit, style }: ChartFindings): readonly string[] {
  const { middleHalf } = spread;
  if (!middleHalf) return ['En del af forskellen kan være tilfældig.'];
  const [lower, upper] = [bare(middleHalf.lower, style), withUnit(middleHalf.upper, style)];
  return [
    `Halvdelen af de viste ${noun(unit).other} ligger mellem ${lower} og ${upper}.`,
    'En del af forskellen kan være tilfældig.',
  ];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
