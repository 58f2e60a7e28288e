/** What an attacker can say of a suppressed count: it lies between these two, both included. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The bounds of each of so many suppressed counts that add up to `rest`, for somebody who knows that they are at least 1 and
 * at most `ceiling`.
 */
export function boundsOf(suppressed: number, rest: number, ceiling: number): Bounds {
  const others = suppressed - 1;
  const upper = Math.min(ceiling, rest - others);
  return { lower: Math.max(1, rest - others * upper), upper };
}

/** How closely a suppressed count can be bounded; 0 is known exactly. */
export function widthOf({ lower, upper }: Bounds): number {
  return upper - lower;
}

/** A table as its readers see it. */
export interface SuppressedTable {
  readonly counts: readonly number[];
  readonly total: number;
  /** Positions of the counts that are not shown. */
  readonly suppressed: ReadonlySet<number>;
}

/**
 * The bounds that a reader finds for a suppressed count.
 *
 * - An outsider knows the total and the shown counts, and that zeros are shown.
 * - An insider knows one of the suppressed counts besides, its own; and the rule, so that no suppressed count is larger than
 *   the smallest shown one.
 *
 * @param cell - position of the count under attack
 * @param insider - position of the count that the reader knows; undefined for an outsider
 */
export function attack(table: SuppressedTable, cell: number, insider?: number): Bounds {
  const { counts, total, suppressed } = table;
  const shown = counts.filter((_, position) => !suppressed.has(position));
  const rest = total - shown.reduce((sum, count) => sum + count, 0);
  if (insider === undefined || insider === cell) return boundsOf(suppressed.size, rest, Infinity);
  const ceiling = Math.min(...shown.filter((count) => count > 0));
  return boundsOf(suppressed.size - 1, rest - counts[insider]!, ceiling);
}
