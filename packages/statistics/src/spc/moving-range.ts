import { sortedQuantile } from '../distribution/quantile.js';
import { mean } from '../values.js';

// Expected mean and median of the range of two normal values with standard deviation 1, as control charts round them.
const meanRange = 1.128;
const medianRange = 0.9539;
// The upper limit of a moving range, over its mean: 1 + 3·d3/d2 for two values.
const screeningLimit = 3.267;

/** How the moving ranges of a series become a standard deviation. */
export interface MovingRangeOptions {
  /** Leave out, once, the ranges of at least 3.267 times their mean. Default false. Source: Nelson 1982. */
  readonly screen?: boolean;
}

/** The sizes of the steps between points that stand next to each other; a gap between positions makes no step. */
export function movingRanges(positions: readonly number[], values: (position: number) => number): number[] {
  const ranges: number[] = [];
  for (let index = 1; index < positions.length; index += 1) {
    const here = positions[index]!;
    if (positions[index - 1] === here - 1) ranges.push(Math.abs(values(here) - values(here - 1)));
  }
  return ranges;
}

/** The standard deviation from the mean moving range, or `null` without a range. 0 for a constant series. */
export function meanRangeSigma(ranges: readonly number[], screen: boolean): number | null {
  if (ranges.length === 0) return null;
  const average = mean(ranges);
  // With all ranges 0 the screening would leave nothing; there is nothing to screen.
  if (!screen || average === 0) return average / meanRange;
  return mean(ranges.filter((range) => range < screeningLimit * average)) / meanRange;
}

/** The standard deviation from the median moving range, or `null` without a range. */
export function medianRangeSigma(ranges: readonly number[]): number | null {
  if (ranges.length === 0) return null;
  return (
    sortedQuantile(
      [...ranges].sort((a, b) => a - b),
      0.5,
    ) / medianRange
  );
}
