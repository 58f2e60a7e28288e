import type { ChoiceAnswer } from '../frame/choice-frame.js';
import { diamond, horizontal, rectangle, vertical } from '../marks/path.js';
import type { SmallPicture } from '../scene.js';

/** Height of a bar and of its picture, and how far the line at zero reaches beyond the bar, px. */
const BAR = 14;
const HEIGHT = 24;
const AXIS = 3;
/** From this width of a unit on, units stand apart and can be counted; the own mark has room among them, px. */
const COUNTABLE = 14;
/** The shortest bar: who gave an answer is seen, however many others there are, px. */
const SHORTEST = 1;
/** Space between two units, px. */
const APART = 2;
/** Half-diagonals of the own mark and of the surface around it, px. */
const OWN = { mark: 6, gap: 8.5 } as const;

/**
 * Draws how many units gave an answer: a bar from zero, in which each unit can be counted where there is room. The full
 * width stands for all who have answered, so that bars of one question can be compared. The reader's own unit is the
 * diamond at the end.
 *
 * @param answered - how many units have answered at all
 * @param width - px at a host font of 16 px
 */
export function choiceBar(
  { units, own }: Pick<ChoiceAnswer, 'units' | 'own'>,
  answered: number,
  width: number,
): SmallPicture {
  const [left, right] = [OWN.gap, width - OWN.gap];
  const unit = (right - left) / Math.max(1, answered);
  const middle = HEIGHT / 2;
  const [top, bottom] = [middle - BAR / 2, middle + BAR / 2];
  const end = left + units * unit;
  const countable = unit >= COUNTABLE;
  // Where units can be counted, the own mark is one of them.
  const cells = countable && own ? units - 1 : units;
  const bar = countable
    ? Array.from({ length: cells }, (_, index) =>
        rectangle(left + index * unit, top, left + (index + 1) * unit - APART, bottom),
      ).join('')
    : rectangle(left, top, Math.max(end, left + SHORTEST), bottom);
  const x = countable ? end - (unit + APART) / 2 : end;
  return {
    width,
    height: HEIGHT,
    marks: [
      { shape: 'path', role: 'grid', d: horizontal(left, right, middle) },
      { shape: 'path', role: 'axis', d: vertical(left, top - AXIS, bottom + AXIS) },
      ...(cells > 0 ? [{ shape: 'path', role: 'peer', d: bar } as const] : []),
      ...(own
        ? ([
            { shape: 'path', role: 'own-gap', d: diamond(x, middle, OWN.gap) },
            { shape: 'path', role: 'own', d: diamond(x, middle, OWN.mark) },
          ] as const)
        : []),
    ],
  };
}
