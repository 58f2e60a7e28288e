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

/**
 * What the limits of a segment are worth, and so which rules are read against them.
 *
 * - `'ok'`: three sigma; every rule is read.
 * - `'exact'`: fewer than five events, or five others, are expected per point, where three sigma misjudge chance; points of
 *   so few have limits from the exact distribution (`suitedChart`). Rules that take either side of the centre for equally
 *   likely are not read.
 * - `'few-events'`: as few events, yet limits at three sigma; no rule is read against them.
 * - `'no-variation'`: the baseline holds one value, or nothing but events, or none. No limits can be made from it, and no
 *   rule that needs limits is read.
 * - `'too-few-points'`: nothing to make limits from.
 */
export type LimitBasis = 'ok' | 'exact' | 'few-events' | 'no-variation' | 'too-few-points';

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
  /** What the limits are worth. */
  readonly basis: LimitBasis;
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
  /**
   * Three sigma below the centre. Charts of counts hold it at 0 or above; an XmR chart does not know what is possible and
   * holds it nowhere. `suitedChart` has exact limits at points of few events.
   */
  readonly lower: Values;
  /** Three sigma above the centre. Charts of proportions hold it at 1 or below, the others nowhere. */
  readonly upper: Values;
  /** The stretches between rebases. */
  readonly segments: readonly ChartSegment[];
  /** The positions that set nothing and signal nothing. */
  readonly excluded: readonly number[];
}
