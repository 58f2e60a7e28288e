import type { Observations } from '../benchmark/observations.js';
import type { Indicator } from '../indicator/indicator.js';

/** Exposure that rates are per, where an indicator does not say. */
export const defaultMultiplier = 1000;

/**
 * The value of one unit, in the unit of the indicator's values: as the file states it, else computed from the counts
 * (a proportion as a fraction, a rate per multiplier). Null where there is none, and for a `choice`.
 */
export function valueAt(entry: Observations, indicator: Indicator, unit: number): number | null {
  if (entry.value) return entry.value[unit] ?? null;
  const numerator = entry.numerator?.[unit] ?? null;
  if (numerator === null || indicator.kind === 'count') return numerator;
  const denominator = entry.denominator?.[unit];
  if (!denominator) return null;
  const multiplier = indicator.kind === 'rate' ? (indicator.multiplier ?? defaultMultiplier) : 1;
  return (numerator * multiplier) / denominator;
}
