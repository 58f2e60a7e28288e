/** The last change of a width, and whether it swings. */
export interface WidthChange {
  /** The width to draw for. */
  readonly width: number;
  /** The width before. */
  readonly before: number;
  /** When it changed, in milliseconds. */
  readonly time: number;
  /** How many times in a row it went straight back to the width before. */
  readonly swings: number;
}

/** A scrollbar is no wider than this, in px. */
const SCROLLBAR = 24;
/** Changes further apart than this, in milliseconds, are somebody's wish and no swing. */
const SOON = 250;

/**
 * Stops an endless swing: a drawing for the wider width is so tall that a scrollbar comes, the drawing for the narrower
 * one so short that it goes again. After two swings the narrower width holds until something else happens.
 */
export function steadyWidth(last: WidthChange | undefined, width: number, time: number): WidthChange {
  if (last === undefined) return { width, before: width, time, swings: 0 };
  if (width === last.width) return last;
  const back = width === last.before && Math.abs(width - last.width) <= SCROLLBAR && time - last.time <= SOON;
  const swings = back ? last.swings + 1 : 0;
  if (swings > 2 && width > last.width) return { ...last, time };
  return { width, before: last.width, time, swings };
}
