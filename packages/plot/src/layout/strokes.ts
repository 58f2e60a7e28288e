import type { Box, SceneRow } from '../scene.js';

/** A drawn line, from point to point, px. */
export type Stroke = readonly SceneRow[];

/** Whether a line runs through a rectangle. */
export function strokeMeets(stroke: Stroke, box: Box): boolean {
  return stroke.some((to, index) => {
    const from = stroke[index - 1];
    return from !== undefined && segmentMeets(from, to, box);
  });
}

/** Clips the segment against the four sides in turn (Liang and Barsky 1984). */
function segmentMeets(from: SceneRow, to: SceneRow, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / step;
    if (step < 0) enters = Math.max(enters, at);
    else leaves = Math.min(leaves, at);
  }
  return enters <= leaves;
}
