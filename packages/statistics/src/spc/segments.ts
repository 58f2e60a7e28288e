import { refuse, requireWhole } from '../count.js';
import { minimumPoints } from '../minimum.js';
import type { ChartSegment, LimitBasis, SeriesOptions, Standing } from './chart.js';

/** A stretch of positions, and those of its points that set the limits. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The positions, rising, of the points in the baseline that are present and not excluded. */
  readonly baseline: readonly number[];
}

/** Cuts a series of `length` points into stretches; `present` tells whether a position holds a figure. */
export function stretches(
  length: number,
  { baseline = Infinity, rebase = [], exclude = [] }: SeriesOptions,
  present: (position: number) => boolean,
): Stretch[] {
  if (baseline !== Infinity) requireWhole('baseline', baseline, 1, Number.MAX_SAFE_INTEGER);
  for (const position of exclude) requireWhole('exclude', position, 0, length - 1);
  const starts = [0, ...rebase];
  rebase.forEach((position, index) => {
    requireWhole('rebase', position, 1, length - 1);
    if (position <= starts[index]!) refuse('rebase', 'rising');
  });
  const excluded = new Set(exclude);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? length;
    const positions: number[] = [];
    for (let position = from; position < Math.min(to, from + baseline); position += 1) {
      if (present(position) && !excluded.has(position)) positions.push(position);
    }
    return { from, to, baseline: positions };
  });
}

/** What a reader may conclude from this many points. */
export function standing(points: number): Standing {
  if (points < minimumPoints.rules) return 'too-few-points';
  return points < minimumPoints.settledLimits ? 'provisional' : 'settled';
}

/** The public face of a stretch. */
export function segmentOf({ from, to, baseline }: Stretch, basis: LimitBasis): ChartSegment {
  return { from, to, points: baseline.length, standing: standing(baseline.length), basis };
}
