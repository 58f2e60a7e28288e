import type { ComparedFigure } from '../frame/compared.js';
import type { AbsentRow, SpreadFrame } from '../frame/spread-frame.js';
import { LABEL_REACH } from '../layout/own-label.js';
import { isDense, MANY_ROWS, rowHeight, TIGHT_ROWS } from '../layout/rows.js';
import type { MeasureText } from '../layout/text-width.js';
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
  /** Which missing units get a row of their own; above sixty rows only the own one. The rest are told in the caption. */
  readonly absentRows: 'all' | 'own';
  /** Whether the middle half is shaded, from eight units on. */
  readonly quartileBand: boolean;
  /** Comparison figures to draw besides the median. */
  readonly compared: readonly ComparedFigure[];
}

/** The parts of the picture that do not depend on where values and the lines' labels stand. */
export interface SpreadMetrics {
  /** Ends of the axis, px. */
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  /** From a row's top to its mark. */
  readonly markOffset: number;
  /** Height of the row of a missing unit. */
  readonly absentHeight: number;
  readonly dense: boolean;
  readonly labels: 'none' | 'gutter' | 'above';
  readonly showValues: boolean;
  readonly absent: readonly AbsentRow[];
  /** How far the own mark or its label can reach beyond the room that is kept above and below the rows, px. */
  readonly overhang: { readonly top: number; readonly bottom: number };
}

/** Smallest column of values, space before its longest value, and its largest share of the width. */
const VALUES = { least: 56, gap: 16, share: 0.4 } as const;
/** From this width on row labels stand beside the marks and targets have their full names, px. */
export const WIDE = 640;
/** Longest row label as a share of the width. */
const LABEL_SHARE = 0.32;
/** Space between a row label and the plot, px. */
export const LABEL_GAP = 16;
/** Where a mark stands in a row whose label is above it. */
const MARK_SHARE = 0.7;
/** Lowest row of a missing unit that has room for its words, px. */
const LEAST_ABSENT = 24;
/** Free space between the plot and the labels above and below it, px. */
const FREE = { above: 7, below: 8 } as const;

/** Divides the picture into label gutter, plot and column of values, and sets the height of the rows. */
export function spreadMetrics(request: SpreadRequest): SpreadMetrics {
  const { frame, width } = request;
  const all = request.absentRows === 'all' && frame.rows.length + frame.absent.length <= TIGHT_ROWS;
  const absent = all ? frame.absent : frame.absent.filter((row) => row.own);
  const count = frame.rows.length + absent.length;
  const labelled = request.rowLabels && count <= TIGHT_ROWS;
  const labels = !labelled ? 'none' : width >= WIDE ? 'gutter' : 'above';
  const height = rowHeight({ count, labelsAbove: labels === 'above' });
  const markOffset = labels === 'above' ? height * MARK_SHARE : height / 2;
  const column = count <= MANY_ROWS || labelled ? valueColumn(request) : undefined;
  return {
    left: 1 + (labels === 'gutter' ? gutterWidth(request) : 0),
    right: width - (column ?? 1),
    rowHeight: height,
    markOffset,
    absentHeight: Math.max(height, LEAST_ABSENT),
    dense: isDense(height),
    labels,
    showValues: column !== undefined,
    absent,
    overhang: ownOverhang(frame, height, markOffset),
  };
}

/** Width of the column of values; undefined where it would leave the plot too little. */
function valueColumn({ frame, width, words, measure }: SpreadRequest): number | undefined {
  const longest = frame.rows.reduce((most, row) => Math.max(most, measure(words.value(row.value), TEXT_SIZE, 600)), 0);
  const column = Math.max(VALUES.least, Math.ceil(longest) + VALUES.gap);
  return column <= width * VALUES.share ? column : undefined;
}

function gutterWidth({ frame, width, words, measure }: SpreadRequest): number {
  const longest = [...frame.rows, ...frame.absent].reduce((most, row) => {
    const text = row.own ? words.own : (row.name ?? '');
    return Math.max(most, measure(text, TEXT_SIZE, row.own ? 600 : 400));
  }, 0);
  return Math.min(longest, width * LABEL_SHARE) + LABEL_GAP;
}

function ownOverhang({ rows }: SpreadFrame, height: number, markOffset: number): SpreadMetrics['overhang'] {
  const own = rows.findIndex((row) => row.own);
  if (own < 0) return { top: 0, bottom: 0 };
  const above = own * height + markOffset;
  const below = rows.length * height - above;
  return {
    top: Math.max(0, LABEL_REACH - FREE.above - above),
    bottom: Math.max(0, LABEL_REACH - FREE.below - below),
  };
}
