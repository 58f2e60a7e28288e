import type { IndicatorKind } from '../../indicator/indicator.js';

/** The values that a kind of indicator can take. */
export interface ValueRange {
  readonly minimum: number;
  readonly maximum?: number;
}

const fraction: ValueRange = { minimum: 0, maximum: 1 };
const notNegative: ValueRange = { minimum: 0 };

/** The range of a kind's values; undefined for a mean, which can be anything, and for a choice, which has none. */
export function rangeOf(kind: IndicatorKind): ValueRange | undefined {
  if (kind === 'proportion') return fraction;
  return kind === 'mean' || kind === 'choice' ? undefined : notNegative;
}

export function isOutside(value: number, { minimum, maximum = Infinity }: ValueRange): boolean {
  return value < minimum || value > maximum;
}
