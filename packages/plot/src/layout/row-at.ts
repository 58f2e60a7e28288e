import type { Scene, SceneRow } from '../scene.js';

/** How far beside the pointer the dots of a strip are looked at for the nearest, px. */
const REACH = 12;

/**
 * Which unit lies under a point: the row at that height, or, in a strip, the nearest dot.
 *
 * @returns place in `scene.rows`, or undefined outside the plot
 */
export function rowAt(scene: Scene, x: number, y: number): number | undefined {
  const { width, height, plot, rowHeight, rows, lanes } = scene;
  if (rows.length === 0 || x < 0 || x > width) return undefined;
  if (lanes) {
    const lane = lanes.findIndex(({ top, bottom }) => top <= y && y < bottom);
    return lane < 0 ? undefined : lane;
  }
  if (rowHeight === 0) return y >= 0 && y <= height ? nearest(rows, x, y) : undefined;
  const row = Math.floor((y - plot.top) / rowHeight);
  return row >= 0 && row < rows.length ? row : undefined;
}

/** The nearest of the dots around x; where there is none, the nearest along the axis. Rows are sorted by x. */
function nearest(rows: readonly SceneRow[], x: number, y: number): number {
  const next = firstFrom(rows, x);
  let best = next;
  let least = Infinity;
  const consider = (index: number): boolean => {
    const row = rows[index];
    if (!row || (least < Infinity && Math.abs(row.x - x) > REACH)) return false;
    const distance = (row.x - x) ** 2 + (row.y - y) ** 2;
    if (distance < least) [best, least] = [index, distance];
    return true;
  };
  const [before, after] = [rows[next - 1], rows[next]];
  const backFirst = before !== undefined && (after === undefined || x - before.x < after.x - x);
  for (const step of backFirst ? [-1, 1] : [1, -1]) {
    let index = step < 0 ? next - 1 : next;
    while (consider(index)) index += step;
  }
  return best;
}

/** Place of the first row whose x is not below a given one. */
function firstFrom(rows: readonly SceneRow[], x: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
