import { targetLevels } from '../frame/reference-lines.js';
import { ellipsis } from '../layout/ellipsis.js';
import { LABEL_REACH, placeOwnLabel, type Span } from '../layout/own-label.js';
import { absenceMarks } from '../marks/absence.js';
import { denseIntervalMarks, densePeerMarks, denseReach } from '../marks/dense-peers.js';
import { OWN_REACH, ownMarks } from '../marks/own.js';
import { marginMarks } from '../marks/margins.js';
import { horizontal } from '../marks/path.js';
import { intervalMarks, peerMarks, peerRadius, type RowGeometry } from '../marks/peers.js';
import { ownTargetMark } from '../marks/target.js';
import type { Mark, TextMark, SceneRow } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { SpreadDrawing } from './drawing.js';

/** From a row's middle to the baseline of its text, px. */
const BASELINE = 4.5;
/** From a row's top to the baseline of a label above its mark, px. */
const ABOVE_BASELINE = 13;
/** Largest share of the width for a label that has its value on the same line. */
const ABOVE_SHARE = 0.6;
/** Where the mark of a missing value stands, px from the origin of the axis, and its words from there. */
const ABSENCE_X = 5;
const ABSENCE_TEXT_X = 17;
const ABSENCE_GAP = 8;

/** Intervals where they are many: a field behind median and targets, which it would hide. */
export function intervalFieldMarks(drawing: SpreadDrawing): readonly Mark[] {
  return drawing.metrics.dense ? denseIntervalMarks(geometryOf(drawing)) : [];
}

/** Uncertainty in steps, under the lines. */
export function marginBoxMarks(drawing: SpreadDrawing): readonly Mark[] {
  return marginMarks(geometryOf(drawing), drawing.request.frame.indicator.kind);
}

/** The others: dots with their intervals, or dashes where they are many. */
export function othersMarks(drawing: SpreadDrawing): readonly Mark[] {
  const geometry = geometryOf(drawing);
  return drawing.metrics.dense ? densePeerMarks(geometry) : [...intervalMarks(geometry), ...peerMarks(geometry)];
}

function geometryOf({ request, metrics, axis, places }: SpreadDrawing): RowGeometry {
  return { rows: request.frame.rows, places, scale: axis.scale, rowHeight: metrics.rowHeight };
}

/** The own unit with its label, and its own target. */
export function ownRowMarks(drawing: SpreadDrawing): readonly Mark[] {
  const { request, metrics, axis, places } = drawing;
  const { rows, targets } = request.frame;
  const position = rows.findIndex((row) => row.own);
  if (position < 0) return [];
  const { x, y } = places[position]!;
  const { interval } = rows[position]!;
  const line = interval && { from: axis.scale.position(interval.lower), to: axis.scale.position(interval.upper) };
  const goals = targets.filter(({ owner }) => owner.kind === 'practice');
  return [
    ...(line ? [{ shape: 'path', role: 'own-interval', d: horizontal(line.from, line.to, y) } as const] : []),
    ...goals.map((target) => ownTargetMark(targetLevels(target).map(axis.scale.position), y)),
    ...ownMarks(x, y),
    ...(metrics.labels === 'none' ? [ownLabelMark(position, line ?? { from: x, to: x }, drawing)] : []),
  ];
}

function ownLabelMark(position: number, line: Span, { request, metrics, plot, places }: SpreadDrawing): TextMark {
  const { x, y } = places[position]!;
  const mark = { from: x - OWN_REACH, to: x + OWN_REACH };
  const half = metrics.dense ? denseReach(metrics.rowHeight) : peerRadius(metrics.rowHeight);
  const near = Math.floor((LABEL_REACH + half) / metrics.rowHeight);
  const others = [
    ...places.slice(Math.max(0, position - near), position),
    ...places.slice(position + 1, position + near + 1),
  ];
  const label = placeOwnLabel(
    request.words.own,
    {
      y,
      mark,
      reach: { from: Math.min(line.from, mark.from), to: Math.max(line.to, mark.to) },
      room: { from: 0, to: metrics.values === 'column' ? plot.right : request.width },
      dots: others.map((dot) => ({ left: dot.x - half, right: dot.x + half, top: dot.y - half, bottom: dot.y + half })),
    },
    (part) => request.measure(part, TEXT_SIZE, 600),
  );
  return text('own-label', label.x, label.y, label.anchor, label.text);
}

