import { refuse, requireWhole, type Interval, type LevelOption } from '../count.js';
import type { Values } from '../values.js';

/** Options of `intervalColumns`. */
export interface IntervalColumnsOptions extends LevelOption {
  /** The first row to compute. Default 0. */
  readonly from?: number;
  /** The row before which to stop. Default: the number of rows. */
  readonly to?: number;
}

/** The limits of many units as two columns; `null` where a unit has no figure. */
export interface IntervalColumns {
  readonly lower: Values;
  readonly upper: Values;
}

/**
 * The intervals of a stretch of aligned columns, by any interval of events and denominator, such as `wilsonInterval`.
 *
 * `from` and `to` let a caller do a national file piece by piece between frames; 5,000 exact intervals are a piece of some
 * milliseconds. A row with `null` in either column gets `null` limits.
 *
 * Throws RangeError unless the columns are equally long and 0 ≤ from ≤ to ≤ length, and as the interval does.
 */
export function intervalColumns(
  interval: (events: number, denominator: number, options: LevelOption) => Interval,
  events: Values,
  denominators: Values,
  { level = 0.95, from = 0, to = events.length }: IntervalColumnsOptions = {},
): IntervalColumns {
  if (denominators.length !== events.length) refuse('denominators', 'as many as events');
  requireWhole('to', to, 0, events.length);
  requireWhole('from', from, 0, to);
  const lower: (number | null)[] = [];
  const upper: (number | null)[] = [];
  const options = { level };
  for (let row = from; row < to; row += 1) {
    const x = events[row]!;
    const n = denominators[row]!;
    const limits = x === null || n === null ? null : interval(x, n, options);
    lower.push(limits && limits.lower);
    upper.push(limits && limits.upper);
  }
  return { lower, upper };
}
