/** What an attacker can say of a suppressed count: it lies between these two, both included. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** A table as its readers see it. */
export interface SuppressedTable {
  readonly counts: readonly number[];
  readonly total: number;
  /** Positions of the counts that are not shown. */
  readonly suppressed: ReadonlySet<number>;
}

/**
 * The bounds that a reader finds for a suppressed count. Every reader knows the total, the shown counts, and that zeros are
 * shown, so that a suppressed count is at least 1; an insider knows one of the suppressed counts besides, its own.
 *
 * What follows from knowing how the counts to suppress were chosen is not in it: that attack is open to every method that
 * keeps an exact total, and is why rounding is the default.
 *
 * @param insider - position of the count that the reader knows; undefined for an outsider
 */
export function attack({ counts, total, suppressed }: SuppressedTable, insider?: number): Bounds {
  const known = (position: number) => !suppressed.has(position) || position === insider;
  const rest = counts.reduce((left, count, position) => (known(position) ? left - count : left), total);
  const others = suppressed.size - (insider === undefined ? 1 : 2);
  const upper = rest - others;
  return { lower: Math.max(1, rest - others * upper), upper };
}

/** How closely a suppressed count can be bounded; 0 is known exactly. */
export function widthOf({ lower, upper }: Bounds): number {
  return upper - lower;
}
