/** A polynomial by Horner's rule; coefficients from the highest power to the constant. */
export function horner(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/** The quotient of two such polynomials at x. */
export function rational(x: number, [above, below]: readonly [readonly number[], readonly number[]]): number {
  return horner(x, above) / horner(x, below);
}
