import { requireWhole, requireWithin } from '../count.js';
import { binomialDeviance, binomialTerm, incompleteBeta } from './beta.js';
import { discreteQuantile, type DiscreteCurve } from './discrete.js';
import { normalDeviate } from './normal-quantile.js';
import { requireProbability, type Tail } from './tail.js';

/**
 * The binomial distribution as a curve. `n` may be fractional: the beta form of the tails carries it, and all that lies
 * above the last whole number below n falls on that number.
 */
export function binomialCurve(n: number, chance: number): DiscreteCurve {
  const rest = 1 - chance;
  const largest = Math.floor(n);
  const variance = n * chance * rest;
  return {
    largest,
    isWhole: Number.isInteger(n),
    mean: n * chance,
    deviation: Math.sqrt(variance),
    skewness: variance > 0 ? (rest - chance) / Math.sqrt(variance) : 0,
    deviance: (r) => binomialDeviance(r, n - r, chance, rest),
    below: (r) => (r < 0 ? 0 : r >= largest ? 1 : incompleteBeta(r + 1, n - r, chance, rest, true)),
    above: (r) => (r < 0 ? 1 : r >= largest ? 0 : incompleteBeta(r + 1, n - r, chance, rest, false)),
    term: (r) => {
      if (r > largest) return 0;
      if (chance === 0 || chance === 1) return r === chance * largest ? 1 : 0;
      if (r === 0) return largest === 0 ? 1 : Math.exp(n * Math.log1p(-chance));
      if (r === largest && n > largest) return incompleteBeta(r, n - r + 1, chance, rest, false);
      if (r === n) return Math.exp(n * Math.log(chance));
      return binomialTerm(r, n - r, chance, rest);
    },
  };
}

function requireBinomial(n: number, chance: number): void {
  requireWhole('n', n, 0, Number.MAX_SAFE_INTEGER);
  requireWithin('chance', chance, 0, 1);
}

/**
 * The probability of exactly `events` out of `n`, each with the given chance.
 *
 * Throws RangeError unless events and n are whole, 0 ≤ events ≤ n and 0 ≤ chance ≤ 1. Source: Loader 2000.
 */
export function binomialDensity(events: number, n: number, chance: number): number {
  requireBinomial(n, chance);
  requireWhole('events', events, 0, n);
  return binomialCurve(n, chance).term(events);
}

/**
 * The probability of at most `events` out of `n`, or of more than `events` with tail `'upper'`.
 *
 * Errors as in `binomialDensity`. Source: the incomplete beta function, Didonato & Morris 1992.
 */
export function binomialDistribution(events: number, n: number, chance: number, tail: Tail = 'lower'): number {
  requireBinomial(n, chance);
  requireWhole('events', events, 0, n);
  const curve = binomialCurve(n, chance);
  return tail === 'upper' ? curve.above(events) : curve.below(events);
}

/**
 * The smallest number of events with P(X ≤ events) ≥ probability; with tail `'upper'`, P(X > events) ≤ probability.
 *
 * Throws RangeError unless n is whole and not below 0, 0 ≤ chance ≤ 1 and 0 ≤ probability ≤ 1.
 */
export function binomialQuantile(probability: number, n: number, chance: number, tail: Tail = 'lower'): number {
  requireBinomial(n, chance);
  return quantileOf(binomialCurve(n, chance), probability, tail);
}

/** The quantile of any curve, from the side on which the probability is the smaller. */
export function quantileOf(curve: DiscreteCurve, probability: number, tail: Tail): number {
  requireProbability(probability);
  if (probability === 0) return tail === 'lower' ? 0 : curve.largest;
  if (probability === 1) return tail === 'lower' ? curve.largest : 0;
  const upper = (tail === 'upper') === probability <= 0.5;
  const size = Math.min(probability, 1 - probability);
  return discreteQuantile(curve, size, normalDeviate(0.5 - size, size), upper).r;
}
