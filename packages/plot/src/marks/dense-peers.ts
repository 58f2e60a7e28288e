import type { PathMark } from '../scene.js';
import { rectangle } from './path.js';
import type { RowGeometry } from './peers.js';

/** Half the width of a dot when rows share pixels, px. */
const HALF_DOT = 1.5;

/** What falls on one line of pixels. */
interface PixelLine {
  lower: number;
  upper: number;
  from: number;
  to: number;
}

/**
 * Intervals and dots when there are more units than lines of pixels: what is drawn is one span and one dash per line
 * of pixels, so the work follows the height of the picture and not the number of units.
 */
export function densePeerMarks({ rows, places, scale }: RowGeometry): readonly PathMark[] {
  const lines = new Map<number, PixelLine>();
  rows.forEach((row, index) => {
    const place = places[index];
    if (!place) return;
    const y = Math.floor(place.y);
    const lower = row.interval ? scale.position(row.interval.lower) : place.x;
    const upper = row.interval ? scale.position(row.interval.upper) : place.x;
    const line = lines.get(y);
    if (!line) {
      lines.set(y, { lower, upper, from: place.x, to: place.x });
      return;
    }
    if (lower < line.lower) line.lower = lower;
    if (upper > line.upper) line.upper = upper;
    if (place.x < line.from) line.from = place.x;
    if (place.x > line.to) line.to = place.x;
  });
  let spans = '';
  let dots = '';
  for (const [y, line] of lines) {
    spans += rectangle(line.lower, y, line.upper, y + 1);
    dots += rectangle(line.from - HALF_DOT, y, line.to + HALF_DOT, y + 1);
  }
  return dots === ''
    ? []
    : [
        { shape: 'path', role: 'interval-dense', d: spans },
        { shape: 'path', role: 'peer-dense', d: dots },
      ];
}
