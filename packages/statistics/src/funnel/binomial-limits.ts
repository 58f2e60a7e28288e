import { refuse, requireLevel, requirePositive, requireWithin, type Interval, type LevelOption } from '../count.js';
import { wilsonInterval } from '../intervals/wilson.js';
import { binomialCurve } from '../special/binomial.js';
import { criticalValue } from '../special/normal-quantile.js';
import { inflated, requireInflation, type Inflation } from './inflation.js';
import { interpolatedLimits } from './interpolated.js';

/** How the limits of a proportion are computed. */
export type BinomialLimitMethod = 'exact' | 'wilson' | 'arcsine' | 'normal';

/** Options of the limits of a proportion. */
export interface BinomialLimitOptions extends LevelOption, Inflation {
  /** Default `'exact'`, or `'arcsine'` when `tau2` or `phi` asks for widened limits. */
  readonly method?: BinomialLimitMethod;
}

/**
 * The funnel limits of a proportion at a denominator: where units that share the target are expected to lie.
 *
 * - `'exact'`: binomial, interpolated between whole events: (r − (F(r) − q)/(F(r) − F(r−1)))/n.
 * - `'wilson'`: the Wilson interval of target × n out of n.
 * - `'arcsine'`: sin² of the angle asin√target ∓ z√(φ/(4n) + τ²), the angle held within [0, π/2].
 * - `'normal'`: target ∓ z√(φ·target(1 − target)/n).
 *
 * All are clipped to [0, 1]. `tau2` above 0 needs `'arcsine'`; `phi` above 1 needs `'arcsine'` or `'normal'`.
 *
 * Throws RangeError unless 0 ≤ target ≤ 1, denominator > 0, 0 < level < 1, tau2 ≥ 0, phi ≥ 0 and they fit the method.
 *
 * Source: Spiegelhalter DJ. Stat Med 2005;24:1185–1202, appendix A.1.
 */
export function binomialLimits(
  target: number,
  denominator: number,
  { level = 0.95, tau2 = 0, phi = 1, method = tau2 > 0 || phi > 1 ? 'arcsine' : 'exact' }: BinomialLimitOptions = {},
): Interval {
  requireTarget(target);
  requirePositive('denominator', denominator);
  requireLevel('level', level);
  requireInflation({ tau2, phi }, method, 'arcsine', 'normal');
  if (method === 'wilson') return wilsonInterval(target * denominator, denominator, { level });
  if (method === 'arcsine') {
    const reach = criticalValue(level) * inflated(0.5 / Math.sqrt(denominator), { tau2, phi });
    const angle = Math.asin(Math.sqrt(target));
    return {
      lower: Math.sin(Math.max(0, angle - reach)) ** 2,
      upper: Math.sin(Math.min(Math.PI / 2, angle + reach)) ** 2,
    };
  }
  if (method === 'normal') {
    const reach = criticalValue(level) * inflated(Math.sqrt((target * (1 - target)) / denominator), { phi });
    return { lower: Math.max(0, target - reach), upper: Math.min(1, target + reach) };
  }
  if (method !== 'exact') refuse('method', 'one that is offered');
  const { lower, upper } = interpolatedLimits(binomialCurve(denominator, target), level);
  return { lower: Math.max(0, lower / denominator), upper: Math.max(0, upper / denominator) };
}

/** Throws unless `target` is a proportion. */
export function requireTarget(target: number): void {
  requireWithin('target', target, 0, 1);
}
