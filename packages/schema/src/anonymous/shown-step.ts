import type { IndicatorKind } from '../indicator/indicator.js';

/** Largest shown value, in steps: a figure of more than four digits is a fingerprint. */
export const maximumShownSteps = 10_000;

/** Enough digits for every step, and too few for the noise of binary fractions. */
const digits = 12;

/**
 * The nearest whole number of steps, written with no digit more than that needs: 0.57 and never 0.5700000000000001, so
 * that nothing finer can hide in a value. Halves go up.
 */
export function roundToStep(value: number, step: number): number {
  // 0.575 is eleven and a half steps of 0.05, although the quotient of the binary fractions falls just short.
  const steps = Math.round(Number((value / step).toPrecision(digits)));
  return Number((steps * step).toPrecision(digits)) + 0;
}

/** Whether a value is what {@link roundToStep} makes of itself. */
export function isOnStep(value: number, step: number): boolean {
  return value === roundToStep(value, step);
}

/**
 * The finest step in which values of a kind may be shown without names: one percentage point, 1 per 1,000 for a rate, and
 * none of its own for a mean, a count or a choice. Counts follow the policy.
 */
export function finestStep(kind: IndicatorKind, multiplier: number): number {
  if (kind === 'rate') return multiplier / 1000;
  return kind === 'proportion' || kind === 'ratio' ? 0.01 : 0;
}
