import { leastOf } from '../layout/least-of.js';
import { strokeMeets, type Stroke } from '../layout/strokes.js';
import { boxesMeet, boxMeetsPoint, textBox, type TextPlace } from '../layout/text-box.js';
import type { Box, SceneRow } from '../scene.js';

/** What labels in a field must keep clear of. */
export interface Field {
  /** Where labels may stand. */
  readonly room: Box;
  readonly dots: readonly SceneRow[];
  /** How far a dot reaches, px. */
  readonly reach: number;
  /** Further figures: other labels, the own mark. */
  readonly taken: readonly Box[];
  /** Limits and centre: a text along one of them looks as if it were struck out. */
  readonly lines: readonly Stroke[];
}

/** A label beside a mark of the field, and the line that leads to it. */
export interface PlacedUnitLabel extends TextPlace {
  /** Ends of the leader, px; undefined where the label stands at its mark. */
  readonly leader: readonly [from: number, to: number] | undefined;
}

/** Space around a label, px. */
const CLEAR = 1;
/** From a ringed dot to the baseline of a label below it, above it, and to a label beside it, px. */
const RING = { below: 24, above: 14.5, beside: 14 } as const;
/** Baseline of a label beside its mark. */
const MIDDLE = 4.5;
/** A label that counts, px: from its mark sideways and slantwise, and what its letters reach above their baseline. */
const COUNT = { beside: 2.5, slant: 2, below: 8 } as const;
/** Where the own label stands: beyond the limits, its leader from the mark to beside the text, px. */
const OWN = { beyond: 43.5, mark: 13, above: 6, below: 13, inset: 4, beside: 17, nearest: 22, step: 7 } as const;

/** The label that counts the units of one place: close to its mark, where it touches nothing; where no place is free, none. */
export function countLabel({ x, y }: SceneRow, width: number, reach: number, field: Field): TextPlace | undefined {
  const beside = reach + COUNT.beside;
  const slant = reach * Math.SQRT1_2 + COUNT.slant;
  const candidates: readonly TextPlace[] = [
    { x: x + beside, y: y + MIDDLE, anchor: 'start' },
    { x: x - beside, y: y + MIDDLE, anchor: 'end' },
    { x: x + slant, y: y - slant, anchor: 'start' },
    { x: x + slant, y: y + slant + COUNT.below, anchor: 'start' },
    { x: x - slant, y: y - slant, anchor: 'end' },
    { x: x - slant, y: y + slant + COUNT.below, anchor: 'end' },
  ];
  const free = candidates.filter((candidate) => obstacles(textBox(candidate, width), field, Infinity) === 0);
  return leastOf(free, (candidate) => crossed(textBox(candidate, width), field));
}

/** The place of a label that touches nothing, the best there is; where none is free, none. */
export function ringLabel(
  place: SceneRow,
  width: number,
  outward: 'above' | 'below',
  field: Field,
): PlacedUnitLabel | undefined {
  const { x, y } = place;
  const { room } = field;
  // Beside its middle too, and moved as far as the room asks for.
  const lines = (baseline: number): readonly TextPlace[] => {
    const start = Math.min(x - OWN.inset, room.right - width);
    const end = Math.max(x + OWN.inset, room.left + width);
    return [
      { x, y: baseline, anchor: 'middle' },
      { x: start, y: baseline, anchor: 'start' },
      { x: end, y: baseline, anchor: 'end' },
    ];
  };
  const [below, above] = [lines(y + RING.below), lines(y - RING.above)];
  const candidates: readonly TextPlace[] = [
    ...(outward === 'below' ? [...below, ...above] : [...above, ...below]),
    { x: x + RING.beside, y: y + MIDDLE, anchor: 'start' },
    { x: x - RING.beside, y: y + MIDDLE, anchor: 'end' },
  ];
  // A label beside its middle would be taken for that of another mark nearer to it.
  const alone = (candidate: TextPlace): Box => {
    const box = textBox(candidate, width);
    return candidate.anchor === 'middle' ? box : { ...box, top: Math.min(box.top, y), bottom: Math.max(box.bottom, y) };
  };
  const free = candidates.filter((candidate) => obstacles(alone(candidate), field, Infinity) === 0);
  const best = leastOf(free, (candidate) => crossed(textBox(candidate, width), field));
  return best && { ...best, leader: undefined };
}

