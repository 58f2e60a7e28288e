import { OWN_REACH } from '../marks/own.js';
import { textBox } from '../layout/text-box.js';
import type { SceneRow, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { RING, type FunnelDrawing } from './drawing.js';
import { countLabel, type Field } from './unit-labels.js';

/** Places in the frame's rows of units so close that one dot hides the others; the first is the one that they are near. */
type SharedPlace = readonly [first: number, ...others: number[]];

/** Nearer than this a dot shows so little of itself beside another that nobody sees two, px; and the own mark hides whose middle it covers. */
const HIDDEN = { peer: 3, own: OWN_REACH } as const;
/** Up to this many such places are labelled; more would be a picture of labels. */
const MOST = 16;

/** Whether dots hide each other: nowhere, only where a label counts them, or elsewhere too. */
export type Sharing = 'none' | 'counted' | 'covered';

/** The labels that count the units of a place, and whether there is one at every place that several share. */
export function shareMarks(
  { funnel: { spread }, places, words, measure }: FunnelDrawing,
  rings: readonly number[],
  field: Field,
): { readonly sharing: Sharing; readonly marks: readonly TextMark[] } {
  const own = spread.rows.findIndex((row) => row.own);
  const shared = sharedPlaces(places, own);
  if (shared.length === 0) return { sharing: 'none', marks: [] };
  if (shared.length > MOST) return { sharing: 'covered', marks: [] };
  const taken = [...field.taken];
  const marks = shared.flatMap((members): readonly TextMark[] => {
    const text = words.times(members.length);
    const width = measure(text, TEXT_SIZE, 400);
    const here = members.map((index) => places[index]!);
    const at = places[members.includes(own) ? own : members[0]]!;
    // As far as any of them reaches from the one in the middle.
    const reach = members.reduce((most, index) => {
      const radius = index === own ? OWN_REACH : field.reach;
      const ring = index === own ? RING.own : RING.peer;
      const { x, y } = places[index]!;
      return Math.max(most, Math.hypot(x - at.x, y - at.y) + (rings.includes(index) ? ring : radius));
    }, 0);
    const others = { ...field, dots: field.dots.filter((dot) => !here.includes(dot)), taken };
    const label = countLabel(at, width, reach, others);
    if (!label) return [];
    taken.push(textBox(label, width));
    return [{ shape: 'text', role: 'count-label', ...label, text }];
  });
  return { sharing: marks.length === shared.length ? 'counted' : 'covered', marks };
}

/** Gathers units whose places nobody can tell apart. Rows are sorted by x. */
function sharedPlaces(places: readonly SceneRow[], own: number): readonly SharedPlace[] {
  const taken = new Set<number>();
  const gather = (index: number, within: number, distance: (dx: number, dy: number) => number): void => {
    const { x, y } = places[index]!;
    const near: number[] = [];
    for (const step of [-1, 1])
      for (let at = index + step; Math.abs((places[at]?.x ?? Infinity) - x) < within; at += step)
        if (!taken.has(at) && distance(places[at]!.x - x, places[at]!.y - y) < within) near.push(at);
    if (near.length === 0) return;
    for (const at of [index, ...near]) taken.add(at);
    shared.push([index, ...near]);
  };
  const shared: SharedPlace[] = [];
  // The own mark stands on its corner.
  if (own >= 0) gather(own, HIDDEN.own, (dx, dy) => Math.abs(dx) + Math.abs(dy));
  places.forEach((_, index) => {
    if (!taken.has(index) && index !== own) gather(index, HIDDEN.peer, Math.hypot);
  });
  return shared;
}
