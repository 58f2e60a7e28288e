import { requireAmount, requireLevel, requirePositive, type Interval, type LevelOption } from '../count.js';
import { gammaQuantile } from '../special/gamma-quantile.js';

/** A value with its interval, all three on the same scale. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** Options of a rate. */
export interface RateOptions extends LevelOption {
  /** What the rate is expressed per, for example 1000. Above 0. Default 1. */
  readonly multiplier?: number;
}

/**
 * The exact interval of a Poisson count, in events.
 *
 * Lower ChiInv(α/2; 2x)/2, exactly 0 with no events; upper ChiInv(1 − α/2; 2x + 2)/2. Fractional events are allowed.
 *
 * Throws RangeError unless events ≥ 0 and 0 < level < 1.
 *
 * Source: Garwood F. Biometrika 1936;28:437–442.
 */
export function poissonInterval(events: number, { level = 0.95 }: LevelOption = {}): Interval {
  requireAmount('events', events);
  requireLevel('level', level);
  const tail = (1 - level) / 2;
  return {
    lower: events === 0 ? 0 : gammaQuantile(tail, events, false),
    upper: gammaQuantile(tail, events + 1, true),
  };
}

/**
 * A rate with its exact Poisson interval: events / exposure × multiplier.
 *
 * The interval is that of the count, scaled; the exposure (person-years, list size) is taken as known.
 *
 * Throws RangeError unless events ≥ 0, exposure > 0, multiplier > 0 and 0 < level < 1.
 *
 * Source: Garwood 1936.
 */
export function rateInterval(
  events: number,
  exposure: number,
  { level = 0.95, multiplier = 1 }: RateOptions = {},
): Estimate {
  requirePositive('exposure', exposure);
  requirePositive('multiplier', multiplier);
  const { lower, upper } = poissonInterval(events, { level });
  const scale = (limit: number) => (limit / exposure) * multiplier;
  return { value: scale(events), lower: scale(lower), upper: scale(upper) };
}
