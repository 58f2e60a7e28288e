import { TEXT_SIZE } from '../style.js';
import type { MeasureText } from './text-width.js';

/** Space between a line and its label, px. */
const BESIDE = 6;
/** Smallest space between two labels on one level, px. */
const BETWEEN = 8;

/** A vertical line that wants a label. */
export interface LabelledLine {
  readonly id: string;
  readonly x: number;
  /** The label, and a shorter form for when there is no room. */
  readonly label: string;
  readonly shortLabel: string;
}

/** Where a label stands. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end' | 'middle';
  /** 0 is nearest to the plot. */
  readonly level: number;
}

/** Placed labels, and the ids of those that found no room and must be listed beside the picture. */
export interface LabelLayout {
  readonly placed: readonly PlacedLabel[];
  readonly unplaced: readonly string[];
  /** Number of levels used. */
  readonly levels: number;
}

interface Span {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Places the labels of lines beside their lines: the lowest to its left, the highest to its right, those between on a
 * level further out. A label may stand over a line, never over another label, and never outside the picture.
 *
 * @param lines - sorted by x
 * @param width - px from 0 within which labels must stay
 * @param maxLevels - how many levels there may be
 */
export function placeBeside(
  lines: readonly LabelledLine[],
  width: number,
  measure: MeasureText,
  maxLevels = 3,
): LabelLayout {
  const placed: PlacedLabel[] = [];
  const unplaced: string[] = [];
  const taken: Span[] = [];
  // Outermost lines first: they have the room that the picture's looks rest on.
  const order = lines.map((_, index) => index).sort((a, b) => distanceFromEnds(a, lines) - distanceFromEnds(b, lines));
  for (const index of order) {
    const line = lines[index];
    if (!line) continue;
    const label = firstFit(line, index, lines.length, { width, measure, maxLevels, taken });
    if (label) placed.push(label);
    else unplaced.push(line.id);
  }
  return { placed, unplaced, levels: placed.reduce((most, label) => Math.max(most, label.level + 1), 0) };
}

function distanceFromEnds(index: number, lines: readonly LabelledLine[]): number {
  return Math.min(index, lines.length - 1 - index);
}

interface Room {
  readonly width: number;
  readonly measure: MeasureText;
  readonly maxLevels: number;
  readonly taken: Span[];
}

function firstFit(line: LabelledLine, index: number, count: number, room: Room): PlacedLabel | undefined {
  const preferEnd = count > 1 && index === 0;
  const sides = preferEnd ? (['end', 'start'] as const) : (['start', 'end'] as const);
  for (const text of line.shortLabel === line.label ? [line.label] : [line.label, line.shortLabel]) {
    const width = room.measure(text, TEXT_SIZE, 400);
    for (let level = 0; level < room.maxLevels; level += 1) {
      for (const anchor of sides) {
        const x = anchor === 'start' ? line.x + BESIDE : line.x - BESIDE;
        const span = { level, from: anchor === 'start' ? x : x - width, to: anchor === 'start' ? x + width : x };
        if (!isFree(span, room)) continue;
        room.taken.push(span);
        return { id: line.id, text, x, anchor, level };
      }
    }
  }
  return undefined;
}

/**
 * Places labels centred under their lines, pushed inwards at the edges; a label that meets another goes a level down.
 *
 * @param lines - most important first
 */
export function placeUnder(
  lines: readonly LabelledLine[],
  width: number,
  measure: (text: string) => number,
): LabelLayout {
  const placed: PlacedLabel[] = [];
  const taken: Span[] = [];
  for (const line of lines) {
    const fits = measure(line.label) <= width;
    const text = fits ? line.label : line.shortLabel;
    const half = measure(text) / 2;
    const x = Math.max(half, Math.min(width - half, line.x));
    let level = 0;
    while (!isFree({ level, from: x - half, to: x + half }, { taken, width })) level += 1;
    taken.push({ level, from: x - half, to: x + half });
    placed.push({ id: line.id, text, x, anchor: 'middle', level });
  }
  return { placed, unplaced: [], levels: placed.reduce((most, label) => Math.max(most, label.level + 1), 0) };
}

function isFree(span: Span, room: { readonly taken: readonly Span[]; readonly width: number }): boolean {
  // A label wider than the picture is let through rather than looked for without end.
  if ((span.from < -0.5 || span.to > room.width + 0.5) && span.to - span.from <= room.width) return false;
  return room.taken.every(
    (other) => other.level !== span.level || span.to + BETWEEN <= other.from || other.to + BETWEEN <= span.from,
  );
}
