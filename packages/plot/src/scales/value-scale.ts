import type { IndicatorKind } from '@klyngekit/schema';
import { nice, ticks as roundTicks } from 'd3-array';
import type { Extent } from './extent.js';

/** Where values lie along the axis, and where its ticks stand. */
export interface ValueScale {
  readonly domain: readonly [number, number];
  /** Rising, at least two, the first and the last at the ends of the axis. */
  readonly ticks: readonly number[];
  /** Value to px; values outside the domain are clamped to its edge. */
  readonly position: (value: number) => number;
}

/** What an axis is made for. */
export interface ScaleRequest {
  readonly kind: IndicatorKind;
  /** Lowest and highest of what is drawn; undefined when nothing is. */
  readonly extent: Extent | undefined;
  /** Ends of the axis, px. */
  readonly left: number;
  readonly right: number;
  /** About how many ticks. */
  readonly ticks: number;
}

/** Proportions are shown on the whole way from 0 to 1 when any of them reaches this far. */
const WHOLE_PROPORTION = 0.5;
/** A range narrower than this share of its values is written like a single value. */
const LEAST_SHARE = 1e-6;
/** Room for one tick label, px, and the fewest and the most ticks that are asked for. */
const TICK_ROOM = 56;
const TICKS = { fewest: 2, most: 5 } as const;
/** About how many steps the ends of a zoomed axis are rounded to. */
const ZOOMED_STEPS = 4;

/** About how many ticks an axis of this length has room for. */
export function tickCount(length: number): number {
  return Math.max(TICKS.fewest, Math.min(TICKS.most, Math.floor(length / TICK_ROOM)));
}

/**
 * Makes the axis of a spread chart.
 *
 * A proportion runs from 0 to 100 %, or to a round number above everything drawn when all of it stays below one half.
 * Other kinds start at zero when the lowest mark lies in the lower half of the range, else at a round number below it.
 */
export function valueScale(request: ScaleRequest): ValueScale {
  const { kind, extent = [0, 1] } = request;
  if (kind === 'proportion') return scaleOver(extent[1] > WHOLE_PROPORTION ? [0, 1] : [0, extent[1]], request);
  const [lowest, highest] = extent;
  const anchored = isSingle(extent) || lowest < highest / 2;
  return scaleOver(
    anchored ? [Math.min(0, lowest), isSingle(extent) ? Math.max(0, highest) : highest] : extent,
    request,
  );
}

/** Makes an axis that starts and ends about where the values do, for pictures that say so at both ends. */
export function zoomedScale(request: Omit<ScaleRequest, 'ticks'>): ValueScale {
  const { kind, extent = [0, 1] } = request;
  const [lowest, highest] = extent;
  const around = isSingle(extent) ? Math.abs(highest) / 2 : 0;
  const from = lowest < 0 ? lowest - around : Math.max(0, lowest - around);
  const to = kind === 'proportion' ? Math.min(1, highest + around) : highest + around;
  const { domain, position } = scaleOver([from, to], { ...request, ticks: ZOOMED_STEPS });
  return { domain, ticks: domain, position };
}

function isSingle([lowest, highest]: Extent): boolean {
  return highest - lowest <= LEAST_SHARE * Math.max(Math.abs(lowest), Math.abs(highest));
}

function scaleOver([from, to]: Extent, { kind, left, right, ticks }: ScaleRequest): ValueScale {
  const whole = kind === 'count';
  const start = whole ? Math.floor(from) : from;
  const end = whole ? Math.ceil(to) : to;
  const [first, last] = nice(start, end > start ? end : start + 1, ticks);
  // The labels of the first and last tick carry the unit, so the axis needs a tick at both ends; a count has no halves.
  const inner = roundTicks(first, last, ticks).filter(
    (tick) => tick > first && tick < last && (!whole || Number.isInteger(tick)),
  );
  // By hand, since it is asked three times for every unit.
  const position = (value: number): number =>
    left + (right - left) * ((Math.max(first, Math.min(last, value)) - first) / (last - first));
  return { domain: [first, last], ticks: [first, ...inner, last], position };
}
