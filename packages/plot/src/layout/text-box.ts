import type { Box } from '../scene.js';
import { TEXT_SIZE } from '../style.js';

/** What letters cover above and below their baseline, as shares of the type size. */
const ASCENT = 0.73;
const DESCENT = 0.22;

/** A line of text before it is a mark. */
export interface TextPlace {
  readonly x: number;
  /** Baseline, px. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What a line of text covers: from the top of a digit to below a descender. */
export function textBox({ x, y, anchor }: TextPlace, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - TEXT_SIZE * ASCENT, bottom: y + TEXT_SIZE * DESCENT };
}

/** Whether two rectangles come nearer to each other than a gap, px. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** Whether a rectangle comes nearer to a point than a distance, px. */
export function boxMeetsPoint(box: Box, x: number, y: number, distance: number): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < distance * distance;
}
