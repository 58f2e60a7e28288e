import { betaTerm, incompleteBeta } from './beta.js';
import { normalDeviate } from './normal-quantile.js';
import { solveTail } from './solve.js';

/** The start of the search: Carter (1947) as odds x/y, in the form of Abramowitz & Stegun 26.5.22; the mean for small parameters. */
export function startingOdds(a: number, b: number, deviate: number): number {
  if (a < 1 || b < 1) return a / b;
  const inverseA = 1 / (2 * a - 1);
  const inverseB = 1 / (2 * b - 1);
  const h = 2 / (inverseA + inverseB);
  const lambda = (deviate * deviate - 3) / 6;
  const w =
    (-deviate * Math.sqrt(Math.max(0, h + lambda))) / h - (inverseB - inverseA) * (lambda + 5 / 6 - 2 / (3 * h));
  return (a / b) * Math.exp(-2 * w);
}

/** The x of odds x/(1 − x), from 0 to Infinity. */
const share = (odds: number): number => 1 / (1 + 1 / odds);

/**
 * The odds x/(1 − x) at which I_x(a, b) = probability, or its complement when `upper`. For a, b > 0.
 *
 * Odds keep all digits both near 0 and near 1. The search runs in ln odds, where both tails are log-concave.
 */
export function betaQuantileOdds(probability: number, a: number, b: number, upper: boolean): number {
  if (probability === 0) return upper ? Infinity : 0;
  if (probability === 1) return upper ? 0 : Infinity;
  const side = probability > 0.5 ? !upper : upper;
  const tail = Math.min(probability, 1 - probability);
  const deviate = (side ? 1 : -1) * normalDeviate(0.5 - tail, tail);
  return solveTail(
    {
      probability: (odds) => incompleteBeta(a, b, share(odds), share(1 / odds), side),
      density: (odds) => betaTerm(a, b, share(odds), share(1 / odds)),
      logDensitySlope: (odds) => (a - b * odds) / (1 + odds),
      move: (odds, change) => odds * Math.exp(change),
    },
    startingOdds(a, b, deviate),
    tail,
    side,
    Math.sqrt(1 / (1 + a) + 1 / (1 + b)),
  );
}

/** The x at which I_x(a, b) = probability, or its complement when `upper`. For a, b > 0. */
export function betaQuantileOf(probability: number, a: number, b: number, upper: boolean): number {
  const odds = betaQuantileOdds(probability, a, b, upper);
  return share(odds);
}
