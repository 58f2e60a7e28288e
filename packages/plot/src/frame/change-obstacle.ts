import type { Benchmark } from '@klyngekit/schema';
import { changePeriods, type ChangePeriodsRequest } from './change-periods.js';
import type { SpreadFrame } from './spread-frame.js';

/**
 * Why there is no change to show:
 *
 * - `closed`: several look at a restricted file, and two figures of one practice are easier to recognise than one;
 * - `one-period`: the file has no two periods of one length, without a day in common, that hold the indicator.
 */
export type ChangeObstacle = 'closed' | 'one-period';

/** What stands in the way of before and after; undefined where nothing does. Cheap: it is asked before the view is loaded. */
export function changeObstacle(
  benchmark: Benchmark,
  { coarse }: SpreadFrame,
  request: ChangePeriodsRequest,
): ChangeObstacle | undefined {
  if (coarse) return 'closed';
  return changePeriods(benchmark, request) ? undefined : 'one-period';
}
