import { requireAmount, requirePositive } from '../count.js';
import { incompleteGamma, poissonTerm } from './gamma.js';
import { gammaQuantile } from './gamma-quantile.js';
import { requireProbability, type Tail } from './tail.js';

/**
 * The density of the chi-square distribution at `x`. At 0 it is Infinity below two degrees of freedom.
 *
 * Throws RangeError unless x is finite and not below 0, and degrees is above 0 (fractions allowed).
 */
export function chiSquareDensity(x: number, degrees: number): number {
  requireAmount('x', x);
  requirePositive('degrees', degrees);
  const shape = degrees / 2;
  if (x === 0) return shape < 1 ? Infinity : shape === 1 ? 0.5 : 0;
  return (poissonTerm(shape, x / 2) * shape) / x;
}

/**
 * The chi-square distribution function: the probability of a value below `x`, or above it with tail `'upper'`.
 *
 * Errors as in `chiSquareDensity`. Source: Temme 1979; Gil, Segura & Temme 2012.
 */
export function chiSquareDistribution(x: number, degrees: number, tail: Tail = 'lower'): number {
  requireAmount('x', x);
  requirePositive('degrees', degrees);
  return incompleteGamma(degrees / 2, x / 2, tail === 'upper');
}

/**
 * The x below which (or above which, with tail `'upper'`) the chi-square probability is `probability`. It can be Infinity.
 *
 * Throws RangeError unless 0 ≤ probability ≤ 1 and degrees above 0.
 */
export function chiSquareQuantile(probability: number, degrees: number, tail: Tail = 'lower'): number {
  requireProbability(probability);
  requirePositive('degrees', degrees);
  return 2 * gammaQuantile(probability, degrees / 2, tail === 'upper');
}
