import type { Scene } from '../scene.js';
import { layOut, ROWS, type ChangeDrawRequest, type UnitStyle } from './drawing.js';
import { headMarks, panelMarks } from './panel-marks.js';
import { changeMarks, dumbbellMarks, markY, rowTexts } from './row-marks.js';
import { valueTexts } from './value-texts.js';

/** A change, and how its units are drawn. */
export interface ChangeScene extends Scene {
  /** How much of each of the other units is drawn. */
  readonly style: UnitStyle;
}

/**
 * Draws a change from one period to another: a hollow and a filled mark for each row, joined, and beside them the change
 * with its interval. The own change never stands alone.
 */
export function changeScene(request: ChangeDrawRequest): ChangeScene {
  const drawing = layOut(request);
  const { width, leading, others, values, ys, heights, bottom, style } = drawing;
  return {
    width,
    height: bottom + ROWS.below,
    marks: [
      ...panelMarks(drawing),
      ...headMarks(drawing),
      ...changeMarks(drawing),
      ...dumbbellMarks(drawing),
      ...valueTexts(drawing),
      ...rowTexts(drawing),
    ],
    plot: { left: 0, top: ROWS.top, right: width, bottom },
    rowHeight: 0,
    rows: [...leading, ...others].map(({ after }, index) => ({
      x: values.position(after.value),
      y: markY(drawing, index),
    })),
    lanes: ys.map((y, index) => ({ top: y - heights[index]! / 2, bottom: y + heights[index]! / 2 })),
    absent: [],
    style,
  };
}
