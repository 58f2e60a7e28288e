import { requireFinite } from '../count.js';
import { sortedQuantile } from '../distribution/quantile.js';
import { mean, type Values } from '../values.js';
import type { ControlChart, LimitBasis, SeriesOptions } from './chart.js';
import { meanRangeSigma, medianRangeSigma, movingRanges, type MovingRangeOptions } from './moving-range.js';
import { segmentOf, stretches } from './segments.js';

/** Options of an XmR chart. */
export interface XmrOptions extends SeriesOptions, MovingRangeOptions {
  /** Centre and spread from means, or from medians, which a few wild points move less. Default `'mean'`. */
  readonly method?: 'mean' | 'median';
}

/**
 * The XmR chart (individuals) of a series: centre ∓ 3σ, in the unit of the values.
 *
 * Mean method: σ = mean moving range / 1.128, optionally screened once (Nelson 1982). Median method: centre median,
 * σ = median moving range / 0.9539. `null` is a missing value: it makes a gap that no moving range bridges, and so does an
 * excluded point and a rebase. A constant series has σ = 0 and limits on its centre, which no rule is read against
 * (`'no-variation'`); fewer than two neighbouring points have σ and limits `null`.
 *
 * Throws RangeError if a value is not finite, or an option points outside the series.
 *
 * Source: Wheeler DJ, Chambers DS. Understanding Statistical Process Control. 1992; Nelson LS. J Qual Technol
 * 1982;14:172–173.
 */
export function xmrChart(values: Values, options: XmrOptions = {}): ControlChart {
  for (const value of values) if (value !== null) requireFinite('values', value);
  const { screen = false, method = 'mean', exclude = [] } = options;
  const cut = stretches(values.length, options, (position) => values[position] !== null);
  const columns = cut.map(({ from, to, baseline }) => {
    const present = baseline.map((position) => values[position]!);
    const ranges = movingRanges(baseline, (position) => values[position]!);
    const centre =
      present.length === 0
        ? null
        : method === 'mean'
          ? mean(present)
          : sortedQuantile(
              [...present].sort((a, b) => a - b),
              0.5,
            );
    const sigma = method === 'mean' ? meanRangeSigma(ranges, screen) : medianRangeSigma(ranges);
    const limit = (side: number) => (centre === null || sigma === null ? null : centre + side * 3 * sigma);
    return { centre, sigma, lower: limit(-1), upper: limit(1), length: to - from };
  });
  const spread = (of: (column: (typeof columns)[number]) => number | null) =>
    columns.flatMap((column) => new Array<number | null>(column.length).fill(of(column)));
  return {
    kind: 'xmr',
    values,
    centre: spread((column) => column.centre),
    sigma: spread((column) => column.sigma),
    lower: spread((column) => column.lower),
    upper: spread((column) => column.upper),
    segments: cut.map((stretch, index) => segmentOf(stretch, basisOf(columns[index]!.sigma))),
    excluded: exclude,
  };
}

function basisOf(sigma: number | null): LimitBasis {
  if (sigma === null) return 'too-few-points';
  return sigma === 0 ? 'no-variation' : 'ok';
}
