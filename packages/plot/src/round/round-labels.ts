import { placeBeside } from '../layout/line-labels.js';

/** Where the label of a line stands. */
export interface RoundLabel {
  readonly text: string;
  /** Which end of the text is beside the line. */
  readonly anchor: 'start' | 'end';
  /** 0 is nearest to the rows. */
  readonly level: number;
}

/** The labels over the plot column. */
export interface RoundLabels {
  /** In the order of the lines; undefined for one that found no room and must be told elsewhere. */
  readonly labels: readonly (RoundLabel | undefined)[];
  readonly levels: number;
}

/**
 * Places the labels of the lines over a column whose width is not known, so that they fit at the least width it has: what is
 * wider only gives them more air, and nothing moves when the column does.
 *
 * @param lines - sorted by place, in per cent
 * @param leastWidth - least width of the column, px
 */
export function roundLabels(
  lines: readonly { readonly at: number; readonly label: string; readonly shortLabel: string }[],
  leastWidth: number,
  measure: (text: string) => number,
): RoundLabels {
  const placed = lines.map(({ at, label, shortLabel }) => ({ x: (at / 100) * leastWidth, label, shortLabel }));
  const { labels, levels } = placeBeside(placed, { width: leastWidth, measure });
  return {
    labels: labels.map(
      (label) => label && { text: label.text, level: label.level, anchor: label.anchor === 'end' ? 'end' : 'start' },
    ),
    levels,
  };
}
