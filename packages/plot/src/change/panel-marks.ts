import { horizontal, vertical } from '../marks/path.js';
import type { Mark, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { ROWS, type ChangeDrawing, type PanelAxis } from './drawing.js';
import { periodKey } from './period-key.js';

/** Baseline of what the changes are, and its least distance from what stands before it, px. */
const HEAD = { changes: 16, between: 10 } as const;
/** A tick label keeps this distance from the next, px. */
const BETWEEN = 6;

/** The grids, axes and ticks of both panels. */
export function panelMarks(drawing: ChangeDrawing): readonly Mark[] {
  const { values, changes, bottom, words } = drawing;
  const lines = (axis: PanelAxis, ticks: readonly number[]): string =>
    ticks.map((tick) => vertical(axis.position(tick), ROWS.top, bottom)).join('');
  const zero = changes ? vertical(changes.position(0), ROWS.top, bottom) : '';
  const others = changes?.ticks.filter((tick) => tick !== 0) ?? [];
  const last = values.ticks.length - 1;
  return [
    { shape: 'path', role: 'grid', d: lines(values, values.ticks) + (changes ? lines(changes, others) : '') },
    {
      shape: 'path',
      role: 'axis',
      d:
        zero +
        horizontal(values.left, values.right, bottom) +
        (changes ? horizontal(changes.left, changes.right, bottom) : ''),
    },
    ...tickTexts(
      drawing,
      values,
      values.ticks.map((tick, index) => words.tick(tick, index === 0 || index === last)),
    ),
    ...(changes ? tickTexts(drawing, changes, changes.ticks.map(words.changeTick)) : []),
  ];
}

function tickTexts(
  { bottom, measure, width, wide }: ChangeDrawing,
  axis: PanelAxis,
  texts: readonly string[],
): readonly TextMark[] {
  let taken = -Infinity;
  const last = texts.length - 1;
  return texts.flatMap((text, index): readonly TextMark[] => {
    const at = axis.position(axis.ticks[index]!);
    const half = measure(text, TEXT_SIZE, 400) / 2;
    // At the edges of a narrow picture ticks stay inside.
    const anchor = wide || (at - half >= 0 && at + half <= width) ? 'middle' : index === last ? 'end' : 'start';
    const from = anchor === 'middle' ? at - half : anchor === 'start' ? at : at - 2 * half;
    if (from < taken) return [];
    taken = from + 2 * half + BETWEEN;
    return [{ shape: 'text', role: 'tick', x: at, y: bottom + ROWS.ticks, anchor, text }];
  });
}

/** What the panel of changes is, and which mark is which period. */
export function headMarks(drawing: ChangeDrawing): readonly Mark[] {
  const { words, measure, width, changes } = drawing;
  if (!changes) return periodKey(drawing, width);
  const head: TextMark = { shape: 'text', role: 'tick', x: width, y: HEAD.changes, anchor: 'end', text: words.changes };
  return [head, ...periodKey(drawing, width - measure(head.text, TEXT_SIZE, 400) - HEAD.between)];
}
