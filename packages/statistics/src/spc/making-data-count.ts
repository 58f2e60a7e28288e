import { compare } from '../values.js';
import type { ChartSegment, ControlChart } from './chart.js';
import { countedPositions, hasEvenSides, outsideLimits } from './outside-limits.js';
import type { Signal } from './signal.js';

const shiftLength = 7;
const trendLength = 7;

/** The signals of one segment by the rules of NHS England's Making Data Count. */
export function makingDataCountSignals(chart: ControlChart, segment: ChartSegment): Signal[] {
  const positions = countedPositions(chart, segment);
  return [
    ...outsideLimits(chart, positions, segment.basis),
    ...(hasEvenSides(segment.basis) ? shifts(chart, positions) : []),
    ...trends(chart, positions),
    ...(segment.basis === 'ok' ? twoOfThree(chart, positions) : []),
  ];
}

/** Rows of points on one side of the centre. */
function shifts(chart: ControlChart, positions: readonly number[]): Signal[] {
  return rows(positions, sideOf(chart))
    .filter((row) => row.key !== 0 && row.points.length >= shiftLength)
    .map((row) => ({ rule: 'shift', direction: row.key > 0 ? 'above' : 'below', points: row.points }));
}

/** A row of neighbouring points that share a key: a side or a direction of step. */
interface Row {
  readonly key: number;
  readonly points: readonly number[];
}

/** Cuts positions into the longest rows of an equal key. */
function rows(positions: readonly number[], keyOf: (position: number) => number): Row[] {
  const found: { key: number; points: number[] }[] = [];
  for (const position of positions) {
    const key = keyOf(position);
    const last = found[found.length - 1];
    if (last?.key === key) last.points.push(position);
    else found.push({ key, points: [position] });
  }
  return found;
}

/** 1 above the centre, −1 below, 0 on it. */
function sideOf(chart: ControlChart): (position: number) => number {
  return (position) => compare(chart.values[position]!, chart.centre[position]!);
}

/** Rows of steps in one direction; a row of six steps has seven points. */
function trends(chart: ControlChart, positions: readonly number[]): Signal[] {
  const before = new Map(positions.map((position, index) => [position, positions[index - 1]!]));
  const steps = rows(positions.slice(1), (position) =>
    compare(chart.values[position]!, chart.values[before.get(position)!]!),
  );
  return steps
    .filter((row) => row.key !== 0 && row.points.length >= trendLength - 1)
    .map((row) => ({
      rule: 'trend',
      direction: row.key > 0 ? 'rising' : 'falling',
      points: [before.get(row.points[0]!)!, ...row.points],
    }));
}

/** Windows of three on one side with two of them between 2σ and 3σ; overlapping windows make one signal. */
function twoOfThree(chart: ControlChart, positions: readonly number[]): Signal[] {
  const side = sideOf(chart);
  const found: { direction: 'above' | 'below'; points: number[]; lastWindow: number }[] = [];
  for (let start = 0; start + 3 <= positions.length; start += 1) {
    const window = positions.slice(start, start + 3);
    const key = side(window[0]!);
    const near = window.filter((position) => isNearLimit(chart, position));
    if (near.length < 2 || window.some((position) => side(position) !== key)) continue;
    const last = found[found.length - 1];
    const direction = key > 0 ? 'above' : 'below';
    // Windows on two sides share no point, so one that overlaps the last is on the same side.
    if (last && start - last.lastWindow <= 2) {
      last.points.push(...near.filter((position) => !last.points.includes(position)));
      last.lastWindow = start;
    } else {
      found.push({ direction, points: near, lastWindow: start });
    }
  }
  return found.map(({ direction, points }) => ({ rule: 'two-of-three', direction, points }));
}

/** Whether a point lies more than 2σ from the centre and not beyond the limits. */
function isNearLimit(chart: ControlChart, position: number): boolean {
  const sigma = chart.sigma[position]!;
  if (sigma === null) return false;
  const value = chart.values[position]!;
  const isWithin = value <= chart.upper[position]! && value >= chart.lower[position]!;
  return isWithin && Math.abs(value - chart.centre[position]!) > 2 * sigma;
}
