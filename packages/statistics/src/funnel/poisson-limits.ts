import { refuse, requireLevel, requirePositive, type Interval, type LevelOption } from '../count.js';
import { gammaQuantile } from '../special/gamma-quantile.js';
import { criticalValue } from '../special/normal-quantile.js';
import { poissonCurve } from '../special/poisson.js';
import { inflated, requireInflation, type Inflation } from './inflation.js';
import { interpolatedLimits } from './interpolated.js';

/** How the limits of a ratio are computed. */
export type PoissonLimitMethod = 'exact' | 'chi-square' | 'square-root';

/** Options of the limits of a ratio. */
export interface PoissonLimitOptions extends LevelOption, Inflation {
  /** Default `'exact'`, or `'square-root'` when `tau2` or `phi` asks for widened limits. */
  readonly method?: PoissonLimitMethod;
}

/**
 * The funnel limits of the ratio of observed to expected events, around 1.
 *
 * - `'exact'`: Poisson, interpolated between whole events: (r − (F(r) − q)/(F(r) − F(r−1)))/E.
 * - `'chi-square'`: ChiInv(α/2; 2E)/(2E) and ChiInv(1 − α/2; 2E + 2)/(2E).
 * - `'square-root'`: max(0, 1 ∓ z√(φ/(4E) + τ²))², held at 0 before it is squared.
 *
 * For a rate, `expected` is target rate × exposure, and the limits times the target rate are those of the rate. `tau2`
 * above 0 and `phi` above 1 need `'square-root'`.
 *
 * Throws RangeError unless expected > 0, 0 < level < 1, tau2 ≥ 0, phi ≥ 0 and they fit the method.
 *
 * Source: Spiegelhalter DJ. Stat Med 2005;24:1185–1202, appendix A.2.
 */
export function poissonLimits(
  expected: number,
  { level = 0.95, tau2 = 0, phi = 1, method = tau2 > 0 || phi > 1 ? 'square-root' : 'exact' }: PoissonLimitOptions = {},
): Interval {
  requirePositive('expected', expected);
  requireLevel('level', level);
  requireInflation({ tau2, phi }, method, 'square-root', 'square-root');
  if (method === 'chi-square') {
    const tail = (1 - level) / 2;
    return {
      lower: gammaQuantile(tail, expected, false) / expected,
      upper: gammaQuantile(tail, expected + 1, true) / expected,
    };
  }
  if (method === 'square-root') {
    const reach = criticalValue(level) * inflated(0.5 / Math.sqrt(expected), { tau2, phi });
    return { lower: Math.max(0, 1 - reach) ** 2, upper: (1 + reach) ** 2 };
  }
  if (method !== 'exact') refuse('method', 'one that is offered');
  const { lower, upper } = interpolatedLimits(poissonCurve(expected), level);
  return { lower: Math.max(0, lower / expected), upper: Math.max(0, upper / expected) };
}
