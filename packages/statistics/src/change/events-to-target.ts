import { refuse, requireAmount, requirePositive, requireProportion, requireWithin, type Count } from '../count.js';
import type { Direction } from '../distribution/achievable-benchmark.js';

/** Options of `eventsToTarget`. */
export interface TargetOptions {
  /** Whether the goal is to come up to the target or down to it. Default `'higher'`. */
  readonly direction?: Direction;
  /** Whether the count is a proportion, whose target is at most 1, or a ratio or rate. Default `'proportion'`. */
  readonly scale?: 'proportion' | 'ratio';
}

/**
 * How many events a unit is from its target: "about 6 patients from the goal". 0 when the target is reached.
 *
 * The smallest whole number m with (x + m)/n ≥ target, or (x − m)/n ≤ target when lower is better, the denominator held
 * fixed. Quotients are compared as they are computed, so that 7 of 100 reaches a target of 0.07.
 *
 * Throws RangeError unless events ≥ 0, denominator > 0 and target ≥ 0; for a proportion also unless events ≤ denominator and
 * target ≤ 1, which no number of events could reach.
 */
export function eventsToTarget(
  count: Count,
  target: number,
  { direction = 'higher', scale = 'proportion' }: TargetOptions = {},
): number {
  const { events, denominator } = count;
  if (scale === 'proportion') {
    requireProportion(events, denominator);
    requireWithin('target', target, 0, 1);
  } else if (scale === 'ratio') {
    requireAmount('events', events);
    requirePositive('denominator', denominator);
    requireAmount('target', target);
  } else {
    refuse('scale', 'proportion or ratio');
  }
  const sign = direction === 'higher' ? 1 : -1;
  const missing = (steps: number) => sign * (target - (events + sign * steps) / denominator) > 0;
  // The product can be off by a rounding error in either direction; the quotient decides.
  const guess = Math.max(0, Math.ceil(sign * (target * denominator - events)));
  if (guess > 0 && !missing(guess - 1)) return guess - 1;
  return missing(guess) ? guess + 1 : guess;
}
