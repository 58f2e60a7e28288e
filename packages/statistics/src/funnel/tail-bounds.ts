import type { DiscreteCurve } from '../special/discrete.js';
import { normalDeviate } from '../special/normal-quantile.js';

/**
 * Whether P(X > count), or P(X ≤ count) when not `above`, is below `tail`: answered from bounds where they decide, else
 * from the distribution function.
 *
 * With C(k) = Φ(±√(2·half deviance of k)), signed by the side of the mean, C(k) ≤ P(X ≤ k) ≤ C(k + 1). The bounds cost two
 * logarithms and decide for nearly every unit.
 *
 * Source: Zubkov AM, Serov AA. Theory Probab Appl 2013;57:539–544; Short M. ISRN Probab Stat 2013:412958.
 */
export function tailIsBelow(curve: DiscreteCurve, count: number, above: boolean, tail: number): boolean {
  if (curve.isWhole && count >= 1 && count <= curve.largest - 2 && tail < 0.5) {
    const threshold = 0.5 * normalDeviate(0.5 - tail, tail) ** 2;
    const inner = above ? count : count + 1;
    const outer = above ? count + 1 : count;
    const isOut = above ? inner > curve.mean : inner < curve.mean;
    if (isOut && curve.deviance(inner) > threshold) return true;
    if (isOut && curve.deviance(outer) <= threshold) return false;
  }
  return (above ? curve.above(count) : curve.below(count)) < tail;
}
