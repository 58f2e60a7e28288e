import { requireLevel, requireProportion, type Interval, type LevelOption } from '../count.js';
import { betaQuantileOf } from '../special/beta-quantile.js';

/**
 * The Clopper–Pearson interval of a proportion: exact, and so never below its level, at the price of width.
 *
 * Lower BetaInv(α/2; x, n − x + 1), exactly 0 with no events; upper BetaInv(1 − α/2; x + 1, n − x), exactly 1 with all
 * events; α = 1 − level. Fractional events are allowed through the beta quantiles.
 *
 * Throws RangeError unless 0 ≤ events ≤ denominator, denominator > 0 and 0 < level < 1.
 *
 * Source: Clopper CJ, Pearson ES. Biometrika 1934;26:404–413.
 */
export function clopperPearsonInterval(
  events: number,
  denominator: number,
  { level = 0.95 }: LevelOption = {},
): Interval {
  requireProportion(events, denominator);
  requireLevel('level', level);
  const tail = (1 - level) / 2;
  const rest = denominator - events;
  return {
    lower: events === 0 ? 0 : betaQuantileOf(tail, events, rest + 1, false),
    upper: rest === 0 ? 1 : betaQuantileOf(tail, events + 1, rest, true),
  };
}
