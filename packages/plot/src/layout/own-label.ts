import { OWN_REACH } from '../marks/own.js';
import type { Box } from '../scene.js';

/** Space between the own interval and its label, px. */
const BESIDE = 8;

/** Where the label of the own unit stands in its row; undefined when neither side has room. */
export function placeOwnLabel(
  x: number,
  interval: { readonly from: number; readonly to: number } | undefined,
  width: number,
  plot: Box,
): { readonly x: number; readonly anchor: 'start' | 'end' } | undefined {
  const from = Math.min(interval?.from ?? x, x - OWN_REACH) - BESIDE;
  const to = Math.max(interval?.to ?? x, x + OWN_REACH) + BESIDE;
  if (from - width >= plot.left) return { x: from, anchor: 'end' };
  return to + width <= plot.right ? { x: to, anchor: 'start' } : undefined;
}
