import type { DevelopmentFrame } from '../frame/development-frame.js';
import type { Navigation } from './navigate.js';
import type { Stop } from './stops.js';
import { holdOrLeave, indexAfter, type Walk } from './walk.js';

/** A place in a development: a period of one of its lines. */
export interface TimePlace {
  readonly point: number;
  readonly line: number;
}

/** Every period of every line that has a figure there, in the order of time: the rows of the scene. */
export function timePlaces({ points, lines }: DevelopmentFrame): readonly TimePlace[] {
  return points.flatMap((_, point) =>
    lines.flatMap(({ values }, line) => (values[point] === undefined ? [] : [{ point, line }])),
  );
}

/** The place of a stop; a period without a figure is a stop as well. */
export function placeOfStop(stop: Stop, frame: DevelopmentFrame): TimePlace | undefined {
  if (stop.kind === 'group') return undefined;
  if (stop.kind === 'unit') return timePlaces(frame)[stop.row];
  const count = frame.points.length;
  return { point: stop.absent % count, line: Math.floor(stop.absent / count) };
}

/** Left and right walk along time, up and down change to the line above or below in the same period. */
export function timeWalk(frame: DevelopmentFrame): Walk {
  const places = timePlaces(frame);
  const count = frame.points.length;
  const stopsOf = frame.lines.map(({ values }, line) =>
    values.map((value, point): Stop => {
      if (value === undefined) return { kind: 'absent', absent: line * count + point };
      return { kind: 'unit', row: places.findIndex((place) => place.point === point && place.line === line) };
    }),
  );
  const at = (line: number, index: number, pinned = false): Navigation => ({ path: [], line, index, pinned });
  const lineOf = ({ line = 0 }: Navigation): number => line;
  return {
    start: places.length === 0 ? undefined : at(0, lastShown(frame)),
    stops: (navigation) => stopsOf[navigation?.line ?? 0] ?? [],
    pointAt: (row, pinned) => {
      const { line, point } = places[row] ?? { line: 0, point: 0 };
      return at(line, point, pinned);
    },
    navigate: (from, key) => {
      if (key === 'o' || key === 'O') return frame.lines[0]?.id === 'own' ? at(0, from.index) : undefined;
      if (key === 'ArrowUp' || key === 'ArrowDown') return at(lineBeside(frame, from, key === 'ArrowUp'), from.index);
      const index = indexAfter(from.index, key, count, { forward: 'ArrowRight', back: 'ArrowLeft' });
      return index === undefined ? holdOrLeave(from, key) : at(lineOf(from), index);
    },
  };
}

/** The latest period of the leading line that has a figure. */
function lastShown({ lines, points }: DevelopmentFrame): number {
  const values = lines[0]?.values ?? [];
  for (let index = points.length - 1; index >= 0; index -= 1) if (values[index] !== undefined) return index;
  return points.length - 1;
}

/**
 * The next line up or down in the picture. Lines without a figure in the period keep their order below the others, so that
 * every line can be reached everywhere.
 */
function lineBeside({ lines }: DevelopmentFrame, { line = 0, index }: Navigation, up: boolean): number {
  const height = (one: number): number => lines[one]!.values[index] ?? -Infinity;
  const fromTop = lines.map((_, one) => one).sort((a, b) => height(b) - height(a) || a - b);
  const place = fromTop.indexOf(line) + (up ? -1 : 1);
  return fromTop[Math.max(0, Math.min(fromTop.length - 1, place))]!;
}
