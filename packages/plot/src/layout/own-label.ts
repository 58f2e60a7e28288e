import type { Box } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { ellipsis } from './ellipsis.js';
import { leastOf } from './least-of.js';

/** Space between the own interval and its label, and between the own mark and a label above or below its interval, px. */
const BESIDE = 8;
const CLOSE = 2;
/** Baselines of a label in its row, above its interval and below it, px from the middle of the row. */
const BASELINE = { beside: 4.5, above: -5, below: 12 } as const;
/** Reach of a text above and below its baseline, px. */
const ASCENT = TEXT_SIZE * 0.73;
const DESCENT = TEXT_SIZE * 0.22;
/** How far a label can reach above or below the middle of its row, px. */
export const LABEL_REACH = 15;

/** A stretch of the axis, px. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the label of the own unit is placed among. */
export interface OwnSurroundings {
  /** Middle of the own row, px. */
  readonly y: number;
  /** What the own mark covers. */
  readonly mark: Span;
  /** What the own mark and its interval cover. */
  readonly reach: Span;
  /** Where the label may stand. */
  readonly room: Span;
  /** The dots of the rows that the label can reach into, which are sorted by value. */
  readonly dots: readonly Box[];
  /** Lines through the plot, px: a label across one looks struck out. */
  readonly lines: readonly number[];
}

/** Where the label of the own unit stands. */
export interface PlacedOwnLabel {
  readonly text: string;
  readonly x: number;
  /** Baseline, px. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

type Place = Omit<PlacedOwnLabel, 'text'>;

/**
 * Places the label of the own unit where it crosses the fewest lines: in its row outside the interval; where that is taken, above or below the interval on
 * the wider side of the mark, shortened if it must be. The own unit is never without its label.
 */
export function placeOwnLabel(
  text: string,
  surroundings: OwnSurroundings,
  measure: (text: string) => number,
): PlacedOwnLabel {
  const { y, mark, reach } = surroundings;
  const width = measure(text);
  const left = (baseline: number): Place => ({ x: mark.from - CLOSE, y: y + baseline, anchor: 'end' });
  const right = (baseline: number): Place => ({ x: mark.to + CLOSE, y: y + baseline, anchor: 'start' });
  const sides = roomAt(left(0), surroundings) > roomAt(right(0), surroundings) ? [left, right] : [right, left];
  const places: readonly Place[] = [
    { x: reach.from - BESIDE, y: y + BASELINE.beside, anchor: 'end' },
    { x: reach.to + BESIDE, y: y + BASELINE.beside, anchor: 'start' },
    ...sides.map((side) => side(BASELINE.above)),
    ...sides.map((side) => side(BASELINE.below)),
  ];
  const fitting = places.filter((place) => width <= roomAt(place, surroundings) && isFree(place, width, surroundings));
  const free = leastOf(fitting, (place) => crossed(place, width, surroundings));
  if (free) return { text, ...free };
  // Smaller values lie above and to the left, larger below and to the right: the other two corners hold no dots.
  const corner = sides[0] === left ? left(BASELINE.below) : right(BASELINE.above);
  return { text: ellipsis(text, roomAt(corner, surroundings), measure), ...corner };
}

function crossed({ x, anchor }: Place, width: number, { lines }: OwnSurroundings): number {
  const left = anchor === 'end' ? x - width : x;
  return lines.filter((line) => left - CLOSE < line && line < left + width + CLOSE).length;
}

function roomAt({ x, anchor }: Place, { room }: OwnSurroundings): number {
  return anchor === 'end' ? x - room.from : room.to - x;
}

function isFree({ x, y, anchor }: Place, width: number, { dots }: OwnSurroundings): boolean {
  const left = anchor === 'end' ? x - width : x;
  return !dots.some(
    (dot) => dot.left < left + width && left < dot.right && dot.top < y + DESCENT && y - ASCENT < dot.bottom,
  );
}
