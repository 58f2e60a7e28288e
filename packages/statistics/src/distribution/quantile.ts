import { requireWithin } from '../count.js';
import { sortedValues, type Values } from '../values.js';

/** The three quartiles of some values, in their unit. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Type 7 on values that are sorted already: linear between the order statistics around (k − 1)p. */
export function sortedQuantile(sorted: ArrayLike<number>, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const index = Math.floor(position);
  const low = sorted[index]!;
  const high = sorted[Math.min(index + 1, sorted.length - 1)]!;
  return low + (position - index) * (high - low);
}

/**
 * The quantile of values at probability `p`, by type 7: linear interpolation at position (k − 1)p of the sorted values.
 *
 * `null` is missing and left out; one value is its own quantile at every p. Type 7 is the definition of R, Excel's
 * PERCENTILE.INC and SQL's PERCENTILE_CONT.
 *
 * Throws RangeError unless 0 ≤ p ≤ 1, if a value is not finite, and if there is no value.
 *
 * Source: Hyndman RJ, Fan Y. Am Stat 1996;50:361–365.
 */
export function quantile(values: Values, p: number): number {
  requireWithin('p', p, 0, 1);
  return sortedQuantile(sortedValues(values), p);
}

/** The median of values: type 7 at ½. Missing values and errors as in `quantile`. */
export function median(values: Values): number {
  return sortedQuantile(sortedValues(values), 0.5);
}

/** The quartiles of values: type 7 at ¼, ½ and ¾. Missing values and errors as in `quantile`. */
export function quartiles(values: Values): Quartiles {
  const sorted = sortedValues(values);
  return {
    lower: sortedQuantile(sorted, 0.25),
    median: sortedQuantile(sorted, 0.5),
    upper: sortedQuantile(sorted, 0.75),
  };
}

/**
 * The nine deciles of values, lowest first: type 7 at 0.1 … 0.9. Missing values and errors as in `quantile`.
 *
 * It is computed for any number of values; `minimumUnits.deciles` says from how many a band of them may be drawn.
 */
export function deciles(values: Values): readonly number[] {
  const sorted = sortedValues(values);
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => sortedQuantile(sorted, tenth / 10));
}
