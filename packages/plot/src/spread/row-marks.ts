import { ellipsis } from '../layout/ellipsis.js';
import { absenceMarks } from '../marks/absence.js';
import { denseIntervalMarks, densePeerMarks } from '../marks/dense-peers.js';
import { marginMarks } from '../marks/margins.js';
import { intervalMarks, peerMarks, type RowGeometry } from '../marks/peers.js';
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
