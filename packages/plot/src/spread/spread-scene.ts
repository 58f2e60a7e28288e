import { placeBeside, placeUnder } from '../layout/line-labels.js';
import { placeRows } from '../layout/rows.js';
import { horizontal, vertical } from '../marks/path.js';
import { valueScale, type ValueScale } from '../scales/value-scale.js';
import type { Box, Mark, Scene, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { bandMarks, FOOT_PITCH, footLines, lineLabelMarks, lineMarks, targetLines } from './reference-marks.js';
import { absentRowMarks, othersMarks, ownRowMarks, rowLabelMarks, valueMarks } from './row-marks.js';
import { FOOT, plotBox, spreadMetrics, type SpreadRequest } from './spread-metrics.js';
import type { SpreadWords } from './words.js';

/** From the foot of the plot to the baseline of the ticks, px. */
const TICK_BASELINE = 18;

/** A spread scene, with the targets whose labels found no room and must be listed beside the picture. */
export interface SpreadScene extends Scene {
  readonly unlabelledTargets: readonly string[];
  /** Whether units share lines of pixels. */
  readonly dense: boolean;
}

/**
 * Draws the spread of one indicator: one row per unit, smallest value on top, with intervals, median, targets and the
 * reader's own unit.
 */
export function spreadScene(request: SpreadRequest): SpreadScene {
  const { frame, width, words, measure } = request;
  const metrics = spreadMetrics(request);
  const scale = valueScale(frame, metrics.left, metrics.right);
  const head = placeBeside(targetLines(request, scale), width, measure);
  const foot = placeUnder(footLines(request, scale), width, (label) => measure(label, TEXT_SIZE, 600));
  const count = frame.rows.length + metrics.absent.length;
  const plot = plotBox(metrics, count, head.levels);
  const places = placeRows(
    frame.rows.map((row) => row.value),
    scale.position,
    plot.top,
    metrics.rowHeight,
    metrics.markOffset,
  );
  const scene = { request, metrics, scale, plot, places };
  const marks: readonly Mark[] = [
    ...gridMarks(scale, plot),
    ...bandMarks(request, scale, plot),
    axisMark(plot),
    ...lineMarks(request, scale, plot, head, foot),
    ...othersMarks(scene),
    ...ownRowMarks(scene),
    ...absentRowMarks(scene),
    ...tickMarks(scale, plot, words),
    ...valueMarks(scene),
    ...rowLabelMarks(scene),
    ...lineLabelMarks(plot, head, foot),
  ];
  const height = Math.ceil(plot.bottom + FOOT + Math.max(0, foot.levels - 1) * FOOT_PITCH);
  return {
    width,
    height,
    marks,
    plot,
    rowHeight: metrics.rowHeight,
    rows: places,
    unlabelledTargets: head.unplaced,
    dense: metrics.dense,
  };
}

function gridMarks(scale: ValueScale, plot: Box): readonly Mark[] {
  const d = scale.ticks.map((tick) => vertical(scale.position(tick), plot.top, plot.bottom)).join('');
  return [{ shape: 'path', role: 'grid', d }];
}

function axisMark(plot: Box): Mark {
  return { shape: 'path', role: 'axis', d: horizontal(plot.left, plot.right, plot.bottom) };
}

/** The unit stands on the first and the last tick only; both start and end at the edge of the plot. */
function tickMarks(scale: ValueScale, plot: Box, words: SpreadWords): readonly TextMark[] {
  const last = scale.ticks.length - 1;
  return scale.ticks.map((tick, index) => ({
    shape: 'text',
    role: 'tick',
    x: scale.position(tick) + (index === last ? 1 : 0),
    y: plot.bottom + TICK_BASELINE,
    anchor: index === 0 ? 'start' : index === last ? 'end' : 'middle',
    text: words.tick(tick, index === 0 || index === last),
  }));
}
