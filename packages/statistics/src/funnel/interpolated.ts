import type { Interval } from '../count.js';
import { discreteQuantile, type DiscreteCurve } from '../special/discrete.js';
import { normalDeviate } from '../special/normal-quantile.js';

/**
 * Exact control limits in events, interpolated between whole numbers (Spiegelhalter 2005, appendix A.1.1 and A.2.1).
 *
 * For each end q: r is the smallest whole number with F(r) ≥ q, and the limit r − (F(r) − q)/(F(r) − F(r − 1)).
 */
export function interpolatedLimits(curve: DiscreteCurve, level: number): Interval {
  const tail = (1 - level) / 2;
  const deviate = normalDeviate(level / 2, tail);
  const low = discreteQuantile(curve, tail, deviate, false);
  const high = discreteQuantile(curve, tail, deviate, true);
  return {
    lower: low.r - low.excess / low.term,
    upper: high.r - high.excess / high.term,
  };
}
