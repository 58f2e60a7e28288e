import type { Units } from '../distribution/pooled.js';
import { laneyPChart, laneyUChart, pChart, uChart, type LaneyOptions } from './attribute.js';
import type { ControlChart } from './chart.js';

/**
 * The control chart of counts whose limits are at least those of chance: the p or u chart, widened as in Laney's p′ or u′
 * chart where the moving ranges show more than chance, and never narrowed where they happen to show less.
 *
 * Its `kind` is the one whose limits it has; where segments differ, that of Laney's.
 *
 * @param scale - `'proportion'` for the binomial chart, `'rate'` for the Poisson one
 *
 * Throws RangeError as `pChart` and `uChart`.
 *
 * Source: Laney DB. Qual Eng 2002;14:531–537; that short series underestimate σ_z as often as they overestimate it:
 * Provost LP, Murray SK. The Health Care Data Guide. 2011.
 */
export function suitedChart(scale: 'proportion' | 'rate', counts: Units, options: LaneyOptions = {}): ControlChart {
  const plain = scale === 'proportion' ? pChart(counts, options) : uChart(counts, options);
  const laney = scale === 'proportion' ? laneyPChart(counts, options) : laneyUChart(counts, options);
  const wider = plain.sigma.map((sigma, position) => (laney.sigma[position] ?? 0) > (sigma ?? 0));
  if (!wider.includes(true)) return plain;
  const from = (position: number): ControlChart => (wider[position] ? laney : plain);
  return {
    ...laney,
    sigma: wider.map((_, position) => from(position).sigma[position]!),
    lower: wider.map((_, position) => from(position).lower[position]!),
    upper: wider.map((_, position) => from(position).upper[position]!),
  };
}
