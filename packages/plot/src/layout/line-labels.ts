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
  /** The other edge of a band, to the right of the first; default the line itself. */
  readonly until?: number;
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
 * level further out. Lines end at the level of their label; where they can be placed so that none crosses another's label,
 * they are. A label never stands over another label, and never outside the picture.
 *
 * @param lines - sorted by x
 */
export function placeBeside(lines: readonly LabelledLine[], room: LabelRoom): LabelLayout {
  const fromEnds = (index: number): number => Math.min(index, lines.length - 1 - index);
  const all = [...lines.keys()];
  const layouts = [
    // Outermost lines first: they have the room that the picture's looks rest on.
    [...all].sort((a, b) => fromEnds(a) - fromEnds(b)),
    // The first, then from the right: labels to the right stand over lines that end below them.
    [...all.slice(0, 1), ...all.slice(1).reverse()],
    // From the left, for labels to the left.
    all,
  ].map((order) => placeInOrder(lines, order, room));
  return layouts.reduce((best, layout) => (cost(layout, lines, room) < cost(best, lines, room) ? layout : best));
}

function placeInOrder(lines: readonly LabelledLine[], order: readonly number[], room: LabelRoom): LabelLayout {
  const labels = lines.map((): PlacedLabel | undefined => undefined);
  const taken: Taken[] = [];
  for (const index of order) {
    labels[index] = firstFit(lines[index]!, lines.length > 1 && index === 0 ? 'end' : 'start', room, taken);
  }
  return { labels, levels: levelsUsed(labels) };
}

/** Labels without room weigh most, then lines that cross a label. */
function cost({ labels }: LabelLayout, lines: readonly LabelledLine[], { measure }: LabelRoom): number {
  let sum = 0;
  labels.forEach((label, index) => {
    if (!label) {
      sum += 100;
      return;
    }
    const to = label.anchor === 'start' ? label.x + measure(label.text) : label.x;
    const from = label.anchor === 'start' ? label.x : label.x - measure(label.text);
    lines.forEach(({ x, until = x }, other) => {
      const rises = (labels[other]?.level ?? 0) >= label.level;
      if (other !== index && rises) sum += [...new Set([x, until])].filter((at) => from < at && at < to).length;
    });
  });
  return sum;
}

function firstFit(
  { x: line, until = line, label, shortLabel }: LabelledLine,
  preferred: 'start' | 'end',
  { width, measure }: LabelRoom,
  taken: Taken[],
): PlacedLabel | undefined {
  const sides = preferred === 'end' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  for (const text of new Set([label, shortLabel])) {
    const length = measure(text);
    for (let level = 0; level < LEVELS_BESIDE; level += 1) {
      for (const anchor of sides) {
        const x = anchor === 'start' ? until + BESIDE : line - BESIDE;
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
 * Places labels centred under their lines, pushed inwards at the edges. Labels that would meet part to either side
 * of their lines; where that does not help, a label goes a level down. Every line gets its label, shortened if it must
 * be.
 *
 * @param lines - most important first
 */
export function placeUnder(lines: readonly LabelledLine[], room: LabelRoom): LabelLayout {
  const centred = placeCentred(lines, room);
  return centred.levels > 1 ? (placeParted(lines, room) ?? centred) : centred;
}

/**
 * Labels to either side of their lines, undefined when there is no room: those of the lower half end at their lines, those
 * of the higher half begin at theirs. The outermost stand nearest to the plot, so that no line crosses another's label.
 */
function placeParted(lines: readonly LabelledLine[], { width, measure }: LabelRoom): LabelLayout | undefined {
  if (lines.length < 2) return undefined;
  // Of lines in one place the most important is on the left.
  const order = [...lines.keys()].sort((a, b) => lines[a]!.x - lines[b]!.x);
  const half = Math.ceil(order.length / 2);
  const middle = (lines[order[half - 1]!]!.x + lines[order[half]!]!.x) / 2;
  const labels: PlacedLabel[] = [];
  // From the outermost inwards: what is further in goes under the lines that its label meets.
  for (const side of [order.slice(0, half), order.slice(half).reverse()]) {
    const outer: { readonly line: number; readonly place: Taken }[] = [];
    for (const index of side) {
      const { x: line, label } = lines[index]!;
      const left = order.indexOf(index) < half;
      const x = left ? Math.min(line, middle - BETWEEN / 2) : Math.max(line, middle + BETWEEN / 2);
      const [from, to] = left ? [x - measure(label), x] : [x, x + measure(label)];
      let level = 0;
      const isBlocked = (at: number): boolean =>
        outer.some((other) => from < other.line && other.line < to && other.place.level >= at) ||
        !isFree(
          { level: at, from, to },
          outer.map(({ place }) => place),
        );
      while (isBlocked(level)) level += 1;
      outer.push({ line, place: { level, from, to } });
      labels[index] = { text: label, x, anchor: left ? 'end' : 'start', level };
    }
  }
  const fits = labels.every(({ text, x, anchor }) =>
    anchor === 'end' ? x - measure(text) >= 0 : x + measure(text) <= width,
  );
  return fits ? { labels, levels: levelsUsed(labels) } : undefined;
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
