import { refuse, requireFinite } from './count.js';

/** Numbers in which `null` stands for a missing one. */
export type Values = readonly (number | null)[];

/** The values that are not missing. Throws RangeError if one is not finite. */
export function presentValues(values: Values): number[] {
  const present: number[] = [];
  for (const value of values) {
    if (value === null) continue;
    requireFinite('values', value);
    present.push(value);
  }
  return present;
}

/** The values that are not missing, in rising order. Throws RangeError if there is none. */
export function sortedValues(values: Values): ArrayLike<number> {
  const present = presentValues(values);
  if (present.length === 0) refuse('values', 'not empty');
  // Typed: sorted by the engine itself, without a call for every two.
  return Float64Array.from(present).sort();
}

/** The sum, with the rounding error of each step carried along (Neumaier 1974). */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** The arithmetic mean of at least one value. Taken from the first value, so that equal values have exactly that mean. */
export function mean(values: readonly number[]): number {
  const first = values[0]!;
  return first + sum(values.map((value) => value - first)) / values.length;
}

// Quotients of sums that are equal on paper differ by some units of 2e-16.
const roundingError = 1e-12;

/** −1, 0 or 1 as `a` lies below, on or above `b`; what rounding alone may have set apart counts as equal. */
export function compare(a: number, b: number): number {
  const isEqual = Math.abs(a - b) <= roundingError * Math.max(Math.abs(a), Math.abs(b));
  return isEqual ? 0 : Math.sign(a - b);
}
