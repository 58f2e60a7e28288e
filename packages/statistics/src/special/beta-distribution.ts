import { requirePositive, requireWithin } from '../count.js';
import { betaTerm, incompleteBeta } from './beta.js';
import { betaQuantileOf } from './beta-quantile.js';
import { requireProbability, type Tail } from './tail.js';

function requireBeta(x: number, a: number, b: number): void {
  requireWithin('x', x, 0, 1);
  requirePositive('a', a);
  requirePositive('b', b);
}

/** The density at an end of the beta distribution where the exponent there is `power` − 1. */
function endDensity(power: number, other: number): number {
  return power < 1 ? Infinity : power === 1 ? other : 0;
}

/**
 * The density of the beta distribution with parameters `a` and `b` at `x`. At 0 and 1 it can be Infinity.
 *
 * Throws RangeError unless 0 ≤ x ≤ 1 and a, b above 0.
 */
export function betaDensity(x: number, a: number, b: number): number {
  requireBeta(x, a, b);
  if (x === 0) return endDensity(a, b);
  if (x === 1) return endDensity(b, a);
  return betaTerm(a, b, x, 1 - x) / x / (1 - x);
}

/**
 * The beta distribution function I_x(a, b), or its complement with tail `'upper'`.
 *
 * Errors as in `betaDensity`. Source: Didonato & Morris 1992 (Algorithm 708), Loader 2000.
 */
export function betaDistribution(x: number, a: number, b: number, tail: Tail = 'lower'): number {
  requireBeta(x, a, b);
  return incompleteBeta(a, b, x, 1 - x, tail === 'upper');
}

/**
 * The x below which (or above which, with tail `'upper'`) the beta probability is `probability`.
 *
 * Throws RangeError unless 0 ≤ probability ≤ 1 and a, b above 0.
 */
export function betaQuantile(probability: number, a: number, b: number, tail: Tail = 'lower'): number {
  requireProbability(probability);
  requirePositive('a', a);
  requirePositive('b', b);
  return betaQuantileOf(probability, a, b, tail === 'upper');
}
