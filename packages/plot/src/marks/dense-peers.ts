import type { PathMark } from '../scene.js';
import { rectangle } from './path.js';
import type { RowGeometry } from './peers.js';

/** Width of a dash that stands for a dot, px, and its height and that of an interval as a share of the row. */
const DASH_WIDTH = 3;
const DASH_SHARE = 0.7;
const INTERVAL_SHARE = 0.5;

/** A stretch of one line of pixels. */
interface PixelLine {
  from: number;
  to: number;
}

/**
 * Intervals as a grey field, when there are nearly as many units as lines of pixels, or more: one span per line of
 * pixels, so that the work follows the height of the picture and not the number of units.
 */
export function denseIntervalMarks({ rows, places, scale, rowHeight }: RowGeometry): readonly PathMark[] {
  const lines = new Map<number, PixelLine>();
  rows.forEach(({ interval }, index) => {
    if (interval) include(lines, places[index]!.y, scale.position(interval.lower), scale.position(interval.upper));
  });
  return lines.size === 0
    ? []
    : [{ shape: 'path', role: 'interval-dense', d: spans(lines, rowHeight * INTERVAL_SHARE) }];
}

/** How far a dash reaches from its middle in rows of some height, px. */
export function denseReach(rowHeight: number): number {
  return Math.max(DASH_WIDTH / 2, (rowHeight * DASH_SHARE) / 2 + 1);
}

/** Dots as dashes, one per line of pixels. */
export function densePeerMarks({ places, rowHeight }: RowGeometry): readonly PathMark[] {
  const lines = new Map<number, PixelLine>();
  for (const { x, y } of places) include(lines, y, x - DASH_WIDTH / 2, x + DASH_WIDTH / 2);
  return lines.size === 0 ? [] : [{ shape: 'path', role: 'peer-dense', d: spans(lines, rowHeight * DASH_SHARE) }];
}

function include(lines: Map<number, PixelLine>, y: number, from: number, to: number): void {
  const line = lines.get(Math.floor(y));
  if (!line) lines.set(Math.floor(y), { from, to });
  else {
    if (from < line.from) line.from = from;
    if (to > line.to) line.to = to;
  }
}

function spans(lines: ReadonlyMap<number, PixelLine>, height: number): string {
  const thickness = Math.max(1, Math.round(height));
  const above = Math.floor(thickness / 2);
  let d = '';
  for (const [y, { from, to }] of lines) d += rectangle(from, y - above, to, y - above + thickness);
  return d;
}
