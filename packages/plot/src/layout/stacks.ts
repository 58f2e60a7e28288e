/** A value of a strip, lifted so that it touches no other. */
export interface StackedDot {
  readonly x: number;
  /** 0 is nearest to the axis. */
  readonly level: number;
}

/**
 * Stacks dots that would meet: each takes the lowest level on which it touches nobody.
 *
 * @param xs - rising
 * @param pitch - smallest distance of two dots on one level
 * @returns undefined when they do not fit into the levels that there are
 */
export function stackDots(xs: readonly number[], pitch: number, levels: number): readonly StackedDot[] | undefined {
  const lastOnLevel: number[] = [];
  const dots: StackedDot[] = [];
  for (const x of xs) {
    let level = 0;
    while (level < levels && (lastOnLevel[level] ?? -Infinity) + pitch > x) level += 1;
    if (level === levels) return undefined;
    lastOnLevel[level] = x;
    dots.push({ x, level });
  }
  return dots;
}

/**
 * Counts the values that fall into each column of an axis, for when there are too many for dots.
 *
 * @returns counts by column, of which the first begins at 0 px
 */
export function countColumns(xs: readonly number[], width: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const x of xs) {
    const column = Math.floor(x / width);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}
