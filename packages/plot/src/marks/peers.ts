import type { SpreadRow } from '../frame/spread-frame.js';
import type { PathMark, SceneRow } from '../scene.js';
import type { ValueScale } from '../scales/value-scale.js';
import { circle, horizontal } from './path.js';

/** Radius of a peer's dot and of the gap of surface that cuts its own interval, px. */
export const PEER_RADIUS = 4.5;
const GAP_RADIUS = 6.5;
/** Smallest radius, and the radius as a share of the row where rows are tight. */
const LEAST_RADIUS = 1.5;
const SHARE_OF_ROW = 0.42;

/** Everything that the marks of rows need. */
export interface RowGeometry {
  readonly rows: readonly SpreadRow[];
  readonly places: readonly SceneRow[];
  readonly scale: ValueScale;
  readonly rowHeight: number;
}

/** Intervals of all units but the own one, as one path. */
export function intervalMarks({ rows, places, scale }: RowGeometry): readonly PathMark[] {
  let d = '';
  rows.forEach((row, index) => {
    if (row.own || !row.interval) return;
    d += horizontal(scale.position(row.interval.lower), scale.position(row.interval.upper), places[index]!.y);
  });
  return d === '' ? [] : [{ shape: 'path', role: 'interval', d }];
}

/** Radius of a dot in rows of some height, px. */
export function peerRadius(rowHeight: number): number {
  return Math.min(PEER_RADIUS, Math.max(LEAST_RADIUS, rowHeight * SHARE_OF_ROW));
}

/** Dots of all units but the own one, in a gap of surface: two paths, whatever the number of units. */
export function peerMarks({ rows, places, rowHeight }: RowGeometry): readonly PathMark[] {
  const radius = peerRadius(rowHeight);
  let gaps = '';
  let dots = '';
  rows.forEach((row, index) => {
    if (row.own) return;
    const { x, y } = places[index]!;
    // Where rows are tight the gaps would eat the neighbours' dots.
    if (rowHeight >= GAP_RADIUS * 2) gaps += circle(x, y, GAP_RADIUS);
    dots += circle(x, y, radius);
  });
  const marks: PathMark[] = [];
  if (gaps !== '') marks.push({ shape: 'path', role: 'peer-gap', d: gaps });
  if (dots !== '') marks.push({ shape: 'path', role: 'peer', d: dots });
  return marks;
}
