import { incompleteGamma, poissonTerm } from './gamma.js';
import { normalDeviate } from './normal-quantile.js';
import { solveTail } from './solve.js';

/** The start of the search: Wilson & Hilferty (1931); the mean where their cube root comes near 0 or below. */
export function startingValue(shape: number, deviate: number): number {
  const root = 1 - 1 / (9 * shape) + deviate / (3 * Math.sqrt(shape));
  return root > 0.2 ? shape * root ** 3 : shape;
}

/**
 * The x with P(shape, x) = probability, or Q(shape, x) = probability when `upper`. For shape > 0.
 *
 * The search runs in ln x, where both tails are log-concave.
 */
export function gammaQuantile(probability: number, shape: number, upper: boolean): number {
  if (probability === 0) return upper ? Infinity : 0;
  if (probability === 1) return upper ? 0 : Infinity;
  // The smaller tail is the one that holds all its digits.
  const side = probability > 0.5 ? !upper : upper;
  const tail = Math.min(probability, 1 - probability);
  const deviate = (side ? 1 : -1) * normalDeviate(0.5 - tail, tail);
  return solveTail(
    {
      probability: (x) => incompleteGamma(shape, x, side),
      density: (x) => poissonTerm(shape, x) * shape,
      logDensitySlope: (x) => shape - x,
      move: (x, change) => x * Math.exp(change),
    },
    startingValue(shape, deviate),
    tail,
    side,
    1 / Math.sqrt(1 + shape),
  );
}
