import { requireProportion, type Count, type Interval, type LevelOption } from '../count.js';
import { wilsonInterval } from './wilson.js';

/** A difference of two proportions with its interval, as fractions of 1. */
export interface Difference extends Interval {
  /** p₁ − p₂. */
  readonly difference: number;
}

/**
 * The difference of two independent proportions, `a` less `b`, with Newcombe's hybrid score interval.
 *
 * With the Wilson limits l, u of each: d − √((p₁ − l₁)² + (u₂ − p₂)²) and d + √((u₁ − p₁)² + (p₂ − l₂)²). It never leaves
 * [−1, 1]. The samples are taken as independent: for the same patients in two periods it is an approximation.
 *
 * Throws RangeError unless both are proportions, naming `a` or `b`, and 0 < level < 1.
 *
 * Source: Newcombe RG. Stat Med 1998;17:873–890, method 10.
 */
export function newcombeDifference(a: Count, b: Count, options: LevelOption = {}): Difference {
  requireProportion(a.events, a.denominator, 'a.');
  requireProportion(b.events, b.denominator, 'b.');
  const first = wilsonInterval(a.events, a.denominator, options);
  const second = wilsonInterval(b.events, b.denominator, options);
  const p = a.events / a.denominator;
  const q = b.events / b.denominator;
  const difference = p - q;
  return {
    difference,
    // Rounding can carry the limits past the ends by their last digit.
    lower: Math.max(-1, difference - Math.hypot(p - first.lower, second.upper - q)),
    upper: Math.min(1, difference + Math.hypot(first.upper - p, q - second.lower)),
  };
}