/** Where the units without a value that have a row are. */
export function absentPlaces({
  request,
  metrics,
  plot,
}: Pick<SpreadDrawing, 'request' | 'metrics' | 'plot'>): readonly SceneRow[] {
  const rows = request.frame.rows.length;
  return metrics.absent.map((_, index) => ({ x: plot.left + ABSENCE_X, y: absentY(index, rows, metrics, plot) }));
}

/** Marks and words of the units without a value, in rows of their own below the others. */
export function absentRowMarks({ request, metrics, plot }: SpreadDrawing): readonly Mark[] {
  const { words, measure } = request;
  const x = plot.left + ABSENCE_TEXT_X;
  return metrics.absent.flatMap((row, index): readonly Mark[] => {
    const y = absentY(index, request.frame.rows.length, metrics, plot);
    const absence = words.absence(row.status);
    const told = row.own && metrics.labels === 'none' ? `${words.own}: ${absence}` : absence;
    const room = (metrics.values === 'column' ? plot.right - ABSENCE_GAP : request.width) - x;
    const role = row.own ? 'own-label' : 'absence-label';
    const fitted = ellipsis(told, room, (part) => measure(part, TEXT_SIZE, row.own ? 600 : 400));
    return [...absenceMarks(row.status, plot.left + ABSENCE_X, y), text(role, x, y + BASELINE, 'start', fitted)];
  });
}

/** The values, in a column or above their rows, with the margins at their right. */
export function valueMarks({ request, metrics, plot, places }: SpreadDrawing): readonly TextMark[] {
  if (metrics.values === 'none') return [];
  const { frame, width, words } = request;
  const { marginColumn } = metrics;
  const strong = frame.closed !== undefined && metrics.labels !== 'none';
  const values = frame.rows.flatMap((row, index) => {
    const y =
      metrics.values === 'above' ? plot.top + index * metrics.rowHeight + ABOVE_BASELINE : places[index]!.y + BASELINE;
    const role = row.own ? 'value-own' : strong ? 'value-strong' : 'value';
    const value = text(role, width - marginColumn, y, 'end', words.value(row.value));
    return row.margin === undefined || marginColumn === 0
      ? [value]
      : [value, text('value', width, y, 'end', words.margin(row.margin))];
  });
  const dashes = metrics.absent.map((_, index) =>
    text('value', width - marginColumn, absentY(index, frame.rows.length, metrics, plot) + BASELINE, 'end', '–'),
  );
  return [...values, ...dashes];
}

/** How wide the label of a row may be, px. */
export function labelRoom({ request: { width }, metrics }: Pick<SpreadDrawing, 'request' | 'metrics'>): number {
  if (metrics.labels === 'gutter') return metrics.left - metrics.labelGap;
  return metrics.values === 'above' ? width * ABOVE_SHARE : width;
}

/** The names of the rows, beside or above their marks. */
export function rowLabelMarks(drawing: SpreadDrawing): readonly TextMark[] {
  const { request, metrics, plot } = drawing;
  if (metrics.labels === 'none') return [];
  const { frame, words, measure } = request;
  const room = labelRoom(drawing);
  const offset = metrics.labels === 'gutter' ? metrics.rowHeight / 2 + BASELINE : ABOVE_BASELINE;
  return [...frame.rows, ...metrics.absent].flatMap((row, index) => {
    const label = row.own ? words.own : row.name;
    if (label === undefined) return [];
    const fitted = ellipsis(label, room, (part) => measure(part, TEXT_SIZE, row.own ? 600 : 400));
    return [
      text(row.own ? 'own-label' : 'row-label', 0, plot.top + index * metrics.rowHeight + offset, 'start', fitted),
    ];
  });
}

function absentY(
  index: number,
  rows: number,
  { rowHeight, absentHeight, markOffset, labels }: SpreadDrawing['metrics'],
  { top }: SpreadDrawing['plot'],
): number {
  return top + rows * rowHeight + index * absentHeight + (labels === 'above' ? markOffset : absentHeight / 2);
}

function text(role: TextMark['role'], x: number, y: number, anchor: TextMark['anchor'], words: string): TextMark {
  return { shape: 'text', role, x, y, anchor, text: words };
}
