import { requireFinite, requirePositive } from '../count.js';
import { incompleteBeta } from './beta.js';
import { betaQuantileOdds } from './beta-quantile.js';
import { halfDeviance, halfLogTwoPi, stirlingError } from './stirling.js';
import { requireOpenProbability, type Tail } from './tail.js';

/**
 * The size of the t deviate that cuts off `tail` in one tail, given also `half` = 0.5 − `tail`.
 *
 * t² / degrees is an odds of the beta distribution with parameters ½ and degrees/2.
 */
export function studentDeviate(half: number, tail: number, degrees: number): number {
  // So close to the middle that the distribution function is a straight line to the last digit.
  if (half < 1e-9) return half / studentDensity(0, degrees);
  const odds =
    tail < 0.25
      ? betaQuantileOdds(2 * tail, 0.5, degrees / 2, true)
      : betaQuantileOdds(2 * half, 0.5, degrees / 2, false);
  return Math.sqrt(degrees * odds);
}

/** The density of Student's t distribution at `t`, for degrees of freedom above 0 (fractions allowed). */
export function studentDensity(t: number, degrees: number): number {
  requireFinite('t', t);
  requirePositive('degrees', degrees);
  const half = degrees / 2;
  // Loader's form of Γ(h + ½) / Γ(h): two Stirling errors and a deviance, all small.
  const constant = stirlingError(half + 0.5) - stirlingError(half) - halfDeviance(half, half + 0.5);
  return Math.exp(constant - halfLogTwoPi - (half + 0.5) * Math.log1p((t * t) / degrees));
}

/**
 * Student's t distribution function: the probability of a value below `t`, or above it with tail `'upper'`.
 *
 * Throws RangeError unless t is finite and degrees above 0.
 */
export function studentDistribution(t: number, degrees: number, tail: Tail = 'lower'): number {
  requireFinite('t', t);
  requirePositive('degrees', degrees);
  const square = t * t;
  const total = degrees + square;
  const outer = incompleteBeta(0.5, degrees / 2, square / total, degrees / total, true) / 2;
  return (tail === 'upper') === t > 0 ? outer : 1 - outer;
}

/**
 * The t deviate below which (or above which, with tail `'upper'`) the probability is `probability`.
 *
 * Throws RangeError unless 0 < probability < 1 and degrees above 0.
 */
export function studentQuantile(probability: number, degrees: number, tail: Tail = 'lower'): number {
  requireOpenProbability(probability);
  requirePositive('degrees', degrees);
  const below = (tail === 'lower') === probability < 0.5;
  const size = studentDeviate(Math.abs(0.5 - probability), Math.min(probability, 1 - probability), degrees);
  return below ? -size : size;
}
