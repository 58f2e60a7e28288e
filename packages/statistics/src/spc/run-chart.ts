import { requireFinite, requireWhole } from '../count.js';
import { median } from '../distribution/quantile.js';
import { binomialQuantile } from '../special/binomial.js';
import { compare, type Values } from '../values.js';
import type { SeriesOptions, Standing } from './chart.js';
import { standing, stretches } from './segments.js';

/** What chance allows in a run chart with some number of useful points. */
export interface RunLimits {
  /** A longer run is a signal. */
  readonly longestRun: number;
  /** Fewer crossings are a signal. */
  readonly fewestCrossings: number;
}

/** A stretch of a run chart with one median. */
export interface RunSegment {
  /** The first position. */
  readonly from: number;
  /** The position after the last. */
  readonly to: number;
  /** Points that are off the median, present and not excluded. */
  readonly useful: number;
  /** The most useful points in a row on one side. */
  readonly longestRun: number;
  /** How often the line crosses the median. */
  readonly crossings: number;
  /** What chance allows; `null` without a useful point. */
  readonly limits: RunLimits | null;
  /** Below 10 useful points no rules are read. */
  readonly standing: Standing;
}

/** Options of a run chart. */
export interface RunChartOptions extends SeriesOptions {
  /** A centre that is known beforehand, such as an earlier median or a goal. Default: the median of the baseline. */
  readonly centre?: number;
}

/** A run chart, as columns in the order of the input. */
export interface RunChart {
  readonly kind: 'run';
  /** The plotted values. */
  readonly values: Values;
  /** The median; `null` in a stretch whose baseline is empty. */
  readonly centre: Values;
  readonly segments: readonly RunSegment[];
  /** The positions that set nothing and signal nothing. */
  readonly excluded: readonly number[];
}

/**
 * The longest run and the fewest crossings that chance allows among `useful` points off the median.
 *
 * round(log₂ n) + 3 and the 5 % quantile of the binomial distribution with n − 1 trials of chance ½.
 *
 * Throws RangeError unless useful is a whole number from 1.
 *
 * Source: Anhøj J, Olesen AV. PLoS ONE 2014;9:e113825; Schilling MF. Coll Math J 2012;43:141–149.
 */
export function runLimits(useful: number): RunLimits {
  requireWhole('useful', useful, 1, Number.MAX_SAFE_INTEGER);
  return {
    longestRun: Math.round(Math.log2(useful)) + 3,
    fewestCrossings: binomialQuantile(0.05, useful - 1, 0.5),
  };
}

/** A run of useful points on one side of a centre. */
export interface Run {
  readonly side: 'above' | 'below';
  /** The positions, rising. */
  readonly points: readonly number[];
}

/** The runs of a stretch, in order. Points on the centre, missing and excluded ones neither break nor lengthen a run. */
export function runsOf(
  values: Values,
  centre: Values,
  excluded: ReadonlySet<number>,
  from: number,
  to: number,
): readonly Run[] {
  const runs: { side: 'above' | 'below'; points: number[] }[] = [];
  for (let position = from; position < to; position += 1) {
    const value = values[position]!;
    const middle = centre[position]!;
    if (value === null || middle === null || excluded.has(position)) continue;
    const sign = compare(value, middle);
    if (sign === 0) continue;
    const side = sign > 0 ? 'above' : 'below';
    const last = runs[runs.length - 1];
    if (last?.side === side) last.points.push(position);
    else runs.push({ side, points: [position] });
  }
  return runs;
}

/**
 * The run chart of a series: its median, and the runs and crossings around it.
 *
 * `null` is a missing value. With a baseline the median is that of the baseline, and runs and crossings are counted over
 * the whole segment. `spcSignals(chart, 'anhoej')` reads the rules.
 *
 * Throws RangeError if a value or the centre is not finite, or an option points outside the series.
 *
 * Source: Anhøj & Olesen 2014.
 */
export function runChart(values: Values, options: RunChartOptions = {}): RunChart {
  for (const value of values) if (value !== null) requireFinite('values', value);
  if (options.centre !== undefined) requireFinite('centre', options.centre);
  const excluded = new Set(options.exclude);
  const cut = stretches(values.length, options, (position) => values[position] !== null);
  const centre = cut.flatMap(({ from, to, baseline }) => {
    const ownMedian = baseline.length === 0 ? null : median(baseline.map((position) => values[position]!));
    const middle = options.centre ?? ownMedian;
    return new Array<number | null>(to - from).fill(middle);
  });
  const segments = cut.map(({ from, to }) => {
    const runs = runsOf(values, centre, excluded, from, to);
    const useful = runs.reduce((count, run) => count + run.points.length, 0);
    return {
      from,
      to,
      useful,
      longestRun: runs.reduce((longest, run) => Math.max(longest, run.points.length), 0),
      crossings: Math.max(0, runs.length - 1),
      limits: useful === 0 ? null : runLimits(useful),
      standing: standing(useful),
    };
  });
  return { kind: 'run', values, centre, segments, excluded: [...excluded] };
}
