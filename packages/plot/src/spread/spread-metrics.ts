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
  /** Room beside the rows for names that are written over the neutral labels; as wide whatever the names. */
  readonly nameRoom?: boolean;
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
  /** Space between a row label and the plot. */
  readonly labelGap: number;
  /** Where the values stand: in a column of their own, on the line of the label above each row, or nowhere. */
  readonly values: 'column' | 'above' | 'none';
  /** Width of the column of margins at the right of the values, px; 0 where there is none. */
  readonly marginColumn: number;
  readonly absent: readonly AbsentRow[];
  /** How far the own mark or its label can reach beyond the room that is kept above and below the rows, px. */
  readonly overhang: { readonly top: number; readonly bottom: number };
}

/** Smallest column of values, space before its longest value, and its largest share of the width. */
const VALUES = { least: 56, gap: 16, share: 0.4 } as const;
/** Width of the column of margins beside labelled rows of a closed round, and least of the column of values there. */
const MARGINS = { column: 44, values: 60 } as const;
/** How far the axis keeps from the edges where it has the whole width, px. */
const INSET = 6;
/** From this width on row labels stand beside the marks and targets have their full names, px. */
export const WIDE = 640;
/** Longest row label as a share of the width. */
const LABEL_SHARE = 0.32;
/** Space between a row label and the plot, px. */
const LABEL_GAP = 16;
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
  const closed = frame.closed !== undefined && labelled;
  const marginColumn = closed && frame.rows.some(({ margin }) => margin !== undefined) ? MARGINS.column : 0;
  const above = closed && labels === 'above';
  const column = !above && (count <= MANY_ROWS || labelled) ? valueColumn(request, closed, marginColumn) : undefined;
  return {
    left: above ? INSET : labels === 'gutter' ? gutterWidth(request, closed) : 1,
    right: above ? width - INSET : width - (column ?? 1),
    rowHeight: height,
    markOffset,
    absentHeight: Math.max(height, LEAST_ABSENT),
    dense: isDense(height),
    labels,
    values: above ? 'above' : column === undefined ? 'none' : 'column',
    marginColumn,
    labelGap: closed ? NEUTRAL.gap : LABEL_GAP,
    absent,
    overhang: ownOverhang(frame, height, markOffset),
  };
}

/** Width of the column of values; undefined where it would leave the plot too little. */
function valueColumn(
  { frame, width, words, measure }: SpreadRequest,
  closed: boolean,
  marginColumn: number,
): number | undefined {
  const longest = frame.rows.reduce((most, row) => Math.max(most, measure(words.value(row.value), TEXT_SIZE, 600)), 0);
  const column = Math.max(closed ? MARGINS.values : VALUES.least, Math.ceil(longest) + VALUES.gap) + marginColumn;
  return column <= width * VALUES.share ? column : undefined;
}

/** Neutral labels are about equally long, and the gap to the plot is narrower. */
const NEUTRAL = { least: 96, gap: 8 } as const;

function gutterWidth({ frame, width, words, measure, nameRoom }: SpreadRequest, closed: boolean): number {
  if (nameRoom) return Math.round(width * LABEL_SHARE);
  const longest = [...frame.rows, ...frame.absent].reduce((most, row) => {
    const text = row.own ? words.own : (row.name ?? '');
    return Math.max(most, measure(text, TEXT_SIZE, row.own ? 600 : 400));
  }, 0);
  const label = Math.min(longest, width * LABEL_SHARE);
  return closed ? Math.max(NEUTRAL.least, Math.ceil(label) + NEUTRAL.gap) : 1 + label + LABEL_GAP;
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
