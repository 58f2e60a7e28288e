import { requireLevel, requireProportion, type Interval, type LevelOption } from '../count.js';
import { criticalValue } from '../special/normal-quantile.js';

/**
 * The Wilson score interval of a proportion: the default of the project.
 *
 * (2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²)), as fractions of 1. With no events the lower limit is exactly 0, with
 * all events the upper limit is exactly 1. Fractional events are allowed. It is also the set of targets whose normal
 * funnel limits hold the observed proportion.
 *
 * Throws RangeError unless 0 ≤ events ≤ denominator, denominator > 0 and 0 < level < 1.
 *
 * Source: Wilson EB. J Am Stat Assoc 1927;22:209–212; Newcombe RG. Stat Med 1998;17:857–872, method 3.
 */
export function wilsonInterval(events: number, denominator: number, { level = 0.95 }: LevelOption = {}): Interval {
  requireProportion(events, denominator);
  requireLevel('level', level);
  const p = events / denominator;
  const z = criticalValue(level);
  const square = z * z;
  const half = events + (square + z * Math.sqrt(square + 4 * p * (denominator - events))) / 2;
  return {
    // The difference x + (z² − root)/2, multiplied out so that nothing cancels; exactly 0 at x = 0.
    lower: (events / half) * p,
    // Rounding can carry the quotient past 1, or short of p, by its last digit; at x = n it is exactly 1.
    upper: Math.min(1, Math.max(p, half / (denominator + square))),
  };
}
