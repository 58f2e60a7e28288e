import type { Target } from '@klyngekit/schema';
import { targetLevels } from '../frame/reference-lines.js';
import { leastOf } from '../layout/least-of.js';
import { LABEL_REACH, placeOwnLabel, type Span } from '../layout/own-label.js';
import { boxesMeet, textBox, type TextPlace } from '../layout/text-box.js';
import { denseReach } from '../marks/dense-peers.js';
import { OWN_REACH, ownMarks } from '../marks/own.js';
import { horizontal } from '../marks/path.js';
import { peerRadius } from '../marks/peers.js';
import { ownTargetMark } from '../marks/target.js';
import type { Box, Mark, SceneRow, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { SpreadDrawing } from './drawing.js';
import { footLines, lineTargets } from './reference-marks.js';

/** The own unit in its row. */
interface OwnRow {
  readonly position: number;
  readonly place: SceneRow;
  /** Its interval, or its mark where there is none. */
  readonly line: Span;
}

/** The label of an own target, px: its baselines from the middle of the row and how far it reaches, its distance from the target and from other figures. */
const TARGET_LABEL = { above: -7, below: 17, reach: 20, beside: 4, apart: 2 } as const;

function ownRowOf({ request: { frame }, axis: { scale }, places }: SpreadDrawing): OwnRow | undefined {
  const position = frame.rows.findIndex((row) => row.own);
  if (position < 0) return undefined;
  const place = places[position]!;
  const { interval } = frame.rows[position]!;
  const line = interval
    ? { from: scale.position(interval.lower), to: scale.position(interval.upper) }
    : { from: place.x, to: place.x };
  return { position, place, line };
}

/** The own unit with its label, and its own targets with theirs. */
export function ownRowMarks(drawing: SpreadDrawing): readonly Mark[] {
  const own = ownRowOf(drawing);
  if (!own) return [];
  const { x, y } = own.place;
  const { scale } = drawing.axis;
  return [
    ...(own.line.from < own.line.to
      ? [{ shape: 'path', role: 'own-interval', d: horizontal(own.line.from, own.line.to, y) } as const]
      : []),
    ...ownTargets(drawing).map((target) => ownTargetMark(targetLevels(target).map(scale.position), y)),
    ...ownMarks(x, y),
    ...ownLabelMarks(own, drawing),
    ...ownTargetLabels(own, drawing).flatMap(({ label }) => label ?? []),
  ];
}

/** Own targets without a label: told below the picture. */
export function unlabelledOwnTargets(drawing: SpreadDrawing): readonly Target[] {
  const own = ownRowOf(drawing);
  return own
    ? ownTargetLabels(own, drawing).flatMap(({ target, label }) => (label ? [] : [target]))
    : ownTargets(drawing);
}

const ownTargets = ({ request: { frame } }: SpreadDrawing): readonly Target[] =>
  frame.targets.filter(({ owner }) => owner.kind === 'practice');

/** The label of the own unit, where rows have no labels beside them. */
function ownLabelMarks({ position, place: { x, y }, line }: OwnRow, drawing: SpreadDrawing): readonly TextMark[] {
  const { request, metrics, plot } = drawing;
  if (metrics.labels !== 'none') return [];
  const mark = { from: x - OWN_REACH, to: x + OWN_REACH };
  const label = placeOwnLabel(
    request.words.own,
    {
      y,
      mark,
      reach: { from: Math.min(line.from, mark.from), to: Math.max(line.to, mark.to) },
      room: { from: 0, to: metrics.values === 'column' ? plot.right : request.width },
      dots: dotsAround(position, LABEL_REACH, drawing),
      lines: linesOf(drawing),
    },
    (part) => request.measure(part, TEXT_SIZE, 600),
  );
  return [{ shape: 'text', role: 'own-label', ...label }];
}

/** Where the lines through the plot stand. */
const linesOf = (drawing: SpreadDrawing): readonly number[] => [
  ...footLines(drawing.request, drawing.axis.scale).map((line) => line.x),
  ...targetXs(drawing),
];

const targetXs = ({ request, axis }: SpreadDrawing): readonly number[] =>
  lineTargets(request).flatMap((target) => targetLevels(target).map(axis.scale.position));

/** The dots of the rows that a label of the own row can reach into. */
function dotsAround(position: number, reach: number, { metrics, places }: SpreadDrawing): readonly Box[] {
  const half = metrics.dense ? denseReach(metrics.rowHeight) : peerRadius(metrics.rowHeight);
  const near = Math.floor((reach + half) / metrics.rowHeight);
  const others = [
    ...places.slice(Math.max(0, position - near), position),
    ...places.slice(position + 1, position + near + 1),
  ];
  return others.map((dot) => ({ left: dot.x - half, right: dot.x + half, top: dot.y - half, bottom: dot.y + half }));
}

/** Own targets with the labels that have room; rows that are low, or have labels above their marks, leave none. */
function ownTargetLabels(
  own: OwnRow,
  drawing: SpreadDrawing,
): readonly { readonly target: Target; readonly label: TextMark | undefined }[] {
  const { request, metrics, axis, plot } = drawing;
  const targets = ownTargets(drawing);
  if (targets.length === 0 || metrics.labels === 'above' || metrics.dense)
    return targets.map((target) => ({ target, label: undefined }));
  const { x, y } = own.place;
  const taken: Box[] = [
    { left: x - OWN_REACH, right: x + OWN_REACH, top: y - OWN_REACH, bottom: y + OWN_REACH },
    ...ownLabelMarks(own, drawing).map((label) => textBox(label, request.measure(label.text, TEXT_SIZE, 600))),
    ...dotsAround(own.position, TARGET_LABEL.reach, drawing),
  ];
  const { left, right, top } = plot;
  const room: Box = { left, right, top, bottom: top + request.frame.rows.length * metrics.rowHeight };
  const lines = footLines(request, axis.scale).map((line) => line.x);
  const others = targetXs(drawing);
  const across = (box: Box, xs: readonly number[]): number =>
    xs.filter((x) => box.left - TARGET_LABEL.apart < x && x < box.right + TARGET_LABEL.apart).length;
  return targets.map((target) => {
    const { label: full, shortLabel } = request.words.target(target);
    const xs = targetLevels(target).map(axis.scale.position);
    for (const text of new Set([full, shortLabel])) {
      const width = request.measure(text, TEXT_SIZE, 400);
      const free = candidates(xs, y).filter((place) => {
        const box = textBox(place, width);
        // Across the line of another target it would be taken for the name of that.
        const isClear = contains(room, box) && across(box, others) === 0;
        return isClear && !taken.some((other) => boxesMeet(box, other, TARGET_LABEL.apart));
      });
      const best = leastOf(free, (place) => across(textBox(place, width), lines));
      if (!best) continue;
      taken.push(textBox(best, width));
      return { target, label: { shape: 'text', role: 'target-label', ...best, text } };
    }
    return { target, label: undefined };
  });
}

const contains = (room: Box, box: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/** Where the label of an own target may stand: above and below, to either side of it. */
function candidates(xs: readonly number[], y: number): readonly TextPlace[] {
  const after = Math.max(...xs) + TARGET_LABEL.beside;
  const before = Math.min(...xs) - TARGET_LABEL.beside;
  return [TARGET_LABEL.above, TARGET_LABEL.below].flatMap((baseline): readonly TextPlace[] => [
    { x: after, y: y + baseline, anchor: 'start' },
    { x: before, y: y + baseline, anchor: 'end' },
  ]);
}
