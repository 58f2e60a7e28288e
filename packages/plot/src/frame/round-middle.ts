import type { AnonymousRound } from '@klyngekit/schema';
import { minimumUnits, quartiles } from '@klyngekit/statistics';
import { toShownStep } from './figures.js';

/** Quartiles of a closed round, in whole shown steps. */
export interface RoundMiddle {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * The middle of what every screen shows of a closed round, computed from what it shows and written no finer. Small counts
 * that are hidden belong to it, so that where there are any there is none; none of fewer than three values either.
 */
export function roundMiddle({ rows, kind, shownStep }: AnonymousRound): RoundMiddle | undefined {
  if (kind === 'count' && rows.some(({ status }) => status === 'suppressed')) return undefined;
  const values = rows.flatMap(({ value }) => value ?? []);
  if (values.length < minimumUnits.median) return undefined;
  const { lower, median, upper } = quartiles(values);
  const shown = (value: number): number => toShownStep(value, { kind, shownStep });
  return { lower: shown(lower), median: shown(median), upper: shown(upper) };
}
