import { defaultDisclosurePolicy, finestStep } from '@klyngekit/schema';
import type { AbsenceStatus, Indicator, Observations } from '@klyngekit/schema';
import { poissonInterval, rateInterval, wilsonInterval } from '@klyngekit/statistics';

/** Default of `Indicator.minDenominator`. */
const MINIMUM_DENOMINATOR = 10;
/** Default of `Indicator.multiplier`. */
export const RATE_MULTIPLIER = 1000;

/** The figure of one unit, or the reason why there is none. Values are in the unit of the indicator's values. */
export type Figure = ValueFigure | AbsentFigure;

/** A unit with a value. */
export interface ValueFigure {
  readonly value: number;
  /** 95 % interval (or the producer's own level), where the data hold enough to give one. */
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** A unit without a value. */
export interface AbsentFigure {
  readonly status: AbsenceStatus;
}

/** The finest step in which values of an indicator are shown, in the unit of the values. */
export function shownStep({ kind, shownStep: step }: Pick<Indicator, 'kind' | 'shownStep'>): number {
  if (step !== undefined) return step;
  return kind === 'proportion' || kind === 'ratio' ? 0.01 : kind === 'mean' ? 0.1 : 1;
}

/** What a quotient of counts is multiplied by: 1 for everything but a rate. */
export function rateMultiplier({ kind, multiplier }: Indicator): number {
  return kind === 'rate' ? (multiplier ?? RATE_MULTIPLIER) : 1;
}

/** Rounds a value to the step in which it is shown. */
export function toShownStep(value: number, indicator: Pick<Indicator, 'kind' | 'shownStep'>): number {
  const step = shownStep(indicator);
  // Twelve digits take away the noise of binary fractions.
  return Number((Math.round(Number((value / step).toPrecision(12))) * step).toPrecision(12));
}

/**
 * The indicator as several see it in a restricted file: values no finer than whole percentage points, 1 per 1,000, or the
 * counts of the disclosure policy, whatever step the indicator asks for.
 */
export function sharedIndicator(indicator: Indicator): Indicator {
  const { kind } = indicator;
  const asked = shownStep(indicator);
  const step = Math.max(
    asked,
    kind === 'count' ? defaultDisclosurePolicy.countStep : finestStep(kind, rateMultiplier(indicator)),
  );
  return step === asked ? indicator : { ...indicator, shownStep: step };
}

/** Whether a value is a count of so few that nobody else may see it. */
export function isHiddenCount(value: number, { kind }: Pick<Indicator, 'kind'>): boolean {
  return kind === 'count' && value > 0 && value <= defaultDisclosurePolicy.largestHiddenCount;
}

/** A value as several see it in a restricted file, for a median; all hidden counts are alike. */
export function sharedLevel(value: number, indicator: Indicator): number {
  return isHiddenCount(value, indicator)
    ? defaultDisclosurePolicy.countStep
    : toShownStep(value, sharedIndicator(indicator));
}

/** The smallest denominator with which others see a practice's value. */
export function minimumDenominator(indicator: Indicator): number {
  return indicator.minDenominator ?? MINIMUM_DENOMINATOR;
}

/**
 * Reads the figure of one unit out of the aligned columns.
 *
 * A producer's own value and limits are used where they stand; otherwise the value is computed from the counts, with
 * the Wilson interval for proportions and the exact Poisson interval for rates, ratios and counts.
 *
 * @param place - the unit's place in the columns
 * @param own - whether it is the reader's own unit, whose value is shown on a small denominator too
 */
export function figureAt(indicator: Indicator, columns: Observations, place: number, own: boolean): Figure {
  const numerator = columns.numerator?.[place] ?? undefined;
  const denominator = columns.denominator?.[place] ?? undefined;
  const given = columns.value?.[place] ?? undefined;
  const value = given ?? computedValue(indicator, numerator, denominator);
  if (value === undefined) return { status: columns.status?.[place] ?? 'notReported' };
  if (!own && isTooSmall(indicator, denominator)) return { status: 'tooFew' };
  const computed = given === undefined ? countInterval(indicator, { numerator, denominator }) : undefined;
  const interval = suppliedInterval(columns, place) ?? computed;
  return { value, interval, numerator, denominator };
}

function computedValue(
  indicator: Indicator,
  numerator: number | undefined,
  denominator: number | undefined,
): number | undefined {
  if (numerator === undefined) return undefined;
  if (indicator.kind === 'count') return numerator;
  if (denominator === undefined || denominator <= 0) return undefined;
  // Multiplied first: 7 of 100 is then exactly 70 per 1,000, and reaches a target of 70.
  return (numerator * rateMultiplier(indicator)) / denominator;
}

/**
 * The figure as it was before it was standardised, from the crude counts; undefined where it is not standardised, has no
 * counts, or is a ratio, whose denominator is what was expected.
 */
export function crudeValue(
  indicator: Indicator,
  { numerator, denominator }: Pick<ValueFigure, 'numerator' | 'denominator'>,
): number | undefined {
  const { kind, standardised } = indicator;
  if (!standardised || (kind !== 'proportion' && kind !== 'rate')) return undefined;
  return computedValue(indicator, numerator, denominator);
}

function isTooSmall(indicator: Indicator, denominator: number | undefined): boolean {
  // The denominator of a ratio is an expected count, and a plain count has none.
  const counted = indicator.kind === 'proportion' || indicator.kind === 'rate' || indicator.kind === 'mean';
  return counted && denominator !== undefined && denominator < minimumDenominator(indicator);
}

function suppliedInterval(columns: Observations, place: number): ValueFigure['interval'] {
  const lower = columns.lower?.[place] ?? undefined;
  const upper = columns.upper?.[place] ?? undefined;
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

/**
 * The interval of a unit's counts: Wilson for a proportion, exact Poisson for a rate, ratio or count; undefined without
 * counts. In the unit of the indicator's values.
 *
 * @param level - confidence level, as a fraction; default 0.95
 */
export function countInterval(
  indicator: Indicator,
  { numerator, denominator }: Pick<ValueFigure, 'numerator' | 'denominator'>,
  level = 0.95,
): ValueFigure['interval'] {
  if (numerator === undefined) return undefined;
  if (indicator.kind === 'count') return poissonInterval(numerator, { level });
  if (denominator === undefined || denominator <= 0) return undefined;
  switch (indicator.kind) {
    case 'proportion':
      return wilsonInterval(numerator, denominator, { level });
    case 'rate':
    case 'ratio':
      return rateInterval(numerator, denominator, { level, multiplier: rateMultiplier(indicator) });
    default:
      return undefined;
  }
}
