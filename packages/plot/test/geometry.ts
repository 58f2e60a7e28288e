import type { Box, Mark, PathRole, Scene, TextMark } from '../src/index.js';
import { estimateTextWidth, TEXT_SIZE, TEXT_STYLES } from '../src/index.js';

/** One figure of a path: its letters, and its numbers as they stand. */
interface Figure {
  readonly letters: string;
  readonly numbers: readonly number[];
}

/** The figures of all paths of one role, each beginning with M. */
export function figuresOf(scene: Pick<Scene, 'marks'>, role: PathRole): readonly Figure[] {
  return scene.marks.flatMap((mark) => (mark.shape === 'path' && mark.role === role ? figures(mark.d) : []));
}

export function figures(d: string): readonly Figure[] {
  return d
    .split('M')
    .slice(1)
    .map((part) => ({ letters: `M${part.replace(/[^A-Za-z]/g, '')}`, numbers: numbersIn(part) }));
}

export function numbersIn(d: string): number[] {
  return (d.match(/-?[\d.]+(?:e[+-]?\d+)?|NaN|-?Infinity/g) ?? []).map(Number);
}

/** Upright and level lines as x1, y1, x2, y2. */
export function linesOf(scene: Pick<Scene, 'marks'>, role: PathRole): readonly number[][] {
  return figuresOf(scene, role).map(({ letters, numbers: [x, y, end] }) =>
    letters === 'MH' ? [x!, y!, end!, y!] : [x!, y!, x!, end!],
  );
}

/** Circles as middle x, y and radius. */
export function circlesOf(scene: Pick<Scene, 'marks'>, role: PathRole): readonly number[][] {
  const circles = figuresOf(scene, role).filter(({ letters }) => letters.startsWith('Maa'));
  return circles.map(({ numbers: [left, y, radius] }) => [left! + radius!, y!, radius!]);
}

/** Diamonds as middle x, y and half-diagonal. */
export function diamondsOf(scene: Pick<Scene, 'marks'>, role: PathRole): readonly number[][] {
  return figuresOf(scene, role).map(({ numbers }) => [numbers[0]!, numbers[3]!, numbers[3]! - numbers[1]!]);
}

export function textsOf(scene: Pick<Scene, 'marks'>, role?: TextMark['role']): readonly TextMark[] {
  return scene.marks.filter(
    (mark: Mark): mark is TextMark => mark.shape === 'text' && (role === undefined || mark.role === role),
  );
}

/** What a line of text covers: from the top of a digit to below a descender. */
export function textBox({ x, y, anchor, text, role }: TextMark): Box {
  const width = estimateTextWidth(text, TEXT_SIZE, TEXT_STYLES[role].weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - TEXT_SIZE * 0.73, bottom: y + TEXT_SIZE * 0.22 };
}

export function meet(a: Box, b: Box): boolean {
  const slack = 0.01;
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

/** Whether a box comes nearer to a dot than its radius. */
export function meetsCircle(box: Box, [x, y, radius]: readonly number[]): boolean {
  const dx = Math.max(box.left - x!, 0, x! - box.right);
  const dy = Math.max(box.top - y!, 0, y! - box.bottom);
  return Math.hypot(dx, dy) < radius! - 0.1;
}

/** Whether a box comes nearer to a square on its corner than its half-diagonal. */
export function meetsDiamond(box: Box, [x, y, half]: readonly number[]): boolean {
  const dx = Math.max(box.left - x!, 0, x! - box.right);
  const dy = Math.max(box.top - y!, 0, y! - box.bottom);
  return dx + dy < half! - 0.1;
}
