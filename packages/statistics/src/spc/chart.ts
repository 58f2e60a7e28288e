import type { Values } from '../values.js';

/** How a series is cut up and which of its points set the limits. Positions count from 0. */
export interface SeriesOptions {
  /** How many points at the start of each segment set its centre and limits. Default: all of them. */
  readonly baseline?: number;
  /** The positions at which a new segment begins, rising. Default: none. */
  readonly rebase?: readonly number[];
  /** The positions of points that are shown but set nothing and signal nothing. Default: none. */
  readonly exclude?: readonly number[];
}

/** Whether a segment has the points that its limits and rules need. */
export type Standing = 'too-few-points' | 'provisional' | 'settled';

/** A stretch of a control chart with one centre. */
export interface ChartSegment {
  /** The first position. */
  readonly from: number;
  /** The position after the last. */
  readonly to: number;
  /** How many points set the centre and limits. */
  readonly points: number;
  /** Below 10 points no rules are read; below 12 the limits are provisional. */
  readonly standing: Standing;
}

/** The kind of a control chart. */
export type ControlChartKind = 'xmr' | 'p' | 'u' | 'c' | 'laney-p' | 'laney-u';

/** A control chart, as columns in the order of the input. `null` where there is nothing to compute from. */
export interface ControlChart {
  readonly kind: ControlChartKind;
  /** The plotted values. */
  readonly values: Values;
  /** The centre line. */
  readonly centre: Values;
  /** The standard deviation by which limits and zones are drawn. */
  readonly sigma: Values;
  /** Three sigma below the centre, held within the possible. */
  readonly lower: Values;
  /** Three sigma above the centre, held within the possible. */
  readonly upper: Values;
  /** The stretches between rebases. */
  readonly segments: readonly ChartSegment[];
  /** The positions that set nothing and signal nothing. */
  readonly excluded: readonly number[];
}
