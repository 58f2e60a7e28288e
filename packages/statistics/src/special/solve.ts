/**
 * The next step of the search for a quantile, as a change of t, where ln F(t) is a concave function of t.
 *
 * `excess` = ln F − ln p, `slope` = d ln F/dt and `curvature` its derivative. Newton's method on a concave function
 * converges from every start (it can overshoot once only); Halley's term makes it cubic near the root. The term is
 * bounded so that it at most doubles Newton's step.
 */
function step(excess: number, slope: number, curvature: number): number {
  return -excess / slope / Math.max(0.5, 1 - (excess * curvature) / (2 * slope * slope));
}

/** A distribution in a variable t on the whole line, in which both tails are log-concave. */
export interface TailCurve {
  /** The probability on the chosen side at position x. */
  probability(x: number): number;
  /** The density with respect to t at position x. */
  density(x: number): number;
  /** d ln density / dt at position x. */
  logDensitySlope(x: number): number;
  /** The position reached from x by going `change` along t. */
  move(x: number, change: number): number;
}

/**
 * The position where the probability of the chosen side equals `probability`; `spread` is about one standard deviation
 * along t, and decides when the last step is small enough to be the last.
 */
export function solveTail(curve: TailCurve, start: number, probability: number, upper: boolean, spread: number): number {
  const target = Math.log(probability);
  const sign = upper ? -1 : 1;
  let position = start;
  for (let round = 0; round < 60; round += 1) {
    const tail = curve.probability(position);
    const hazard = curve.density(position) / tail;
    const curvature = sign * hazard * (curve.logDensitySlope(position) - sign * hazard);
    const change = step(Math.log(tail) - target, sign * hazard, curvature);
    // A tail of no size at the start: the distribution is narrower than neighbouring numbers, and the start is the answer.
    if (!Number.isFinite(change)) break;
    position = curve.move(position, change);
    // The error after a cubic step is the third power of its length, so the next round would change nothing.
    if (Math.abs(change) < 1e-6 * spread || position === 0 || position === Infinity) break;
  }
  return position;
}
