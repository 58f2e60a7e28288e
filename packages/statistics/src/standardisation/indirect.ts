import { requireAmount, requirePositive, type LevelOption } from '../count.js';
import { byarInterval } from '../intervals/byar.js';
import { poissonInterval, type Estimate } from '../intervals/poisson.js';

/**
 * The indirectly standardised ratio: observed events over those expected from reference rates, 1 meaning as expected.
 *
 * The limits are those of the observed count over `expected`: exact below 10 events, Byar's from 10. `expected` is
 * Σ reference rate × denominator over the strata and is taken as known.
 *
 * Throws RangeError unless observed ≥ 0, expected > 0 and 0 < level < 1.
 *
 * Source: Breslow & Day 1987; the rule of 10 events as in English public health profiles.
 */
export function indirectlyStandardisedRatio(
  observed: number,
  expected: number,
  { level = 0.95 }: LevelOption = {},
): Estimate {
  requireAmount('observed', observed);
  requirePositive('expected', expected);
  const { lower, upper } = observed < 10 ? poissonInterval(observed, { level }) : byarInterval(observed, { level });
  return { value: observed / expected, lower: lower / expected, upper: upper / expected };
}
