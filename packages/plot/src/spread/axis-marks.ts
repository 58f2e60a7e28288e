import { placeTicks } from '../layout/tick-labels.js';
import { horizontal, vertical } from '../marks/path.js';
import type { PathMark, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { SpreadDrawing } from './drawing.js';

/** From the foot of the plot to the baseline of the ticks, px. */
const TICK_BASELINE = 18;

/** One line across the value direction for every tick. */
export function gridMarks({ axis: { scale }, plot }: SpreadDrawing): readonly PathMark[] {
  const d = scale.ticks.map((tick) => vertical(scale.position(tick), plot.top, plot.bottom)).join('');
  return [{ shape: 'path', role: 'grid', d }];
}

/** The line at the foot of the plot. */
export function axisMarks({ plot }: SpreadDrawing): readonly PathMark[] {
  return [{ shape: 'path', role: 'axis', d: horizontal(plot.left, plot.right, plot.bottom) }];
}

/** The unit stands on the first and the last tick only; both start and end at the edge of the plot. */
export function tickMarks({ request, metrics, axis: { scale }, plot }: SpreadDrawing): readonly TextMark[] {
  const last = scale.ticks.length - 1;
  const ticks = scale.ticks.map((tick, index) => ({
    x: scale.position(tick) + (index === last ? 1 : 0),
    text: request.words.tick(tick, index === 0 || index === last),
  }));
  const y = plot.bottom + metrics.overhang.bottom + TICK_BASELINE;
  return placeTicks(ticks, (text) => request.measure(text, TEXT_SIZE, 400)).map(({ x, anchor, text }) => ({
    shape: 'text',
    role: 'tick',
    x,
    y,
    anchor,
    text,
  }));
}
