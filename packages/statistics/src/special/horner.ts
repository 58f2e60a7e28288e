/** A polynomial by Horner's rule; coefficients from the highest power to the constant. */
export function horner(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
