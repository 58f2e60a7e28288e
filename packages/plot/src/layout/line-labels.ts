import { ellipsis } from './ellipsis.js';

/** Space between a line and its label, px. */
const BESIDE = 6;
/** Smallest space between two labels on one level, px. */
const BETWEEN = 8;
/** On how many levels labels may stand beside their lines. */
const LEVELS_BESIDE = 3;

/** A vertical line that wants a label. */
export interface LabelledLine {
  readonly x: number;
  /** The label, and a shorter form for when there is no room. */
  readonly label: string;
  readonly shortLabel: string;
}

/** Where a label stands. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end' | 'middle';
  /** 0 is nearest to the plot. */
  readonly level: number;
}

/** Placed labels in the order of the lines; undefined for one that found no room and must be listed elsewhere. */
export interface LabelLayout {
  readonly labels: readonly (PlacedLabel | undefined)[];
  /** Number of levels used. */
  readonly levels: number;
}

/** What labels are placed in. */
export interface LabelRoom {
  /** Px from 0 within which labels must stay. */
  readonly width: number;
  readonly measure: (text: string) => number;
}

interface Taken {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Places the labels of lines beside their lines: the lowest to its left, the highest to its right, those between on a
 * level further out. A label may stand over a line, never over another label, and never outside the picture.
 *
 * @param lines - sorted by x
 */
export function placeBeside(lines: readonly LabelledLine[], room: LabelRoom): LabelLayout {
  const labels = lines.map((): PlacedLabel | undefined => undefined);
  const taken: Taken[] = [];
  const fromEnds = (index: number): number => Math.min(index, lines.length - 1 - index);
  // Outermost lines first: they have the room that the picture's looks rest on.
  const order = [...lines.keys()].sort((a, b) => fromEnds(a) - fromEnds(b));
  for (const index of order) {
    labels[index] = firstFit(lines[index]!, lines.length > 1 && index === 0 ? 'end' : 'start', room, taken);
  }
  return { labels, levels: levelsUsed(labels) };
}

function firstFit(
  { x: line, label, shortLabel }: LabelledLine,
  preferred: 'start' | 'end',
  { width, measure }: LabelRoom,
  taken: Taken[],
): PlacedLabel | undefined {
  const sides = preferred === 'end' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  for (const text of new Set([label, shortLabel])) {
    const length = measure(text);
    for (let level = 0; level < LEVELS_BESIDE; level += 1) {
      for (const anchor of sides) {
        const x = anchor === 'start' ? line + BESIDE : line - BESIDE;
        const from = anchor === 'start' ? x : x - length;
        const place = { level, from, to: from + length };
        if (from < 0 || place.to > width || !isFree(place, taken)) continue;
        taken.push(place);
        return { text, x, anchor, level };
      }
    }
  }
  return undefined;
}

/**
 * Places labels centred under their lines, pushed inwards at the edges. Two labels that would meet part to either side
 * of their lines; where that does not help, a label goes a level down. Every line gets its label, shortened if it must
 * be.
 *
 * @param lines - most important first
 */
export function placeUnder(lines: readonly LabelledLine[], room: LabelRoom): LabelLayout {
  const centred = placeCentred(lines, room);
  return centred.levels > 1 ? (placeParted(lines, room) ?? centred) : centred;
}

/** The left label ends at its line, the right one begins at its own; undefined when there are not two or no room. */
function placeParted(lines: readonly LabelledLine[], { width, measure }: LabelRoom): LabelLayout | undefined {
  const [first, second] = lines;
  if (!first || !second || lines.length > 2) return undefined;
  const middle = (first.x + second.x) / 2;
  const labels = [first, second].map(({ x: line, label }): PlacedLabel => {
    const left = line < middle || (line === middle && label === first.label);
    const x = left ? Math.min(line, middle - BETWEEN / 2) : Math.max(line, middle + BETWEEN / 2);
    return { text: label, x, anchor: left ? 'end' : 'start', level: 0 };
  });
  const fits = labels.every(({ text, x, anchor }) =>
    anchor === 'end' ? x - measure(text) >= 0 : x + measure(text) <= width,
  );
  return fits ? { labels, levels: 1 } : undefined;
}

function placeCentred(lines: readonly LabelledLine[], { width, measure }: LabelRoom): LabelLayout {
  const taken: Taken[] = [];
  const labels = lines.map(({ x: line, label, shortLabel }): PlacedLabel => {
    const text = measure(label) <= width ? label : ellipsis(shortLabel, width, measure);
    const length = measure(text);
    const from = Math.max(0, Math.min(width - length, line - length / 2));
    const to = from + length;
    let level = 0;
    while (!isFree({ level, from, to }, taken)) level += 1;
    taken.push({ level, from, to });
    // Anchored at the edge that it was pushed from, so that a font a little wider than measured still stays inside.
    if (from === 0) return { text, x: 0, anchor: 'start', level };
    return to === width ? { text, x: width, anchor: 'end', level } : { text, x: line, anchor: 'middle', level };
  });
  return { labels, levels: levelsUsed(labels) };
}

function isFree(place: Taken, taken: readonly Taken[]): boolean {
  return taken.every(
    (other) => other.level !== place.level || place.to + BETWEEN <= other.from || other.to + BETWEEN <= place.from,
  );
}

function levelsUsed(labels: readonly (PlacedLabel | undefined)[]): number {
  return labels.reduce((most, label) => Math.max(most, label ? label.level + 1 : 0), 0);
}
