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
  return { reach: CELL, single: false, draw: (places) => onePath('peer-dense', cells(places)) };
}

function onePath(role: PathMark['role'], d: string): readonly PathMark[] {
  return d === '' ? [] : [{ shape: 'path', role, d }];
}

/** One square for every place of the grid that holds a unit: the work follows the picture, not the number of units. */
function cells(places: readonly SceneRow[]): string {
  const taken = new Set<number>();
  let d = '';
  for (const { x, y } of places) {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    const key = row * 65536 + column;
    if (taken.has(key)) continue;
    taken.add(key);
    d += rectangle(column * CELL, row * CELL, (column + 1) * CELL, (row + 1) * CELL);
  }
  return d;
}
