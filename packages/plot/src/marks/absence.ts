import type { AbsenceStatus } from '@klyngekit/schema';
import type { PathMark } from '../scene.js';
import { circle, horizontal, rectangle, tenth } from './path.js';

const RADIUS = 4.5;

/** The mark of a missing value at the origin of the axis; zero is an ordinary dot and not among them. */
export function absenceMarks(status: AbsenceStatus, x: number, y: number): readonly PathMark[] {
  switch (status) {
    case 'notReported':
      return [{ shape: 'path', role: 'not-reported', d: circle(x, y, RADIUS) }];
    case 'tooFew':
      return [{ shape: 'path', role: 'too-few', d: circle(x, y, RADIUS) }];
    case 'suppressed':
      return [{ shape: 'path', role: 'suppressed', d: hatchedSquare(x, y, RADIUS) }];
    case 'notApplicable':
      return [{ shape: 'path', role: 'not-applicable', d: horizontal(x - RADIUS, x + RADIUS, y) }];
  }
}

function hatchedSquare(x: number, y: number, half: number): string {
  const [left, top, right, bottom] = [tenth(x - half), tenth(y - half), tenth(x + half), tenth(y + half)];
  const middleX = tenth(x);
  const middleY = tenth(y);
  return (
    rectangle(left, top, right, bottom) +
    `M${left} ${bottom}L${right} ${top}M${left} ${middleY}L${middleX} ${top}M${middleX} ${bottom}L${right} ${middleY}`
  );
}
