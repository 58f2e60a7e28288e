import { refuse, requireAmount, requireLevel, requirePositive, type NotComputable } from '../count.js';
import { byarInterval } from '../intervals/byar.js';
import { poissonInterval, type Estimate, type RateOptions } from '../intervals/poisson.js';
import { sum } from '../values.js';

/** One age and sex group (or other stratum) of a population. */
export interface Stratum {
  /** Events in the group. */
  readonly events: number;
  /** People, or person-years, in the group. Above 0. */
  readonly denominator: number;
  /** The size of the group in the standard population, on any scale. */
  readonly weight: number;
}

/** Options of a directly standardised rate. */
export interface DirectOptions extends RateOptions {
  /** The interval of the count of events inside Dobson's. Default `'byar'`, as published figures use. */
  readonly interval?: 'byar' | 'exact';
}

/** A directly standardised rate with its interval, or the reason why there is none. */
export type DirectlyStandardisedRate = ({ readonly status: 'ok' } & Estimate) | NotComputable<'too-few-events'>;

/**
 * The directly standardised rate: what the rate would be if the population had the make-up of the standard.
 *
 * D = Σw(x/n)/Σw × multiplier, V = Σw²x/n²/(Σw)², O = Σx, limits D + √(V/O)(L − O) and D + √(V/O)(U − O) with Byar's (or the
 * exact) limits L, U of O. Below 10 events: `{ status: 'too-few-events' }`. Standardised rates are never pooled again.
 *
 * Throws RangeError unless there is a stratum, events ≥ 0, denominators > 0, weights ≥ 0 with a sum > 0, multiplier > 0
 * and 0 < level < 1.
 *
 * Source: Dobson AJ, Kuulasmaa K, Eberle E, Scherer J. Stat Med 1991;10:457–462.
 */
export function directlyStandardisedRate(
  strata: readonly Stratum[],
  { level = 0.95, multiplier = 1, interval = 'byar' }: DirectOptions = {},
): DirectlyStandardisedRate {
  requireLevel('level', level);
  requirePositive('multiplier', multiplier);
  for (const stratum of strata) {
    requireAmount('events', stratum.events);
    requirePositive('denominator', stratum.denominator);
    requireAmount('weight', stratum.weight);
  }
  const weights = sum(strata.map((stratum) => stratum.weight));
  if (weights === 0) refuse('strata', 'of a standard population above 0');
  const events = sum(strata.map((stratum) => stratum.events));
  if (events < 10) return { status: 'too-few-events' };

  const share = (stratum: Stratum) => stratum.weight / weights / stratum.denominator;
  const rate = sum(strata.map((stratum) => stratum.events * share(stratum)));
  const variance = sum(strata.map((stratum) => stratum.events * share(stratum) ** 2));
  const limits = interval === 'exact' ? poissonInterval(events, { level }) : byarInterval(events, { level });
  const scale = Math.sqrt(variance / events);
  return {
    status: 'ok',
    value: rate * multiplier,
    // A heavy stratum with few events can bring the formula below 0, where no rate lies.
    lower: Math.max(0, rate + scale * (limits.lower - events)) * multiplier,
    upper: (rate + scale * (limits.upper - events)) * multiplier,
  };
}
