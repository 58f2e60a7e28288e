import { requireLevel, requirePositive, requireWhole } from '../count.js';
import { discreteQuantile } from '../special/discrete.js';
import { normalDeviate } from '../special/normal-quantile.js';
import { sum } from '../values.js';
import { frameCurve, requireFrame, type FunnelFrame } from './frame.js';
import { tailOf } from './tail-bounds.js';

/** How often chance alone puts units outside limits. */
export interface FalseAlarms {
  /** The expected number of units outside. */
  readonly expected: number;
  /** The chance that at least one is outside, as a fraction. */
  readonly atLeastOne: number;
}

/**
 * How many of `units` identical units chance alone is expected to put outside limits of a level, and the chance of one.
 *
 * units × (1 − level) and 1 − level^units: what the level promises of units held against a target that is known
 * beforehand. Counts are whole numbers, so real limits keep the promise only roughly; `exactFalseAlarms` says how they do.
 *
 * Throws RangeError unless units is whole and not below 0, and 0 < level < 1.
 */
export function expectedFalseAlarms(units: number, level: number): FalseAlarms {
  requireWhole('units', units, 0, Number.MAX_SAFE_INTEGER);
  requireLevel('level', level);
  return { expected: units * (1 - level), atLeastOne: chanceOfOne(units * Math.log(level)) };
}

/**
 * The expected number of false alarms, and the chance of one, among units of these denominators on the target.
 *
 * Each unit's chance is summed from the exact distribution over the counts that `funnelPosition` calls outside, for the
 * exact limits without adjustment. The units are taken as independent, and the target as known beforehand: held against
 * the pooled figure of these same units, which they have pulled towards themselves, they are outside a little less often.
 *
 * Throws RangeError unless every denominator is above 0, the target fits the scale and 0 < level < 1.
 */
export function exactFalseAlarms(
  denominators: readonly number[],
  frame: Pick<FunnelFrame, 'target' | 'scale'>,
  level: number,
): FalseAlarms {
  requireFrame(frame);
  requireLevel('level', level);
  const chances = denominators.map((denominator) => {
    requirePositive('denominators', denominator);
    return falseAlarm(denominator, frame, level);
  });
  const none = chances.reduce((total, chance) => total + Math.log1p(-chance), 0);
  return { expected: sum(chances), atLeastOne: chanceOfOne(none) };
}

/** One less a chance given by its logarithm; 0, not −0, for a certainty. */
function chanceOfOne(logChanceOfNone: number): number {
  return 0 - Math.expm1(logChanceOfNone);
}

function falseAlarm(denominator: number, frame: FunnelFrame, level: number): number {
  const curve = frameCurve(denominator, frame);
  // So many events that single counts no longer matter: the limits keep what the level promises.
  if (curve.deviation > 1e7) return 1 - level;
  const tail = tailOf(level);
  const deviate = normalDeviate(level / 2, (1 - level) / 2);
  const low = discreteQuantile(curve, tail, deviate, false).r;
  const high = discreteQuantile(curve, tail, deviate, true).r;
  // A quantile takes a chance that rounding has put beside the tail for the tail; the strict rule has the last word.
  const below = curve.below(curve.below(low) < tail ? low : low - 1);
  const above = curve.above(curve.above(high) < tail ? high : high + 1);
  // At levels near 0 the two sides meet and rounding can carry their sum past 1.
  return Math.min(1, below + above);
}