/**
 * The label of the own unit: outside the limits at the end of a line, so that it stands in free space; nearer where
 * there is none. It always stands somewhere, on as few dots as can be and never on another text.
 *
 * @param limits - places of the outer limits at the own denominator, px
 * @param outward - the side on which there is more room for it
 */
export function ownFieldLabel(
  { x, y }: SceneRow,
  width: number,
  limits: { readonly upper: number; readonly lower: number },
  outward: 'above' | 'below',
  field: Field,
): PlacedUnitLabel {
  const { room } = field;
  const fits = (anchor: 'start' | 'end'): boolean =>
    anchor === 'start' ? x - OWN.inset + width <= room.right : x + OWN.inset - width >= room.left;
  const anchor = fits('start') || !fits('end') ? 'start' : 'end';
  const start = anchor === 'start' ? x - OWN.inset : x + OWN.inset;
  // Kept inside where neither side has room.
  const at = anchor === 'start' ? Math.max(room.left, Math.min(start, room.right - width)) : start;
  const up = (baseline: number): PlacedUnitLabel => ({
    x: at,
    y: baseline,
    anchor,
    leader: [y - OWN.mark, baseline + OWN.above],
  });
  const down = (baseline: number): PlacedUnitLabel => ({
    x: at,
    y: baseline,
    anchor,
    leader: [y + OWN.mark, baseline - OWN.below],
  });
  // A unit beyond the limits stands in free space itself.
  const isBeyond = y < limits.upper || y > limits.lower;
  const beyond = isBeyond ? [] : [up(limits.upper - OWN.beyond), down(limits.lower + OWN.beyond + MIDDLE * 2)];
  const candidates = outward === 'above' ? beyond : beyond.reverse();
  for (let distance: number = OWN.nearest; distance < room.bottom - room.top; distance += OWN.step) {
    const near = [up(y - distance), down(y + distance + MIDDLE * 2)];
    candidates.push(...(outward === 'above' ? near : near.reverse()));
  }
  candidates.push(
    { x: x + OWN.beside, y: y + MIDDLE, anchor: 'start', leader: undefined },
    { x: x - OWN.beside, y: y + MIDDLE, anchor: 'end', leader: undefined },
  );
  let best = candidates[0]!;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = ownCost(candidate, x, width, field, least);
    if (cost < least) [best, least] = [candidate, cost];
    if (least === 0) break;
  }
  return best;
}

/** Dots under the text weigh most, then lines, then dots under the leader; being outside or on a text more than all of them. */
function ownCost(candidate: PlacedUnitLabel, x: number, width: number, field: Field, enough: number): number {
  const { leader } = candidate;
  const box = textBox(candidate, width);
  const text = 10 * obstacles(box, field, enough / 10) + 5 * crossed(box, field);
  if (leader === undefined || text >= enough) return text;
  const [top, bottom] = leader[0] < leader[1] ? leader : [leader[1], leader[0]];
  const line: Box = { left: x - 1, right: x + 1, top, bottom };
  return text + field.dots.reduce((sum, dot) => sum + Number(boxMeetsPoint(line, dot.x, dot.y, field.reach)), 0);
}

/** How many lines run through a box. */
const crossed = (box: Box, { lines }: Field): number => lines.filter((stroke) => strokeMeets(stroke, box)).length;

/** How many figures a box stands on; a figure that must never be stood on counts as very many. */
function obstacles(box: Box, { room, dots, reach, taken }: Field, enough: number): number {
  const outside = box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom;
  let count = outside ? 1e6 : 0;
  for (const other of taken) if (boxesMeet(box, other, CLEAR)) count += 1e5;
  for (const dot of dots) {
    if (count > enough) return count;
    if (boxMeetsPoint(box, dot.x, dot.y, reach + CLEAR)) count += 1;
  }
  return count;
}
