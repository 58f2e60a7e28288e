import { zoneOf } from '../describe/funnel-facts.js';
import { FUNNEL_LEVELS } from '../frame/funnel-scale.js';
import { textBox } from '../layout/text-box.js';
import { OWN_REACH, ownMarks } from '../marks/own.js';
import { circle, rectangle, vertical } from '../marks/path.js';
import type { Box, Mark, PathMark, SceneRow, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { FUNNEL, RING, type FunnelDrawing } from './drawing.js';
import { limitStrokes } from './curves.js';
import { ownFieldLabel, ringLabel, type Field } from './unit-labels.js';

/** Up to this many units beyond the limits are ringed; more are left to the curves. */
const MOST_RINGS = 60;
/** Up to this many of them are labelled. */
const MOST_LABELS = 10;

/** Rows beyond 99.8 %, where they are few enough to be told one by one. */
export function ringedRows({ funnel }: FunnelDrawing, single: boolean): readonly number[] {
  const beyond = funnel.positions.flatMap((position, index) => (zoneOf(position) === 'signal' ? [index] : []));
  const own = beyond.filter((index) => funnel.spread.rows[index]!.own);
  return single && beyond.length <= MOST_RINGS ? beyond : own;
}

/** Rings around units beyond 99.8 %. */
export function ringMarks({ funnel, places }: FunnelDrawing, rings: readonly number[]): readonly PathMark[] {
  const d = rings.map((index) => {
    const { x, y } = places[index]!;
    return circle(x, y, funnel.spread.rows[index]!.own ? RING.own : RING.peer);
  });
  return d.length === 0 ? [] : [{ shape: 'path', role: 'signal-ring', d: d.join('') }];
}

/** A field whose labels are added to what later ones keep clear of. */
type FillingField = Field & { readonly taken: Box[] };

/** The field before any label stands in it. */
export function emptyField(drawing: FunnelDrawing, dots: readonly SceneRow[], reach: number): FillingField {
  const { plot } = drawing;
  const room: Box = { left: plot.left + 1, top: 1, right: plot.right, bottom: FUNNEL.axis - 1 };
  return { room, dots, reach, taken: [], lines: limitStrokes(drawing) };
}

/** The own mark with its label, and the names of those beyond the limits that may be named; all are added to the field. */
export function unitMarks(drawing: FunnelDrawing, rings: readonly number[], field: FillingField): readonly Mark[] {
  const { funnel, places, words, measure } = drawing;
  const { rows } = funnel.spread;
  const { dots, taken } = field;
  const own = rows.findIndex((row) => row.own);
  const ownPart = own < 0 ? [] : ownUnit(drawing, own, rings.includes(own), field);
  for (const index of rings) if (index !== own) taken.push(rectangleAround(places[index]!, RING.peer));
  const far = (index: number): number => Math.abs(rows[index]!.value - funnel.centre);
  const named = rings
    .filter((index) => index !== own && rows[index]!.name !== undefined)
    .sort((a, b) => far(b) - far(a))
    .slice(0, MOST_LABELS);
  const labels = named.flatMap((index): readonly TextMark[] => {
    const text = words.unit(rows[index]!);
    const length = measure(text, TEXT_SIZE, 600);
    const outward = rows[index]!.value > funnel.centre ? 'above' : 'below';
    const itself = taken.findIndex(
      (box) => box.left === places[index]!.x - RING.peer && box.top === places[index]!.y - RING.peer,
    );
    const label = ringLabel(places[index]!, length, outward, {
      ...field,
      dots: dots.filter((dot) => dot !== places[index]),
      taken: taken.filter((_, at) => at !== itself),
    });
    if (!label) return [];
    taken.push(textBox(label, length));
    return [{ shape: 'text', role: 'signal-label', x: label.x, y: label.y, anchor: label.anchor, text }];
  });
  return [...labels, ...ownPart];
}

const rectangleAround = ({ x, y }: SceneRow, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

/** The own mark, and its label at the end of a line; both are added to what later labels keep clear of. */
function ownUnit(drawing: FunnelDrawing, own: number, ringed: boolean, field: FillingField): readonly Mark[] {
  const { funnel, places, words, measure, y } = drawing;
  const row = funnel.spread.rows[own]!;
  const place = places[own]!;
  const { label: full, shortLabel } = words.own(row.value);
  const text = measure(full, TEXT_SIZE, 600) <= field.room.right - field.room.left ? full : shortLabel;
  const length = measure(text, TEXT_SIZE, 600);
  const limits = funnel.limits(row.denominator, FUNNEL_LEVELS.signal);
  field.taken.push(rectangleAround(place, ringed ? RING.own : OWN_REACH));
  const position = funnel.positions[own]!;
  const label = ownFieldLabel(
    place,
    length,
    { upper: y.position(limits.upper), lower: y.position(limits.lower) },
    position.side === 'below' ? 'below' : 'above',
    field,
  );
  field.taken.push(textBox(label, length));
  const [from, to] = label.leader ?? [0, 0];
  field.taken.push({ left: place.x - 2, right: place.x + 2, top: Math.min(from, to), bottom: Math.max(from, to) });
  return [
    ...(label.leader === undefined
      ? []
      : ([
          {
            shape: 'path',
            role: 'own-gap',
            d: rectangle(place.x - 2, Math.min(from, to), place.x + 2, Math.max(from, to)),
          },
          { shape: 'path', role: 'own-leader', d: vertical(place.x, from, to) },
        ] as const)),
    ...ownMarks(place.x, place.y),
    { shape: 'text', role: 'own-label', x: label.x, y: label.y, anchor: label.anchor, text },
  ];
}
