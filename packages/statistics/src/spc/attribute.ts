import { requireAmount, requirePositive, requireProportion, type Count } from '../count.js';
import { pool, type Units } from '../distribution/pooled.js';
import { minimumPoints } from '../minimum.js';
import { compare, type Values } from '../values.js';
import type { ControlChart, ControlChartKind, LimitBasis, SeriesOptions } from './chart.js';
import { meanRangeSigma, movingRanges, type MovingRangeOptions } from './moving-range.js';
import { segmentOf, stretches } from './segments.js';

/** A family of charts of counts: the standard deviation of chance, and the largest possible value. */
interface Family {
  readonly kind: ControlChartKind;
  readonly sigma: (centre: number, denominator: number) => number;
  readonly largest: number;
  /** Laney's correction: what chance alone predicts is multiplied by what the moving ranges show. */
  readonly laney?: MovingRangeOptions;
}

const proportionSigma = (centre: number, n: number): number => Math.sqrt((centre * (1 - centre)) / n);
const rateSigma = (centre: number, n: number): number => Math.sqrt(centre / n);

/**
 * The p chart of proportions over time: p̄ ∓ 3√(p̄(1 − p̄)/n), clipped to [0, 1], with p̄ pooled over the baseline.
 *
 * `null` is a period without a figure. A baseline of nothing but events, or of none, shows no variation: σ and limits are
 * `null`. Below five expected events, or five others, limits at three sigma are passed by chance far more often than such
 * limits should be: no rule is read against them (`'few-events'`), and `suitedChart` has better ones.
 *
 * Throws RangeError if a count is not a proportion, or an option points outside the series.
 *
 * Source: Shewhart WA. Economic Control of Quality of Manufactured Product. 1931.
 */
export function pChart(counts: Units, options: SeriesOptions = {}): ControlChart {
  checkProportions(counts);
  return attributeChart(counts, options, { kind: 'p', sigma: proportionSigma, largest: 1 });
}

/**
 * The u chart of rates over time: ū ∓ 3√(ū/n), the lower limit clipped at 0, with ū pooled over the baseline. No events,
 * and few, as in `pChart`.
 *
 * Throws RangeError unless events ≥ 0 and denominators > 0, and if an option points outside the series.
 *
 * Source: Shewhart 1931.
 */
export function uChart(counts: Units, options: SeriesOptions = {}): ControlChart {
  checkRates(counts);
  return attributeChart(counts, options, { kind: 'u', sigma: rateSigma, largest: Infinity });
}

/**
 * The c chart of counts over time, of equal exposure: c̄ ∓ 3√c̄, the lower limit clipped at 0. No events, and few, as in
 * `pChart`.
 *
 * Throws RangeError unless events ≥ 0, and if an option points outside the series.
 *
 * Source: Shewhart 1931.
 */
export function cChart(events: Values, options: SeriesOptions = {}): ControlChart {
  for (const one of events) if (one !== null) requireAmount('events', one);
  const counts = events.map((one) => (one === null ? null : { events: one, denominator: 1 }));
  return attributeChart(counts, options, { kind: 'c', sigma: rateSigma, largest: Infinity });
}

/** Options of Laney's charts. */
export interface LaneyOptions extends SeriesOptions, MovingRangeOptions {}

/**
 * Laney's p′ chart: the p chart with σ multiplied by σ_z, for large or overdispersed denominators.
 *
 * z = (p − p̄)/σ by chance, σ_z = mean moving range of z / 1.128, optionally screened. With fewer than two neighbouring
 * points, and where z does not move, σ and limits are `null`.
 *
 * Throws RangeError as `pChart`.
 *
 * Source: Laney DB. Qual Eng 2002;14:531–537.
 */
export function laneyPChart(counts: Units, options: LaneyOptions = {}): ControlChart {
  checkProportions(counts);
  return attributeChart(counts, options, { kind: 'laney-p', sigma: proportionSigma, largest: 1, laney: options });
}

/**
 * Laney's u′ chart: the u chart with σ multiplied by σ_z, as in `laneyPChart`.
 *
 * Throws RangeError as `uChart`.
 *
 * Source: Laney 2002.
 */
export function laneyUChart(counts: Units, options: LaneyOptions = {}): ControlChart {
  checkRates(counts);
  return attributeChart(counts, options, { kind: 'laney-u', sigma: rateSigma, largest: Infinity, laney: options });
}

function checkProportions(counts: Units): void {
  for (const count of counts) if (count !== null) requireProportion(count.events, count.denominator);
}

function checkRates(counts: Units): void {
  for (const count of counts) {
    if (count === null) continue;
    requireAmount('events', count.events);
    requirePositive('denominator', count.denominator);
  }
}

function attributeChart(counts: Units, options: SeriesOptions, family: Family): ControlChart {
  const value = (count: Count) => count.events / count.denominator;
  const values = counts.map((count) => (count === null ? null : value(count)));
  const centre: (number | null)[] = [];
  const sigma: (number | null)[] = [];
  const cut = stretches(counts.length, options, (position) => counts[position] !== null);
  const segments = cut.map((stretch) => {
    const { from, to, baseline } = stretch;
    const known = baseline.map((position) => counts[position]!);
    const middle = known.length === 0 ? null : pool(known).value;
    const factor = middle === null ? null : laneyFactor(counts, baseline, middle, family);
    const basis = basisOf(known, middle, factor, family);
    for (let position = from; position < to; position += 1) {
      const count = counts[position]!;
      centre.push(middle);
      sigma.push(
        count === null || basis === 'no-variation' || basis === 'too-few-points'
          ? null
          : factor! * family.sigma(middle!, count.denominator),
      );
    }
    return segmentOf(stretch, basis);
  });
  const limit = (side: number) =>
    sigma.map((one, position) =>
      one === null ? null : Math.min(family.largest, Math.max(0, centre[position]! + side * 3 * one)),
    );
  return {
    kind: family.kind,
    values,
    centre,
    sigma,
    lower: limit(-1),
    upper: limit(1),
    segments,
    excluded: options.exclude ?? [],
  };
}

/** What limits from a baseline are worth; `factor` is Laney's. */
function basisOf(
  baseline: readonly Count[],
  centre: number | null,
  factor: number | null,
  { largest }: Family,
): LimitBasis {
  if (centre === null) return 'too-few-points';
  if (centre === 0 || centre === largest || factor === 0) return 'no-variation';
  if (factor === null) return 'too-few-points';
  return areFew(centre, pool(baseline).denominator / baseline.length, largest) ? 'few-events' : 'ok';
}

/** Whether too few events, or others where there are any, are expected for limits at three sigma. */
export function areFew(centre: number, denominator: number, largest: number): boolean {
  return Math.min(centre, largest - centre) * denominator < minimumPoints.expectedEvents;
}

/** σ_z of a baseline, 1 for a family without the correction, `null` where it cannot be computed. */
function laneyFactor(counts: Units, baseline: readonly number[], middle: number, family: Family): number | null {
  if (!family.laney) return 1;
  const ranges = movingRanges(baseline, (position) => {
    const { events, denominator } = counts[position]!;
    const value = events / denominator;
    // Every point lies on a centre of 0 or 1, which leaves no room for chance.
    return compare(value, middle) === 0 ? 0 : (value - middle) / family.sigma(middle, denominator);
  });
  return meanRangeSigma(ranges, family.laney.screen ?? false);
}
