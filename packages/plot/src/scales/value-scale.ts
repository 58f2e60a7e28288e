import { scaleLinear } from 'd3-scale';
import type { SpreadFrame } from '../frame/spread-frame.js';

/** Where values lie along the axis, and where its ticks stand. */
export interface ValueScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Value to px; values outside the domain are clamped to its edge. */
  readonly position: (value: number) => number;
}

/** Proportions are shown on the whole way from 0 to 1 when any of them reaches this far. */
const WHOLE_PROPORTION = 0.5;
/** Room for one tick label, in px. */
const TICK_ROOM = 56;

/**
 * Makes the axis of a spread chart.
 *
 * A proportion runs from 0 to 100 %, or to a round number above everything drawn when all of it stays below one half.
 * Other kinds start at zero when the lowest mark lies in the lower half of the range, else at a round number below it.
 *
 * @param left - px of the left end
 * @param right - px of the right end
 */
export function valueScale(frame: SpreadFrame, left: number, right: number): ValueScale {
  const [lowest, highest] = extentOf(frame);
  const scale = scaleLinear().range([left, right]).clamp(true);
  const count = Math.max(2, Math.min(5, Math.floor((right - left) / TICK_ROOM)));
  if (frame.indicator.kind === 'proportion' && highest > WHOLE_PROPORTION) {
    scale.domain([0, 1]);
  } else {
    const from = lowest < highest / 2 || lowest === highest ? Math.min(0, lowest) : lowest;
    scale.domain([from, highest > from ? highest : from + 1]).nice(count);
  }
  const [start, end] = scale.domain() as [number, number];
  return { domain: [start, end], ticks: withEnds(scale.ticks(count), start, end), position: scale };
}

/** The labels of the first and last tick carry the unit, so the axis needs a tick at both ends. */
function withEnds(ticks: readonly number[], start: number, end: number): readonly number[] {
  const inner = ticks.filter((tick) => tick > start && tick < end);
  return [start, ...inner, end];
}

/** Lowest and highest of everything that is drawn along the axis. */
function extentOf(frame: SpreadFrame): readonly [number, number] {
  let lowest = Infinity;
  let highest = -Infinity;
  const include = (value: number | undefined): void => {
    if (value === undefined) return;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  };
  for (const row of frame.rows) {
    include(row.value);
    include(row.interval?.lower);
    include(row.interval?.upper);
  }
  for (const target of frame.targets) {
    include(target.value);
    include(target.lower);
    include(target.upper);
  }
  for (const comparator of frame.comparators) include(comparator.value);
  return lowest <= highest ? [lowest, highest] : [0, 1];
}
