/** A distribution on the whole numbers from 0, seen through its tails, each computed without subtraction. */
export interface DiscreteCurve {
  /** P(X ≤ r). */
  below(r: number): number;
  /** P(X > r). */
  above(r: number): number;
  /** P(X = r). */
  term(r: number): number;
  /** Half the deviance of r events, for 0 < r < largest. */
  deviance(r: number): number;
  /** The largest possible value, or Infinity. */
  readonly largest: number;
  /** Whether it is a true distribution, not one carried over to a fractional n. */
  readonly isWhole: boolean;
  readonly mean: number;
  readonly deviation: number;
  readonly skewness: number;
}

/** A quantile of a discrete distribution, with what is known around it. */
export interface DiscreteQuantile {
  /** The smallest r with P(X ≤ r) at or above the wanted probability. */
  readonly r: number;
  /** How far the distribution function at r overshoots the wanted probability. */
  readonly excess: number;
  /** P(X = r). */
  readonly term: number;
}

/** A probability that misses a step of the distribution function by rounding alone counts as on it. */
export const slack = 1 - 1e-12;

// Beyond this spread a single event is less than the last digits of the tails can tell.
const finestDeviation = 1e7;

/** The start of the search: the normal quantile with Cornish & Fisher's first correction. */
export function approximate({ mean, deviation, skewness }: DiscreteCurve, deviate: number): number {
  return mean + deviation * (deviate + (skewness * (deviate * deviate - 1)) / 6);
}

/**
 * The quantile at which `tail` (at most ½) of the probability lies below, or above when `upper`.
 *
 * The search starts within a few whole numbers of the answer whatever n. Steps towards the bulk add terms to the tail,
 * steps away from it compute the tail anew: nothing is ever subtracted.
 */
export function discreteQuantile(
  curve: DiscreteCurve,
  tail: number,
  deviate: number,
  upper: boolean,
): DiscreteQuantile {
  const guess = approximate(curve, upper ? deviate : -deviate);
  let r = Math.min(curve.largest, Math.max(0, Math.round(guess - 0.5)));
  if (curve.deviation > finestDeviation) return { r, excess: 0, term: 1 };
  if (upper) {
    let above = curve.above(r);
    while (above * slack > tail) above = curve.above((r += 1));
    let term = curve.term(r);
    while (r > 0 && (above + term) * slack <= tail) {
      above += term;
      term = curve.term((r -= 1));
    }
    return { r, excess: tail - above, term };
  }
  let below = curve.below(r);
  while (r > 0 && below >= tail * slack) below = curve.below((r -= 1));
  let term = curve.term(r);
  while (below < tail * slack) {
    term = curve.term((r += 1));
    below += term;
  }
  return { r, excess: below - tail, term };
}
