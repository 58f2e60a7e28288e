import type { Benchmark, Period } from '@klyngekit/schema';
import { periodsOf } from './timeline.js';

/** Fewest periods with figures that make a line. */
const LEAST_POINTS = 3;

/**
 * Why there is no development: `too-few-periods`, fewer than three periods of one length with figures of the indicator.
 * A closed round is of one period.
 */
export type DevelopmentObstacle = 'closed' | 'too-few-periods';

/** What stands in the way of a development; undefined where nothing does. Cheap: it is asked before the view is loaded. */
export function developmentObstacle(
  benchmark: Benchmark,
  indicator: string,
  period?: Period,
): DevelopmentObstacle | undefined {
  const observed = new Set(
    benchmark.observations.flatMap((entry) => (entry.indicator === indicator ? [entry.period] : [])),
  );
  const count = periodsOf(benchmark, indicator, period?.id).filter(({ id }) => observed.has(id)).length;
  return count < LEAST_POINTS ? 'too-few-periods' : undefined;
}
