import { circle, diamond } from '../marks/path.js';
import type { Mark, PathRole } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { ChangeDrawing } from './drawing.js';
import { DOT, OWN_CHANGE } from './row-marks.js';

/** Baselines of the key, of which the upper is used where one line does not hold both periods, px. */
const BASELINE = { upper: 16, lower: 36 } as const;
/** From a baseline up to the middle of its marks; from mark to mark; from a mark to its period; between periods, px. */
const SPACE = { middle: 4.5, marks: 14, name: 12, between: 14 } as const;

/** A mark of a period: its look, its shape and its radius. */
type KeyMark = readonly [role: PathRole, shape: typeof circle, radius: number];

/**
 * Which mark is which period, the earlier first: where the plot begins, whatever the values are, so that a fall cannot be
 * read as a rise. Beside one another, or below one another where there is less room; then the upper one ends before `end`.
 */
export function periodKey(
  { change, words, measure, values, changes, width }: ChangeDrawing,
  end: number,
): readonly Mark[] {
  const entry = ({ period }: (typeof change)['before'], ...marks: readonly KeyMark[]) => {
    const text = words.period(period);
    const name = DOT.after + (marks.length - 1) * SPACE.marks + SPACE.name;
    return {
      width: name + measure(text, TEXT_SIZE, 400),
      at: (x: number, y: number): readonly Mark[] => [
        ...marks.map(([role, shape, radius], index): Mark => ({
          shape: 'path',
          role,
          d: shape(x + DOT.after + index * SPACE.marks, y - SPACE.middle, radius),
        })),
        { shape: 'text', role: 'tick', x: x + name, y, anchor: 'start', text },
      ],
    };
  };
  const has = (own: boolean): boolean => change.rows.some(({ kind }) => (kind === 'own') === own);
  const first = entry(change.before, ['before', circle, DOT.before]);
  const second = entry(
    change.after,
    ...(has(false) ? [['peer', circle, DOT.after] as const] : []),
    ...(has(true) ? [['own', diamond, OWN_CHANGE] as const] : []),
  );
  const next = values.left + first.width + SPACE.between;
  if (next + second.width <= (changes?.left ?? width))
    return [...first.at(values.left, BASELINE.lower), ...second.at(next, BASELINE.lower)];
  const x = Math.max(0, Math.min(values.left, end - Math.max(first.width, second.width)));
  return [...first.at(x, BASELINE.upper), ...second.at(x, BASELINE.lower)];
}
