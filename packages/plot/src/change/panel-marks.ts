import { horizontal, vertical } from '../marks/path.js';
import type { Mark, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { ROWS, type ChangeDrawing, type PanelAxis } from './drawing.js';

/** Baselines of what the panels are, and of the periods, px; least distance between the names of the periods. */
const HEAD = { changes: 16, periods: 36, between: 10 } as const;
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

/** The names of the two periods above the ends of the first row, and of the panel of changes. */
export function headTexts(drawing: ChangeDrawing): readonly TextMark[] {
  const { change, leading, others, values, words, measure, width, changes } = drawing;
  const first = leading[0] ?? others[0];
  const heads: TextMark[] = [];
  if (changes) {
    heads.push({ shape: 'text', role: 'tick', x: width, y: HEAD.changes, anchor: 'end', text: words.changes });
  }
  if (!first) return heads;
  const [before, after] = [words.period(change.before.period), words.period(change.after.period)];
  const length = (text: string): number => measure(text, TEXT_SIZE, 400);
  const places = [values.position(first.before.value), values.position(first.after.value)] as const;
  const rises = places[1] >= places[0];
  const [leftText, rightText] = rises ? [before, after] : [after, before];
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const [halfLeft, halfRight] = [length(leftText) / 2, length(rightText) / 2];
  // Pushed apart evenly, and kept within the picture.
  const push = Math.max(0, halfLeft + halfRight + HEAD.between - (right - left)) / 2;
  const most = changes ? changes.right : width;
  let [x1, x2] = [Math.max(halfLeft, left - push), Math.min(most - halfRight, right + push)];
  x2 = Math.max(x2, x1 + halfLeft + halfRight + HEAD.between);
  if (x2 > most - halfRight) {
    x2 = most - halfRight;
    x1 = Math.max(halfLeft, x2 - halfLeft - halfRight - HEAD.between);
  }
  const text = (x: number, label: string): TextMark => ({
    shape: 'text',
    role: 'tick',
    x,
    y: HEAD.periods,
    anchor: 'middle',
    text: label,
  });
  return [...heads, text(x1, leftText), text(x2, rightText)];
}
