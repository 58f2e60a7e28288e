import type { IndicatorKind } from '@klyngekit/schema';
import { marginSpan } from '../frame/margin-span.js';
import type { PathMark } from '../scene.js';
import { roundedRectangle } from './path.js';
import type { RowGeometry } from './peers.js';

/** Height of a box, px, its largest share of a row, and the radius of its corners. */
const BOX = { height: 10, share: 0.6, radius: 2 } as const;

/** Uncertainty in steps, as boxes: a box says "about" where a line says "exactly". One path, whatever the number. */
export function marginMarks({ rows, places, scale, rowHeight }: RowGeometry, kind: IndicatorKind): readonly PathMark[] {
  const half = Math.min(BOX.height, rowHeight * BOX.share) / 2;
  let d = '';
  rows.forEach((row, index) => {
    const span = marginSpan(row, kind);
    if (!span) return;
    const { y } = places[index]!;
    d += roundedRectangle(scale.position(span.lower), y - half, scale.position(span.upper), y + half, BOX.radius);
  });
  return d === '' ? [] : [{ shape: 'path', role: 'margin', d }];
}
