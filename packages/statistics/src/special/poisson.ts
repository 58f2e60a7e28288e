import { requireAmount, requireWhole } from '../count.js';
import { quantileOf } from './binomial.js';
import type { DiscreteCurve } from './discrete.js';
import { incompleteGamma, poissonTerm } from './gamma.js';
import { halfDeviance } from './stirling.js';
import type { Tail } from './tail.js';

/** The Poisson distribution as a curve. */
export function poissonCurve(mean: number): DiscreteCurve {
  return {
    largest: Infinity,
    isWhole: true,
    mean,
    deviation: Math.sqrt(mean),
    skewness: mean > 0 ? 1 / Math.sqrt(mean) : 0,
    deviance: (r) => halfDeviance(r, mean),
    below: (r) => (r < 0 ? 0 : incompleteGamma(r + 1, mean, true)),
    above: (r) => (r < 0 ? 1 : incompleteGamma(r + 1, mean, false)),
    term: (r) => (r === 0 ? Math.exp(-mean) : mean === 0 ? 0 : poissonTerm(r, mean)),
  };
}

function requirePoisson(events: number, mean: number): void {
  requireWhole('events', events, 0, Number.MAX_SAFE_INTEGER);
  requireAmount('mean', mean);
}

/**
 * The probability of exactly `events` when `mean` are expected.
 *
 * Throws RangeError unless events is whole and not below 0, and mean is finite and not below 0. Source: Loader 2000.
 */
export function poissonDensity(events: number, mean: number): number {
  requirePoisson(events, mean);
  return poissonCurve(mean).term(events);
}

/**
 * The probability of at most `events` when `mean` are expected, or of more than `events` with tail `'upper'`.
 *
 * Errors as in `poissonDensity`. Source: the incomplete gamma function, Temme 1979.
 */
export function poissonDistribution(events: number, mean: number, tail: Tail = 'lower'): number {
  requirePoisson(events, mean);
  const curve = poissonCurve(mean);
  return tail === 'upper' ? curve.above(events) : curve.below(events);
}

/**
 * The smallest number of events with P(X ≤ events) ≥ probability; with tail `'upper'`, P(X > events) ≤ probability.
 *
 * Throws RangeError unless mean is finite and not below 0, and 0 ≤ probability ≤ 1.
 */
export function poissonQuantile(probability: number, mean: number, tail: Tail = 'lower'): number {
  requireAmount('mean', mean);
  return quantileOf(poissonCurve(mean), probability, tail);
}
