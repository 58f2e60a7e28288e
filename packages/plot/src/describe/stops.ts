import type { SpreadFrame } from '../frame/spread-frame.js';

/** Up to this many units each is a stop of the keyboard; beyond, groups come first. */
const MOST_SINGLE_STOPS = 100;
/** Into how many groups a large picture is divided. */
const GROUPS = 20;

/** A place where the keyboard can rest in the picture. */
export type Stop = UnitStop | AbsentStop | GroupStop;

/** One unit with a value. */
export interface UnitStop {
  readonly kind: 'unit';
  /** Place in the frame's rows. */
  readonly row: number;
}

/** One unit without a value: that there is none is told like a value. */
export interface AbsentStop {
  readonly kind: 'absent';
  /** Place in the frame's missing units. */
  readonly absent: number;
}

/** Neighbouring units of a large picture; opening it leads to its units. */
export interface GroupStop {
  readonly kind: 'group';
  /** First and last place in the frame's rows, both included. */
  readonly first: number;
  readonly last: number;
}

/** The stops of the whole picture, in the order of the rows; units without a value come last. */
export function stopsOf({ rows, absent }: SpreadFrame): readonly Stop[] {
  if (rows.length + absent.length <= MOST_SINGLE_STOPS) {
    return [
      ...rows.map((_, row): Stop => ({ kind: 'unit', row })),
      ...absent.map((_, place): Stop => ({ kind: 'absent', absent: place })),
    ];
  }
  // Among many, the missing ones are counted in the caption; only the own one is told here.
  const own: readonly Stop[] = absent[0]?.own ? [{ kind: 'absent', absent: 0 }] : [];
  const groups =
    rows.length > MOST_SINGLE_STOPS ? divide(0, rows.length - 1) : rows.map((_, row): Stop => ({ kind: 'unit', row }));
  return [...groups, ...own];
}

/** The stops inside a group. */
export function stopsWithin(group: GroupStop): readonly Stop[] {
  const count = group.last - group.first + 1;
  if (count > MOST_SINGLE_STOPS) return divide(group.first, group.last);
  return Array.from({ length: count }, (_, index) => ({ kind: 'unit', row: group.first + index }));
}

/** The place among stops of the one that is, or holds, a row with a value; -1 where none does. */
export function stopHolding(stops: readonly Stop[], row: number): number {
  return stops.findIndex((stop) => {
    if (stop.kind === 'absent') return false;
    return stop.kind === 'unit' ? stop.row === row : stop.first <= row && row <= stop.last;
  });
}

function divide(first: number, last: number): readonly Stop[] {
  const count = last - first + 1;
  return Array.from({ length: GROUPS }, (_, index): Stop => {
    const from = first + Math.floor((index * count) / GROUPS);
    return { kind: 'group', first: from, last: first + Math.floor(((index + 1) * count) / GROUPS) - 1 };
  });
}
