import { slack, type DiscreteCurve } from '../special/discrete.js';
import { normalDeviate } from '../special/normal-quantile.js';

/** The chance below which a count is beyond a level on one side: α/2, less what rounding may take from a count that has it. */
export function tailOf(level: number): number {
  return ((1 - level) / 2) * slack;
}

/**
 * Whether P(X > count), or P(X ≤ count) when not `above`, is below `tail`: answered from bounds where they decide, else
 * from the distribution function.
 *
 * With C(k) = Φ(±√(2·half deviance of k)), signed by the side of the mean, C(k) ≤ P(X ≤ k) ≤ C(k + 1). At the first and
 * the last count, where the theorem has the exact probability e^(−u) instead, Φ(−√(2u)) < e^(−u) keeps the bounds true;
 * beyond the last the deviance is NaN and decides nothing. Nearly every unit is decided so, at the cost of two logarithms.
 *
 * Source: Zubkov AM, Serov AA. Theory Probab Appl 2013;57:539–544; Short M. ISRN Probab Stat 2013:412958.
 */
export function tailIsBelow(curve: DiscreteCurve, count: number, above: boolean, tail: number): boolean {
  if (curve.isWhole && tail < 0.5) {
    const threshold = 0.5 * normalDeviate(0.5 - tail, tail) ** 2;
    const inner = above ? count : count + 1;
    const outer = above ? count + 1 : count;
    const isOut = above ? inner > curve.mean : inner < curve.mean;
    if (isOut && curve.deviance(inner) > threshold) return true;
    if (isOut && curve.deviance(outer) <= threshold) return false;
  }
  return (above ? curve.above(count) : curve.below(count)) < tail;
}
