import type { Units } from '../distribution/pooled.js';
import { interpolatedLimits } from '../funnel/interpolated.js';
import { binomialCurve } from '../special/binomial.js';
import { normalDistribution } from '../special/normal.js';
import { poissonCurve } from '../special/poisson.js';
import { areFew, laneyPChart, laneyUChart, pChart, uChart, type LaneyOptions } from './attribute.js';
import type { ControlChart } from './chart.js';

/** The chance of lying within three sigma, for a normal value. */
const threeSigma = 1 - 2 * normalDistribution(-3);

/**
 * The control chart of counts whose limits are at least those of chance: the p or u chart, widened as in Laney's p′ or u′
 * chart where the moving ranges show more than chance, and never narrowed where they happen to show less.
 *
 * At a point where fewer than five events, or of a proportion five others, are expected, the limits of chance are exact: as
 * many events, or as few, must have a chance below 0.135 % by the binomial or Poisson distribution around the centre,
 * drawn straight between whole events. Its `kind` is the one whose limits it has; where segments differ, that of Laney's.
 *
 * @param scale - `'proportion'` for the binomial chart, `'rate'` for the Poisson one
 *
 * Throws RangeError as `pChart` and `uChart`.
 *
 * Source: Laney DB. Qual Eng 2002;14:531–537; Provost LP, Murray SK. The Health Care Data Guide. 2011. How often stable series
 * pass each kind of limit is measured in the package's README.
 */
export function suitedChart(scale: 'proportion' | 'rate', counts: Units, options: LaneyOptions = {}): ControlChart {
  const isProportion = scale === 'proportion';
  const plain = isProportion ? pChart(counts, options) : uChart(counts, options);
  const laney = isProportion ? laneyPChart(counts, options) : laneyUChart(counts, options);
  const largest = isProportion ? 1 : Infinity;
  const wider = plain.sigma.map((sigma, position) => (laney.sigma[position] ?? 0) > (sigma ?? 0));
  const from = (position: number): ControlChart => (wider[position] ? laney : plain);
  const limits = counts.map((count, position) => {
    const { sigma, centre, lower, upper } = from(position);
    const given = { lower: lower[position]!, upper: upper[position]! };
    const middle = centre[position]!;
    if (count === null || sigma[position] === null || !areFew(middle, count.denominator, largest)) return given;
    const exact = exactLimits(middle, count.denominator, isProportion);
    return { lower: Math.min(exact.lower, given.lower), upper: Math.max(exact.upper, given.upper) };
  });
  return {
    ...(wider.includes(true) ? laney : plain),
    sigma: wider.map((_, position) => from(position).sigma[position]!),
    lower: limits.map(({ lower }) => lower),
    upper: limits.map(({ upper }) => upper),
    segments: plain.segments.map((segment) =>
      segment.basis === 'few-events' ? { ...segment, basis: 'exact' } : segment,
    ),
  };
}

/** The figures beyond which as many events, or as few, are rarer than a normal value beyond three sigma on that side. */
function exactLimits(centre: number, denominator: number, isProportion: boolean): { lower: number; upper: number } {
  const curve = isProportion ? binomialCurve(denominator, centre) : poissonCurve(centre * denominator);
  const { lower, upper } = interpolatedLimits(curve, threeSigma);
  // The interpolated upper limit is where more events are so rare; as many are so one event above.
  const largest = isProportion ? 1 : Infinity;
  return { lower: Math.max(0, lower / denominator), upper: Math.min(largest, (upper + 1) / denominator) };
}
