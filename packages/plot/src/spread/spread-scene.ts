import { placeBeside, placeUnder } from '../layout/line-labels.js';
import { placeRows } from '../layout/rows.js';
import type { Scene } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { axisMarks, gridMarks, tickMarks } from './axis-marks.js';
import { pictureHeight, plotBox, spreadAxis, type SpreadDrawing } from './drawing.js';
import {
  bandEdgeMarks,
  bandLabelMarks,
  bandMarks,
  footLines,
  lineLabelMarks,
  lineMarks,
  lineTargets,
  targetLines,
} from './reference-marks.js';
import {
  absentPlaces,
  absentRowMarks,
  intervalFieldMarks,
  marginBoxMarks,
  othersMarks,
  labelRoom,
  rowLabelMarks,
  valueMarks,
} from './row-marks.js';
import { ownRowMarks, unlabelledOwnTargets } from './own-row.js';
import { spreadMetrics, type SpreadMetrics, type SpreadRequest } from './spread-metrics.js';

/** A spread scene, and what of it must be told beside the picture. */
export interface SpreadScene extends Scene {
  /** Ids of the targets without a label in the picture: there was no room. */
  readonly unlabelledTargets: readonly string[];
  /** Where row labels stand, and how wide they may be, px. */
  readonly labels: SpreadMetrics['labels'];
  readonly labelRoom: number;
  /** Whether units are dashes and their intervals a field, because they nearly or truly share lines of pixels. */
  readonly dense: boolean;
}

/**
 * Draws the spread of one indicator: one row per unit, smallest value on top, with intervals, median, targets and the
 * reader's own unit.
 */
export function spreadScene(request: SpreadRequest): SpreadScene {
  const { frame, width, measure } = request;
  const metrics = spreadMetrics(request);
  const axis = spreadAxis(request, metrics);
  const head = placeBeside(targetLines(request, axis.scale), {
    width,
    measure: (text) => measure(text, TEXT_SIZE, 400),
  });
  const foot = placeUnder(footLines(request, axis.scale), { width, measure: (text) => measure(text, TEXT_SIZE, 600) });
  const plot = plotBox(request, metrics, axis, head);
  const places = placeRows(
    frame.rows.map((row) => row.value),
    axis.scale.position,
    plot.top,
    metrics.rowHeight,
    metrics.markOffset,
  );
  const drawing: SpreadDrawing = { request, metrics, axis, plot, places, head, foot };
  return {
    width,
    height: pictureHeight(drawing),
    marks: layers.flatMap((layer) => layer(drawing)),
    plot,
    rowHeight: metrics.rowHeight,
    rows: places,
    absent: absentPlaces(drawing),
    unlabelledTargets: unlabelled(drawing),
    labels: metrics.labels,
    labelRoom: labelRoom(drawing),
    dense: metrics.dense,
  };
}

/** What is drawn, backmost first. */
const layers = [
  gridMarks,
  bandMarks,
  intervalFieldMarks,
  bandEdgeMarks,
  marginBoxMarks,
  axisMarks,
  lineMarks,
  othersMarks,
  ownRowMarks,
  absentRowMarks,
  tickMarks,
  valueMarks,
  rowLabelMarks,
  lineLabelMarks,
  bandLabelMarks,
] as const;

function unlabelled(drawing: SpreadDrawing): readonly string[] {
  const lines = lineTargets(drawing.request).filter((_, index) => !drawing.head.labels[index]);
  return [...lines, ...unlabelledOwnTargets(drawing)].map(({ id }) => id);
}
