/** How many decimals a step needs: 1 → 0, 0.1 → 1, 0.05 → 2. */
export function digitsOf(step: number): number {
  let digits = 0;
  while (digits < 6 && Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) > 1e-9) digits += 1;
  return digits;
}

/** Rounds a value to the step in which it is shown. */
export function toStep(value: number, step: number): number {
  // Twelve digits take away the noise of binary fractions: 0.145 / 0.01 is 14.499999999999998.
  return Number((Math.round(Number((value / step).toPrecision(12))) * step).toPrecision(12));
}
