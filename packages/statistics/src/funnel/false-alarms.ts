import { requireLevel, requirePositive, requireWhole } from '../count.js';
import { sum } from '../values.js';
import { frameCurve, requireFrame, type FunnelFrame } from './frame.js';
import { interpolatedLimits } from './interpolated.js';

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
 * units × (1 − level) and 1 − level^units: what the level promises. Counts are whole numbers, so real limits keep the
 * promise only roughly; `exactFalseAlarms` says how they do.
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
 * exact limits without adjustment. The units are taken as independent.
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
  const limits = interpolatedLimits(curve, level);
  const below = curve.below(Math.ceil(limits.lower) - 1);
  const first = Math.floor(limits.upper) + 1;
  // The first count above the limit is no alarm where it is not rare, as in funnelPosition.
  const above = curve.above(first - 1) <= 1 - level ? curve.above(first - 1) : curve.above(first);
  // At levels near 0 the two sides meet and rounding can carry their sum past 1.
  return Math.min(1, below + above);
}
