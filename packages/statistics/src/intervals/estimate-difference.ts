import { refuse, requireFinite, type Interval } from '../count.js';
import type { Difference } from './newcombe.js';

/** A figure with its interval. */
export interface BoundedFigure extends Interval {
  readonly value: number;
}

/**
 * The difference of two independent figures, `a` less `b`, with an interval recovered from theirs (MOVER).
 *
 * d − √((a − l_a)² + (u_b − b)²) and d + √((u_a − a)² + (b − l_b)²). From Wilson intervals this is Newcombe's interval;
 * from exact Poisson intervals that of two rates; from two differences that of a difference of differences. The level is
 * that of the two intervals, which must be the same.
 *
 * Throws RangeError unless lower ≤ value ≤ upper in both, all finite.
 *
 * Source: Zou GY, Donner A. Stat Med 2008;27:1693–1702.
 */
export function estimateDifference(a: BoundedFigure, b: BoundedFigure): Difference {
  requireBounded('a', a);
  requireBounded('b', b);
  const difference = a.value - b.value;
  return {
    difference,
    lower: difference - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: difference + Math.hypot(a.upper - a.value, b.value - b.lower),
  };
}

function requireBounded(argument: string, { value, lower, upper }: BoundedFigure): void {
  for (const figure of [value, lower, upper]) requireFinite(argument, figure);
  if (lower > value || value > upper) refuse(argument, 'within its interval');
}
