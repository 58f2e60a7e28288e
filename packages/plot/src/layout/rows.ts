import type { SceneRow } from '../scene.js';

/** Row heights in px: comfortable, with the label above the mark, and when there are many rows. */
const ROW = { standard: 28, above: 40, many: 24 } as const;
/** From more rows than this the rows shrink and the column of values goes. */
export const MANY_ROWS = 30;
/** From more rows than this the picture keeps its height and the rows share it. */
export const TIGHT_ROWS = 60;
const TIGHT_HEIGHT = 640;
/** Below this height, px, dots and lines would merge, and rows are drawn as dense marks. */
const DENSE_HEIGHT = 8;

/** How rows are set. */
export interface RowOptions {
  /** Rows with a value and rows without. */
  readonly count: number;
  /** Whether each row's label stands above its mark. */
  readonly labelsAbove: boolean;
}

/** Height of one row, px. Not a whole number when many rows share the picture. */
export function rowHeight({ count, labelsAbove }: RowOptions): number {
  if (count > TIGHT_ROWS) return TIGHT_HEIGHT / count;
  if (labelsAbove) return ROW.above;
  return count > MANY_ROWS ? ROW.many : ROW.standard;
}

/** Whether rows of this height are drawn as dense marks. */
export function isDense(height: number): boolean {
  return height < DENSE_HEIGHT;
}

/** Where each value stands. */
export function placeRows(
  values: readonly number[],
  position: (value: number) => number,
  top: number,
  height: number,
  offset: number,
): readonly SceneRow[] {
  return values.map((value, index) => ({ x: position(value), y: top + index * height + offset }));
}
