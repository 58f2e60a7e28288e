import { tenth } from '../marks/path.js';
import type { Stroke } from '../layout/strokes.js';
import type { PathMark, PathRole } from '../scene.js';
import type { FunnelDrawing } from './drawing.js';
import type { Curve, FunnelAxis } from './funnel-scales.js';

/** The limits of one level, where they lie between the first and the last tick. */
export function curveMark(
  role: Extract<PathRole, 'limit' | 'limit-signal'>,
  curve: Curve,
  grid: readonly number[],
  x: FunnelAxis,
  y: FunnelAxis,
): PathMark {
  const d = [curve.lower, curve.upper].map((values) => line(values, grid, x, y)).join('');
  return { shape: 'path', role, d };
}

/** What lies between the limits. */
export function curveBand(curve: Curve, grid: readonly number[], x: FunnelAxis, y: FunnelAxis): PathMark {
  const [least, most] = y.domain;
  const point = (value: number, index: number): string =>
    `${tenth(x.position(grid[index]!))} ${tenth(y.position(Math.max(least, Math.min(most, value))))}`;
  const upper = curve.upper.map(point);
  const lower = curve.lower.map(point).reverse();
  return { shape: 'path', role: 'band', d: `M${[...upper, ...lower].join('L')}Z` };
}

/** A line that is lifted where it would leave the picture. */
function line(values: readonly number[], grid: readonly number[], x: FunnelAxis, y: FunnelAxis): string {
  const [least, most] = y.domain;
  let d = '';
  let drawing = false;
  values.forEach((value, index) => {
    const inside = value >= least && value <= most;
    if (inside) d += `${drawing ? 'L' : 'M'}${tenth(x.position(grid[index]!))} ${tenth(y.position(value))}`;
    drawing = inside;
  });
  return d;
}

/** The drawn limits and the centre, as lines that texts keep clear of. */
export function limitStrokes({ context, signal, grid, x, y, plot, funnel }: FunnelDrawing): readonly Stroke[] {
  const at = (level: number): number => y.position(level);
  const curves = [context, signal].flatMap(({ lower, upper }) => [lower, upper]);
  return [
    ...curves.map((values) => values.map((value, index) => ({ x: x.position(grid[index]!), y: at(value) }))),
    [
      { x: plot.left, y: at(funnel.centre) },
      { x: plot.right, y: at(funnel.centre) },
    ],
  ];
}
