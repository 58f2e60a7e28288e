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

/** How one unit's figure is read. */
export interface FigureOptions {
  /** True for the unit's own reader, who may see a value on a small denominator. */
  readonly own: boolean;
  /** Confidence level of computed intervals, as a fraction; default 0.95. */
  readonly level?: number;
}

/** The finest step in which values of an indicator are shown, in the unit of the values. */
export function shownStep({ kind, shownStep: step }: Indicator): number {
  if (step !== undefined) return step;
  return kind === 'proportion' || kind === 'ratio' ? 0.01 : kind === 'mean' ? 0.1 : 1;
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
 */
export function figureAt(
  indicator: Indicator,
  columns: Observations,
  place: number,
  options: FigureOptions,
): Figure {
  const numerator = columns.numerator?.[place] ?? undefined;
  const denominator = columns.denominator?.[place] ?? undefined;
  const given = columns.value?.[place] ?? undefined;
  const value = given ?? computedValue(indicator, numerator, denominator);
  if (value === undefined) return { status: columns.status?.[place] ?? 'notReported' };
  if (!options.own && isTooSmall(indicator, denominator)) return { status: 'tooFew' };
  const supplied = suppliedInterval(columns, place);
  const interval =
    supplied ?? (given === undefined ? computedInterval(indicator, numerator, denominator, options.level) : undefined);
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
  const share = numerator / denominator;
  return indicator.kind === 'rate' ? share * (indicator.multiplier ?? RATE_MULTIPLIER) : share;
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

function computedInterval(
  indicator: Indicator,
  numerator: number | undefined,
  denominator: number | undefined,
  level: number | undefined,
): ValueFigure['interval'] {
  if (numerator === undefined) return undefined;
  const options = level === undefined ? {} : { level };
  if (indicator.kind === 'count') return poissonInterval(numerator, options);
  if (denominator === undefined || denominator <= 0) return undefined;
  switch (indicator.kind) {
    case 'proportion':
      return wilsonInterval(numerator, denominator, options);
    case 'rate':
      return rateInterval(numerator, denominator, { ...options, multiplier: indicator.multiplier ?? RATE_MULTIPLIER });
    case 'ratio':
      return rateInterval(numerator, denominator, { ...options, multiplier: 1 });
    default:
      return undefined;
  }
}
