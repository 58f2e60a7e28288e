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
  const z = criticalValue(level);
  return { lower: wilsonLower(events, denominator, z), upper: 1 - wilsonLower(denominator - events, denominator, z) };
}

/**
 * The lower Wilson limit, written without the difference of two nearly equal numbers: 2x² / (n·(2x + z² + root)), which is
 * exactly 0 at x = 0. The upper limit is its mirror image.
 */
function wilsonLower(events: number, denominator: number, z: number): number {
  const square = z * z;
  const root = z * Math.sqrt(square + 4 * events * ((denominator - events) / denominator));
  return ((2 * events) / (2 * events + square + root)) * (events / denominator);
}
