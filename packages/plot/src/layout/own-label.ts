import { ellipsis } from './ellipsis.js';

/** Space between the own interval and its label, and between the own mark and a label above the interval, px. */
const BESIDE = 8;
const CLOSE = 2;

/** A stretch of the axis, px. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the label of the own unit is placed among. */
export interface OwnSurroundings {
  /** What the own mark covers. */
  readonly mark: Span;
  /** What the own mark and its interval cover. */
  readonly reach: Span;
  /** What the dots cover whose rows the label would reach into. */
  readonly neighbours: Span;
  /** Where the label may stand. */
  readonly room: Span;
}

/** Where the label of the own unit stands. */
export interface PlacedOwnLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Whether it stands above the interval because there is no room outside it. */
  readonly above: boolean;
}

/**
 * Places the label of the own unit: in its row outside the interval; where neither side has room, above the interval on
 * the wider side of the mark, shortened if it must be. The own unit is never without its label.
 */
export function placeOwnLabel(
  text: string,
  { mark, reach, neighbours, room }: OwnSurroundings,
  measure: (text: string) => number,
): PlacedOwnLabel {
  const width = measure(text);
  const outside = { from: Math.min(reach.from - BESIDE, neighbours.from - CLOSE), to: Math.max(reach.to + BESIDE, neighbours.to + CLOSE) };
  if (outside.from - width >= room.from) return { text, x: outside.from, anchor: 'end', above: false };
  if (outside.to + width <= room.to) return { text, x: outside.to, anchor: 'start', above: false };
  const end = Math.min(mark.from, neighbours.from) - CLOSE;
  const start = Math.max(mark.to, neighbours.to) + CLOSE;
  return end - room.from > room.to - start
    ? { text: ellipsis(text, end - room.from, measure), x: end, anchor: 'end', above: true }
    : { text: ellipsis(text, room.to - start, measure), x: start, anchor: 'start', above: true };
}
