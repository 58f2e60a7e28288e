import { requireAmount, requirePositive, type Count } from '../count.js';
import type { Direction } from '../distribution/achievable-benchmark.js';

/** Options of `eventsToTarget`. */
export interface TargetOptions {
  /** Whether the goal is to come up to the target or down to it. Default `'higher'`. */
  readonly direction?: Direction;
}

/**
 * How many events a unit is from its target: "about 6 patients from the goal". 0 when the target is reached.
 *
 * The smallest whole number m with (x + m)/n ≥ target, or (x − m)/n ≤ target when lower is better, the denominator held
 * fixed. Quotients are compared as they are computed, so that 7 of 100 reaches a target of 0.07.
 *
 * Throws RangeError unless events ≥ 0, denominator > 0 and target ≥ 0.
 */
export function eventsToTarget(count: Count, target: number, { direction = 'higher' }: TargetOptions = {}): number {
  const { events, denominator } = count;
  requireAmount('events', events);
  requirePositive('denominator', denominator);
  requireAmount('target', target);
  const sign = direction === 'higher' ? 1 : -1;
  const missing = (steps: number) => sign * (target - (events + sign * steps) / denominator) > 0;
  // The product can be off by a rounding error in either direction; the quotient decides.
  const guess = Math.max(0, Math.ceil(sign * (target * denominator - events)));
  if (guess > 0 && !missing(guess - 1)) return guess - 1;
  return missing(guess) ? guess + 1 : guess;
}
