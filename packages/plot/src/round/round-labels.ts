import { placeBeside } from '../layout/line-labels.js';

/** Space between a line and its label, px. */
const BESIDE = 6;

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

/** A line that wants a label, at its place in per cent. */
export interface RoundLabelRequest {
  readonly at: number;
  readonly label: string;
  readonly shortLabel: string;
}

/**
 * Places the labels of the lines over a column whose width is not known, so that they fit at the least width it has: what is
 * wider only gives them more air, and nothing moves when the column does.
 *
 * They stand beside their lines where there is room for all of them; else each gets a level of its own, like stairs, so that
 * no label crosses a line on its way down.
 *
 * @param lines - sorted by place
 * @param least - least width of the column in px, and that of its labels when they have levels of their own and may reach
 *   out over the heads of the other columns
 */
export function roundLabels(
  lines: readonly RoundLabelRequest[],
  least: { readonly column: number; readonly stairs: number },
  measure: (text: string) => number,
): RoundLabels {
  const placed = lines.map(({ at, label, shortLabel }) => ({ x: (at / 100) * least.column, label, shortLabel }));
  const { labels, levels } = placeBeside(placed, { width: least.column, measure });
  const beside = labels.flatMap((label) => (label && label.anchor !== 'middle' ? [label] : []));
  if (beside.length < lines.length) return stairs(lines, least.stairs, measure);
  const spans = beside.map(({ text, anchor, level }, index) => {
    const { x } = placed[index]!;
    const length = measure(text);
    const from = anchor === 'end' ? x - BESIDE - length : x + BESIDE;
    return { level, from, to: from + length };
  });
  // Labels that have changed sides would run into each other where the column is wider.
  const inOrder = spans.every((span, index) =>
    spans.slice(index + 1).every((next) => next.level !== span.level || span.to <= next.from),
  );
  if (!inOrder) return stairs(lines, least.stairs, measure);
  return {
    labels: beside.map(({ text, anchor, level }) => ({ text, anchor: anchor as 'start' | 'end', level })),
    levels,
  };
}

/** Labels to the left of their lines rise from left to right; those with no room there rise above them to the left. */
function stairs(lines: readonly RoundLabelRequest[], width: number, measure: (text: string) => number): RoundLabels {
  const fitted = lines.map((line) => fit(line, width, measure));
  const count = (anchor: 'start' | 'end', from: number, to: number): number =>
    fitted.slice(from, to).filter((label) => label?.anchor === anchor).length;
  const all = fitted.length;
  const labels = fitted.map(
    (label, index) =>
      label && {
        ...label,
        level: label.anchor === 'end' ? count('end', 0, index) : count('end', 0, all) + count('start', index + 1, all),
      },
  );
  return { labels, levels: labels.filter((label) => label !== undefined).length };
}

function fit(
  { at, label, shortLabel }: RoundLabelRequest,
  width: number,
  measure: (text: string) => number,
): Omit<RoundLabel, 'level'> | undefined {
  for (const text of [label, shortLabel]) {
    const length = measure(text) + BESIDE;
    if (length <= (at / 100) * width) return { text, anchor: 'end' };
    if (length <= (1 - at / 100) * width) return { text, anchor: 'start' };
  }
  return undefined;
}
