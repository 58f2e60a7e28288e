import { refuse, requireFinite, type Interval, type NotComputable } from '../count.js';
import { presentValues, type Values } from '../values.js';

/** The place of a value among values, as a range, or the reason why there is none. */
export type PercentileRank = ({ readonly status: 'ok' } & Interval) | NotComputable<'too-few-values'>;

/**
 * The percentile rank of a value among values, as a range of fractions: ties share all the places that they fill.
 *
 * Lower (number below)/(k − 1), upper (number below or equal − 1)/(k − 1), where k counts the values; so the lower end is
 * SQL's PERCENT_RANK. A value that is not among the values is ranked as if it were added to them. `null` is missing and
 * left out. With fewer than two to rank: `{ status: 'too-few-values' }`.
 *
 * Throws RangeError if a value is not finite.
 */
export function percentileRank(values: Values, value: number): PercentileRank {
  requireFinite('value', value);
  const present = presentValues(values);
  let below = 0;
  let equal = 0;
  for (const other of present) {
    if (other < value) below += 1;
    else if (other === value) equal += 1;
  }
  const others = present.length - (equal > 0 ? 1 : 0);
  if (others === 0) return { status: 'too-few-values' };
  return { status: 'ok', lower: below / others, upper: (below + Math.max(0, equal - 1)) / others };
}

/**
 * The places that a unit can hold when the intervals of all units are taken into account, 1 being the lowest.
 *
 * Lowest place: one more than the units whose interval lies wholly below its own; highest: all but the units whose
 * interval lies wholly above. Touching intervals overlap. `null` is a unit without an interval; it holds no place. It is no
 * interval of a level: two intervals part later than a test of their difference would, so the range errs on the wide side.
 *
 * Throws RangeError unless `index` points at an interval, and if an interval is not finite or is upside down.
 *
 * Source: the reading of intervals in Goldstein H, Spiegelhalter DJ. J R Stat Soc A 1996;159:385–443.
 */
export function rankRange(intervals: readonly (Interval | null)[], index: number): Interval {
  const own = intervals[index];
  if (!own) refuse('index', 'that of a unit with an interval');
  let below = 0;
  let notAbove = 0;
  for (const other of intervals) {
    if (other === null) continue;
    const { lower, upper } = other;
    if (!(Number.isFinite(lower) && Number.isFinite(upper) && lower <= upper)) {
      refuse('intervals', 'finite, with lower at most upper');
    }
    if (upper < own.lower) below += 1;
    if (lower <= own.upper) notAbove += 1;
  }
  return { lower: below + 1, upper: notAbove };
}
