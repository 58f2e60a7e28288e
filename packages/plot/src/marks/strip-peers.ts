import { countColumns, stackDots } from '../layout/stacks.js';
import type { PathMark, SceneRow } from '../scene.js';
import { circle, rectangle } from './path.js';

/** Dots from large to small; the largest whose stacks stay within the strip is used. */
const DOTS = [
  { radius: 4.5, gap: 6, pitch: 11 },
  { radius: 3, gap: 0, pitch: 7 },
  { radius: 1.5, gap: 0, pitch: 3.5 },
] as const;
/** Highest stack, px. */
const STACK = 96;
/** Width of a column where dots are too many, px. */
const COLUMN = 4;
/** From the axis to the middle of the lowest dot, px: below it stands the own mark. */
const LOWEST = 18;

/** The others of a strip, drawn upwards from an axis at height 0. */
export interface StripPeers {
  /** How far they rise, px. */
  readonly rise: number;
  /** The place of every value, y from the axis. */
  readonly places: readonly SceneRow[];
  /** Whether they are columns, which lines must cut rather than pass behind. */
  readonly columns: boolean;
  /** Draws them over an axis. */
  readonly marks: (axis: number) => readonly PathMark[];
}

/**
 * The others of a strip: dots stacked upwards, smaller where there are more; columns of their number where even the
 * smallest would not fit.
 *
 * @param xs - places along the axis, rising, px
 * @param highest - highest stack, px
 */
export function stripPeers(xs: readonly number[], highest: number = STACK): StripPeers {
  for (const { radius, gap, pitch } of DOTS) {
    const dots = stackDots(xs, pitch, Math.floor(highest / pitch));
    if (!dots) continue;
    const places = dots.map(({ x, level }) => ({ x, y: -LOWEST - level * pitch }));
    const draw = (axis: number, size: number): string => places.map(({ x, y }) => circle(x, axis + y, size)).join('');
    return {
      rise: Math.max(LOWEST, ...dots.map(({ level }) => LOWEST + level * pitch)) + radius,
      places,
      columns: false,
      marks: (axis) => [
        ...(gap > 0 && places.length > 0 ? [{ shape: 'path', role: 'peer-gap', d: draw(axis, gap) } as const] : []),
        ...(places.length > 0 ? [{ shape: 'path', role: 'peer', d: draw(axis, radius) } as const] : []),
      ],
    };
  }
  return columns(xs, highest);
}

function columns(xs: readonly number[], room: number): StripPeers {
  const counts = countColumns(xs, COLUMN);
  const highest = Math.max(...counts.values());
  const top = (count: number): number => -LOWEST - (room * count) / highest;
  return {
    rise: LOWEST + room,
    places: xs.map((x) => ({ x, y: top(counts.get(Math.floor(x / COLUMN))!) })),
    columns: true,
    marks: (axis) => {
      const d = [...counts].map(([column, count]) =>
        rectangle(column * COLUMN, axis + top(count), (column + 1) * COLUMN, axis - LOWEST),
      );
      return [{ shape: 'path', role: 'peer', d: d.join('') }];
    },
  };
}
