import { ellipsis } from '../layout/ellipsis.js';
import { placeOwnLabel } from '../layout/own-label.js';
import { absenceMarks } from '../marks/absence.js';
import { densePeerMarks } from '../marks/dense-peers.js';
import { ownMarks } from '../marks/own.js';
import { horizontal } from '../marks/path.js';
import { intervalMarks, peerMarks } from '../marks/peers.js';
import type { ValueScale } from '../scales/value-scale.js';
import type { Box, Mark, SceneRow, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { SpreadMetrics, SpreadRequest } from './spread-metrics.js';

/** From a row's middle to the baseline of its text, px. */
const BASELINE = 4.5;
/** From a row's top to the baseline of a label above its mark, px. */
const ABOVE_BASELINE = 15;
/** Where the mark of a missing value stands, px from the origin of the axis, and its words from there. */
const ABSENCE_X = 5;
const ABSENCE_TEXT_X = 17;
/** Space kept free between a row label and the plot, px. */
const LABEL_GAP = 8;

/** Everything that the marks of rows are made from. */
export interface RowScene {
  readonly request: SpreadRequest;
  readonly metrics: SpreadMetrics;
  readonly scale: ValueScale;
  readonly plot: Box;
  readonly places: readonly SceneRow[];
}

/** Intervals and dots of the others. */
export function othersMarks({ request, metrics, scale, places }: RowScene): readonly Mark[] {
  const geometry = { rows: request.frame.rows, places, scale, rowHeight: metrics.rowHeight };
  return metrics.dense ? densePeerMarks(geometry) : [...intervalMarks(geometry), ...peerMarks(geometry)];
}

/** The own unit, with its label where there is room. */
export function ownRowMarks({ request, metrics, scale, plot, places }: RowScene): readonly Mark[] {
  const position = request.frame.rows.findIndex((row) => row.own);
  const row = request.frame.rows[position];
  const place = places[position];
  if (!row || !place) return [];
  const marks: Mark[] = [];
  const interval = row.interval && {
    from: scale.position(row.interval.lower),
    to: scale.position(row.interval.upper),
  };
  if (interval) marks.push({ shape: 'path', role: 'own-interval', d: horizontal(interval.from, interval.to, place.y) });
  marks.push(...ownMarks(place.x, place.y));
  if (metrics.labels === 'none') {
    const width = request.measure(request.words.own, TEXT_SIZE, 600);
    const label = placeOwnLabel(place.x, interval, width, plot);
    if (label) marks.push(text('own-label', label.x, place.y + BASELINE, label.anchor, request.words.own));
  }
  return marks;
}

/** Marks and words of the units without a value, in rows of their own below the others. */
export function absentRowMarks({ request, metrics, plot }: RowScene): readonly Mark[] {
  return metrics.absent.flatMap((row, index): readonly Mark[] => {
    const y = absentY(index, request, metrics, plot);
    const words = request.words.absence(row.status);
    const told = row.own && metrics.labels === 'none' ? `${request.words.own}: ${words}` : words;
    const role = row.own ? 'own-label' : 'absence-label';
    return [
      ...absenceMarks(row.status, plot.left + ABSENCE_X, y),
      text(role, plot.left + ABSENCE_TEXT_X, y + BASELINE, 'start', told),
    ];
  });
}

/** The column of values. */
export function valueMarks({ request, metrics, plot, places }: RowScene): readonly TextMark[] {
  if (!metrics.showValues) return [];
  const { rows } = request.frame;
  const values = rows.map((row, index) => {
    const y = (places[index]?.y ?? 0) + BASELINE;
    return text(row.own ? 'value-own' : 'value', request.width, y, 'end', request.words.value(row.value));
  });
  const dashes = metrics.absent.map((_, index) =>
    text('value', request.width, absentY(index, request, metrics, plot) + BASELINE, 'end', '–'),
  );
  return [...values, ...dashes];
}

/** The names of the rows, beside or above their marks. */
export function rowLabelMarks({ request, metrics, plot }: RowScene): readonly TextMark[] {
  if (metrics.labels === 'none') return [];
  const measure = (label: string): number => request.measure(label, TEXT_SIZE, 600);
  const room = metrics.labels === 'gutter' ? metrics.left - LABEL_GAP : plot.right - plot.left;
  return [...request.frame.rows, ...metrics.absent].flatMap((row, index) => {
    const label = row.own ? request.words.own : row.name;
    if (label === undefined) return [];
    const top = plot.top + index * metrics.rowHeight;
    const y = metrics.labels === 'gutter' ? top + metrics.rowHeight / 2 + BASELINE : top + ABOVE_BASELINE;
    return [text(row.own ? 'own-label' : 'row-label', 0, y, 'start', ellipsis(label, room, measure))];
  });
}

function absentY(index: number, request: SpreadRequest, metrics: SpreadMetrics, plot: Box): number {
  return plot.top + (request.frame.rows.length + index) * metrics.rowHeight + metrics.markOffset;
}

function text(role: TextMark['role'], x: number, y: number, anchor: TextMark['anchor'], words: string): TextMark {
  return { shape: 'text', role, x, y, anchor, text: words };
}
