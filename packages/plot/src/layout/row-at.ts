import type { Scene } from '../scene.js';

/**
 * Which unit lies under a point: the row at that height, or, in a strip, the nearest value.
 *
 * @returns place in `scene.rows`, or undefined outside the plot
 */
export function rowAt(scene: Scene, x: number, y: number): number | undefined {
  const { plot, rowHeight, rows } = scene;
  if (rows.length === 0) return undefined;
  if (rowHeight === 0) return x >= 0 && x <= scene.width && y >= 0 && y <= scene.height ? nearest(scene, x) : undefined;
  if (y < plot.top || x < 0 || x > scene.width) return undefined;
  const row = Math.floor((y - plot.top) / rowHeight);
  return row < rows.length ? row : undefined;
}

/** Rows are sorted by value, so their x is sorted too. */
function nearest({ rows }: Scene, x: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  const before = rows[low - 1];
  const here = rows[low];
  return before && here && x - before.x < here.x - x ? low - 1 : low;
}
