import type { IssueList } from '../../issue-list.js';
import { isOutside } from './value-range.js';
import type { ValueRange } from './value-range.js';

/** A level, a band, or a level with its confidence limits. */
interface LevelAndBand {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * How far a value may lie outside its limits, relative to its size: producers compute both in floating point, and
 * Wilson limits of 0 and 1 miss them by the last digit.
 */
const tolerance = 1e-9;

/** Whether two figures stand in the wrong order, beyond floating-point noise. */
export function isAbove(smaller: number, larger: number): boolean {
  return smaller - larger > tolerance * Math.max(1, Math.abs(larger));
}

/** Checks the figures of a target or a comparator: within the range of the indicator, and lower ≤ value ≤ upper. */
export function checkLevelAndBand(
  figures: LevelAndBand,
  range: ValueRange | undefined,
  pointer: string,
  issues: IssueList,
): void {
  for (const field of ['value', 'lower', 'upper'] as const) {
    const figure = figures[field];
    if (figure !== undefined && range && isOutside(figure, range)) {
      issues.add('value-out-of-range', `${pointer}/${field}`, { ...range });
    }
  }
  const { value, lower, upper } = figures;
  if (lower !== undefined && isAbove(lower, value ?? upper ?? lower)) {
    issues.add('interval-out-of-order', `${pointer}/lower`);
  }
  if (upper !== undefined && value !== undefined && isAbove(value, upper)) {
    issues.add('interval-out-of-order', `${pointer}/upper`);
  }
}
