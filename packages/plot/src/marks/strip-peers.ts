import { countColumns, stackDots } from '../layout/stacks.js';
import type { PathMark, SceneRow } from '../scene.js';
import { circle, rectangle } from './path.js';

/** Dots from large to small; the largest whose stacks stay within the strip is used. */
const DOTS = [
  { radius: 4.5, gap: 6, pitch: 11 },
  { radius: 3, gap: 0, pitch: 7 },
  { radius: 1.5, gap: 0, pitch: 4 },
] as const;
/** Highest stack, px. */
const STACK = 96;
/** Width of a column where dots are too many, px, with what parts it from the next. */
const COLUMN = 4;
const BETWEEN = 1;
/** Room of a strip, px. */
export interface StripRoom {
  /** Highest stack. */
  readonly stack: number;
  /** From the axis to the middle of the lowest dot: below it stands the own mark. */
  readonly lowest: number;
}

/** The room of an ordinary strip. */
const ROOM: StripRoom = { stack: STACK, lowest: 18 };

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
 */
export function stripPeers(xs: readonly number[], room: StripRoom = ROOM): StripPeers {
  const { stack, lowest } = room;
  for (const { radius, gap, pitch } of DOTS) {
    const dots = stackDots(xs, pitch, Math.floor(stack / pitch));
    if (!dots) continue;
    const places = dots.map(({ x, level }) => ({ x, y: -lowest - level * pitch }));
    const draw = (axis: number, size: number): string => places.map(({ x, y }) => circle(x, axis + y, size)).join('');
    return {
      rise: Math.max(lowest, ...dots.map(({ level }) => lowest + level * pitch)) + radius,
      places,
      columns: false,
      marks: (axis) => [
        ...(gap > 0 && places.length > 0 ? [{ shape: 'path', role: 'peer-gap', d: draw(axis, gap) } as const] : []),
        ...(places.length > 0 ? [{ shape: 'path', role: 'peer', d: draw(axis, radius) } as const] : []),
      ],
    };
  }
  return columns(xs, room);
}

function columns(xs: readonly number[], { stack, lowest }: StripRoom): StripPeers {
  const counts = countColumns(xs, COLUMN);
  const highest = Math.max(...counts.values());
  const top = (count: number): number => -lowest - (stack * count) / highest;
  return {
    rise: lowest + stack,
    places: xs.map((x) => ({ x, y: top(counts.get(Math.floor(x / COLUMN))!) })),
    columns: true,
    marks: (axis) => {
      const d = [...counts].map(([column, count]) =>
        rectangle(column * COLUMN, axis + top(count), (column + 1) * COLUMN - BETWEEN, axis - lowest),
      );
      return [{ shape: 'path', role: 'peer', d: d.join('') }];
    },
  };
}
