import type { PathMark, SceneRow } from '../scene.js';
import { circle, rectangle } from './path.js';

/** Up to how many units dots are this large, px. Beyond the last they are cells, at most one for each place. */
const DOTS = [
  { most: 400, radius: 4.5, edge: 1 },
  { most: 2000, radius: 2.5, edge: 0 },
] as const;
/** Width of a cell, px. */
const CELL = 3;

/** How the others of a field are drawn. */
export interface FieldPeers {
  /** How far a dot reaches from its middle, its gap of surface included, px. */
  readonly reach: number;
  /** Whether dots stand for themselves, each with its edge, and can be ringed. */
  readonly single: boolean;
  /** Draws them as one path. */
  readonly draw: (places: readonly SceneRow[]) => readonly PathMark[];
}

/** Chooses dots for a number of units: smaller where there are more, and cells of a grid where there are thousands. */
export function fieldPeers(count: number): FieldPeers {
  for (const { most, radius, edge } of DOTS) {
    if (count > most) continue;
    const role = edge > 0 ? 'field-peer' : 'peer';
    return {
      reach: radius + edge,
      single: edge > 0,
      draw: (places) =>
        // The stroke that parts them lies half over the dot.
        onePath(role, places.map(({ x, y }) => circle(x, y, radius + edge / 2)).join('')),
    };
  }
  return { reach: CELL, single: false, draw: cells };
}

function onePath(role: PathMark['role'], d: string): readonly PathMark[] {
  return d === '' ? [] : [{ shape: 'path', role, d }];
}

/** From how many units on a cell is darker. */
const SHADES = [
  { role: 'peer-dense', from: 1 },
  { role: 'peer-denser', from: 2 },
  { role: 'peer-densest', from: 5 },
] as const;

/** One square for every place of the grid that holds a unit, darker for more: the work follows the picture, not the number of units. */
function cells(places: readonly SceneRow[]): readonly PathMark[] {
  const counts = new Map<number, number>();
  for (const { x, y } of places) {
    const key = Math.floor(y / CELL) * 65536 + Math.floor(x / CELL);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return SHADES.flatMap(({ role, from }, index) => {
    const until = SHADES[index + 1]?.from ?? Infinity;
    let d = '';
    for (const [key, count] of counts) {
      if (count < from || count >= until) continue;
      const [column, row] = [key % 65536, Math.floor(key / 65536)];
      d += rectangle(column * CELL, row * CELL, (column + 1) * CELL, (row + 1) * CELL);
    }
    return onePath(role, d);
  });
}
