import type { HistoryPoint } from '../frame/history.js';
import { circle, diamond, tenth } from '../marks/path.js';
import type { Mark, SmallPicture } from '../scene.js';

/** Room for the line, and height of the picture, px; as tall as a strip without its labels. */
const ROOM = { top: 8, bottom: 28 } as const;
const HEIGHT = 36;
/** From the edge to the first and the last point, px. */
const INSET = 8;
const DOT = 3;
const OWN = { mark: 6, gap: 7.5 } as const;
/** A course that moves less than this share of its level is drawn about level: noise is not blown up. */
const LEAST_RANGE = 0.1;

/** A share between -1 and 1, which rounding leaves where figures are as small as numbers get. */
const inside = (share: number): number => Math.max(-1, Math.min(1, share));

/**
 * Draws a course in one line of an overview: a line through the periods that have a value, the last of them marked. It has
 * no axis, so the figures stand in words beside it; a course within a tenth of its level looks flat.
 *
 * @param own - whether the course is the own unit's
 * @param width - px at a host font of 16 px
 */
export function miniTrend(history: readonly HistoryPoint[], own: boolean, width: number): SmallPicture {
  const values = history.flatMap(({ value }) => value ?? []);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const middle = (lowest + highest) / 2;
  const reach = Math.max((highest - lowest) / 2, (Math.abs(middle) * LEAST_RANGE) / 2) || 1;
  const step = (width - 2 * INSET) / Math.max(1, history.length - 1);
  const points = history.map(({ value }, index) =>
    value === undefined
      ? undefined
      : {
          x: INSET + index * step,
          y: (ROOM.top + ROOM.bottom) / 2 - inside((value - middle) / reach) * ((ROOM.bottom - ROOM.top) / 2),
        },
  );
  // A period without a value breaks the line.
  const line = points
    .map((point, index) => point && `${points[index - 1] ? 'L' : 'M'}${tenth(point.x)} ${tenth(point.y)}`)
    .join('');
  const marks: Mark[] = [{ shape: 'path', role: own ? 'own-interval' : 'median', d: line }];
  const lone = points
    .filter((point, index) => point && !points[index - 1] && !points[index + 1])
    .filter((point) => point !== undefined);
  if (lone.length > 0) {
    marks.push({ shape: 'path', role: own ? 'own' : 'peer', d: lone.map(({ x, y }) => circle(x, y, 2)).join('') });
  }
  const last = points.filter((point) => point !== undefined).pop();
  if (last && own) {
    marks.push(
      { shape: 'path', role: 'own-gap', d: diamond(last.x, last.y, OWN.gap) },
      { shape: 'path', role: 'own', d: diamond(last.x, last.y, OWN.mark) },
    );
  } else if (last) marks.push({ shape: 'path', role: 'peer', d: circle(last.x, last.y, DOT) });
  return { width, height: HEIGHT, marks };
}
