import { countsShownAs } from './coarsen.js';
import type { CoarseValues, CountSpan, ValueModel } from './coarsen.js';

/** A practice with the counts that its value follows from. */
export interface CountedPractice {
  readonly numerator: number;
  readonly denominator: number;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** What a reader knows of the events of all practices together: each span that the rows give, and what it leaves. */
function spanOfAll(practices: readonly CountedPractice[], own: readonly CountSpan[]): CountSpan {
  // A practice knows its own count, whichever it is; what that is worth at most is taken off.
  const gained = (sides: readonly number[]) => Math.max(...sides);
  const fromBelow = gained(practices.map(({ numerator }, place) => numerator - own[place]!.least));
  const fromAbove = gained(practices.map(({ numerator }, place) => own[place]!.greatest - numerator));
  return {
    least: sumOf(own.map(({ least }) => least)) + fromBelow,
    greatest: sumOf(own.map(({ greatest }) => greatest)) - fromAbove,
  };
}

/**
 * Whether a pooled value beside the rows tells rows apart for somebody who knows every denominator. Large practices weigh
 * more in it than small ones, so that it rules out assignments of rows to practices that the values alone allow: where one
 * value lies far from all others, it tells how large the practice behind it is.
 *
 * It does not where each practice could change places with so many others that `smallestGroup` are left, the pooled value
 * being the same, also for a reader who knows the own count besides. Changing places of two at a time is not all that an
 * attacker would try, so that more is refused than must be, and nothing less.
 *
 * @param pooled - the pooled value as it would be shown
 */
export function isToldByPooled(
  practices: readonly CountedPractice[],
  { values, bands, step }: CoarseValues,
  pooled: number,
  model: ValueModel,
  smallestGroup: number,
): boolean {
  const spans = practices.map((_, row) =>
    practices.map(({ denominator }, practice) =>
      bands?.[row] === bands?.[practice] ? countsShownAs(values[row]!, denominator, step, model) : undefined,
    ),
  );
  const own = spans.map((row, place) => row[place]);
  const denominator = sumOf(practices.map((practice) => practice.denominator));
  const events = countsShownAs(pooled, denominator, step, model);
  // Where values are not what the counts give, nobody can say what the pooled value tells.
  if (!events || !own.every((span) => span !== undefined)) return true;
  const all = spanOfAll(practices, own);
  const canChange = (one: number, other: number): boolean => {
    const [first, second] = [spans[one]![other], spans[other]![one]];
    if (!first || !second) return false;
    const change = (side: keyof CountSpan) => first[side] + second[side] - own[one]![side] - own[other]![side];
    return all.least + change('least') <= events.greatest && all.greatest + change('greatest') >= events.least;
  };
  return practices.some(
    (_, one) => practices.filter((__, other) => other === one || canChange(one, other)).length < smallestGroup,
  );
}
