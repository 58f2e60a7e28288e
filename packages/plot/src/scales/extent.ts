import type { ComparedFigure } from '../frame/compared.js';
import { marginSpan } from '../frame/margin-span.js';
import { targetLevels } from '../frame/reference-lines.js';
import type { SpreadFrame } from '../frame/spread-frame.js';

/** Lowest and highest of some values. */
export type Extent = readonly [lowest: number, highest: number];

/** Everything that a spread draws along its axis: values, intervals, targets and comparison figures. */
export function spreadExtent(frame: SpreadFrame, compared: readonly ComparedFigure[]): Extent | undefined {
  const levels = [...frame.targets.flatMap(targetLevels), ...compared.map((figure) => figure.value)];
  let [lowest, highest] = widened(frame, levels);
  for (const row of frame.rows) {
    const span = row.interval ?? marginSpan(row, frame.indicator.kind);
    if (!span) continue;
    if (span.lower < lowest) lowest = span.lower;
    if (span.upper > highest) highest = span.upper;
  }
  return checked([lowest, highest]);
}

/** Everything that a strip draws along its axis: values and targets. */
export function stripExtent(frame: SpreadFrame): Extent | undefined {
  return checked(widened(frame, frame.targets.flatMap(targetLevels)));
}

function widened({ rows }: SpreadFrame, levels: readonly number[]): Extent {
  // Rows are sorted by value.
  const ends = rows.length > 0 ? [rows[0]!.value, rows[rows.length - 1]!.value] : [];
  return [Math.min(...ends, ...levels), Math.max(...ends, ...levels)];
}

function checked(extent: Extent): Extent | undefined {
  return extent[0] <= extent[1] ? extent : undefined;
}
