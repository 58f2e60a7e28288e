import { nice, ticks as roundTicks, tickStep } from 'd3-array';
import type { FunnelFrame } from '../frame/funnel-frame.js';
import { FUNNEL_LEVELS } from '../frame/funnel-scale.js';

/** An axis: where it begins and ends, its round values, and the place of every value. */
export interface FunnelAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly position: (value: number) => number;
}

/** Room beyond the largest denominator, as a share of it. */
const BEYOND = 1.1;
/** The curves begin a little before the smallest denominator. */
const BEFORE = 0.85;
/** How many steps a curve has on the whole axis, about. */
const CURVE_STEPS = 130;
/** Room for one tick of the denominators, px, and how many there are at least. */
const TICK_ROOM = 62;
const LEAST_TICKS = 2;
/** About how many ticks the values have. */
const VALUE_TICKS = 6;
/** How far out curves are followed, in distances of the farthest unit from the centre. */
const FOLLOWED = 2.5;

/** Denominators from 0 to beyond the largest. */
export function denominatorAxis({ spread: { rows } }: FunnelFrame, left: number, right: number): FunnelAxis {
  const largest = rows[rows.length - 1]!.denominator;
  const count = Math.max(LEAST_TICKS, Math.floor((right - left) / TICK_ROOM));
  const step = tickStep(0, largest * BEYOND, count);
  const end = (Math.ceil((largest * BEYOND) / (step / 2)) * step) / 2;
  return {
    domain: [0, end],
    ticks: roundTicks(0, end, count).filter((tick) => tick <= end),
    position: (value) => left + ((right - left) * value) / end,
  };
}

/** The denominators at which limits are computed: the same round steps whatever the data. */
export function curveGrid({ spread: { rows } }: FunnelFrame, { domain: [, end] }: FunnelAxis): readonly number[] {
  const step = tickStep(0, end, CURVE_STEPS);
  const first = Math.max(1, Math.floor((rows[0]!.denominator * BEFORE) / step));
  const last = Math.floor(end / step + 1e-9);
  return Array.from({ length: Math.max(2, last - first + 1) }, (_, index) =>
    // Multiplied rather than added up, and rid of the noise of binary fractions.
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** One pair of limits along the grid. */
export interface Curve {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** The limits of one level along a grid. */
export function curveOf(funnel: FunnelFrame, level: number, grid: readonly number[]): Curve {
  const limits = grid.map((denominator) => funnel.limits(denominator, level));
  return { lower: limits.map(({ lower }) => lower), upper: limits.map(({ upper }) => upper) };
}

/**
 * Values from a round number below everything drawn to one above it. The limits of very small units, which would press
 * all others together, are followed only so far out.
 */
export function valueAxis(funnel: FunnelFrame, signal: Curve, bottom: number, top: number): FunnelAxis {
  const { centre } = funnel;
  const { rows } = funnel.spread;
  let [lowest, highest] = [centre, centre];
  for (const { value } of rows) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const middle = funnel.limits(rows[rows.length >> 1]!.denominator, FUNNEL_LEVELS.signal);
  const farDown = Math.max((centre - lowest) * FOLLOWED, centre - middle.lower);
  const farUp = Math.max((highest - centre) * FOLLOWED, middle.upper - centre);
  const from = Math.min(lowest, Math.max(centre - farDown, Math.min(...signal.lower)));
  const to = Math.max(highest, Math.min(centre + farUp, Math.max(...signal.upper)));
  const [first, last] = nice(Math.max(0, from), to, VALUE_TICKS);
  return {
    domain: [first, last],
    ticks: roundTicks(first, last, VALUE_TICKS),
    position: (value) => bottom + ((top - bottom) * (value - first)) / (last - first),
  };
}
