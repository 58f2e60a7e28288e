import type { ComparedFigure } from '../frame/compared.js';
import type { SpreadFrame } from '../frame/spread-frame.js';
import { isDense, MANY_ROWS, rowHeight } from '../layout/rows.js';
import type { MeasureText } from '../layout/text-width.js';
import type { AbsentRow } from '../frame/spread-frame.js';
import type { Box } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { SpreadWords } from './words.js';

/** What a spread scene is drawn from. */
export interface SpreadRequest {
  readonly frame: SpreadFrame;
  /** Width of the picture, px at a host font of 16 px. */
  readonly width: number;
  readonly words: SpreadWords;
  readonly measure: MeasureText;
  /** Whether every row is labelled with its unit's name; names that may not be shown are not in the frame. */
  readonly rowLabels: boolean;
  /** Which missing units get a row of their own; the rest are told in the caption. */
  readonly absentRows: 'all' | 'own';
  /** Whether the middle half is shaded. */
  readonly quartileBand: boolean;
  /** Comparison figures to draw besides the median. */
  readonly compared: readonly ComparedFigure[];
  /** Whether the picture is read from the back of a room. */
  readonly projector: boolean;
}

/** The parts of the picture that do not depend on the lines' labels. */
export interface SpreadMetrics {
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  /** From a row's top to its mark. */
  readonly markOffset: number;
  readonly dense: boolean;
  readonly labels: 'none' | 'gutter' | 'above';
  readonly showValues: boolean;
  readonly absent: readonly AbsentRow[];
}

/** Space above the rows (target labels) and below (ticks, median label), px, with one level of labels each. */
export const HEAD = 32;
export const FOOT = 52;
/** Column of values, px. */
const VALUES = 56;
/** From this width on row labels stand beside the marks, px. */
const WIDE = 640;
/** Longest row label as a share of the width. */
const LABEL_SHARE = 0.32;
/** Space between a row label and the plot, px. */
const LABEL_GAP = 16;

/** Divides the picture into label gutter, plot and column of values, and sets the height of the rows. */
export function spreadMetrics(request: SpreadRequest): SpreadMetrics {
  const { frame, width } = request;
  const absent = request.absentRows === 'all' ? frame.absent : frame.absent.filter((row) => row.own);
  const count = frame.rows.length + absent.length;
  const many = count > MANY_ROWS;
  const labelled = request.rowLabels && count <= 2 * MANY_ROWS;
  const labels = !labelled ? 'none' : width >= WIDE ? 'gutter' : 'above';
  const height = rowHeight({ count, labelsAbove: labels === 'above', projector: request.projector });
  return {
    left: 1 + (labels === 'gutter' ? gutterWidth(request) : 0),
    right: width - (many && !labelled ? 1 : VALUES),
    rowHeight: height,
    markOffset: labels === 'above' ? height * 0.7 : height / 2,
    dense: isDense(height),
    labels,
    showValues: !many || labelled,
    absent,
  };
}

function gutterWidth({ frame, width, words, measure }: SpreadRequest): number {
  const longest = [...frame.rows, ...frame.absent].reduce((most, row) => {
    const text = row.own ? words.own : (row.name ?? '');
    return Math.max(most, measure(text, TEXT_SIZE, row.own ? 600 : 400));
  }, 0);
  return Math.min(longest, width * LABEL_SHARE) + LABEL_GAP;
}

/** The plot's rectangle, once the lines' labels are placed. */
export function plotBox(metrics: SpreadMetrics, rows: number, headLevels: number): Box {
  const top = HEAD + Math.max(0, headLevels - 1) * 16;
  return { left: metrics.left, top, right: metrics.right, bottom: top + rows * metrics.rowHeight };
}
