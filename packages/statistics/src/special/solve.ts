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
 *
 * ln F is concave in t, and Newton's method on a concave function converges from every start (it can overshoot once
 * only); Halley's term makes it cubic near the root, and is bounded so that it at most doubles Newton's step.
 */
export function solveTail(
  curve: TailCurve,
  start: number,
  probability: number,
  upper: boolean,
  spread: number,
): number {
  const target = Math.log(probability);
  const sign = upper ? -1 : 1;
  let position = start;
  for (let round = 0; round < 60; round += 1) {
    const tail = curve.probability(position);
    const excess = Math.log(tail) - target;
    // d ln F/dt, and the second derivative over the first.
    const slope = (sign * curve.density(position)) / tail;
    const bend = curve.logDensitySlope(position) - slope;
    const change = -excess / slope / Math.max(0.5, 1 - (excess * bend) / (2 * slope));
    // A tail of no size at the start: the distribution is narrower than neighbouring numbers, and the start is the answer.
    if (Number.isNaN(change)) break;
    position = curve.move(position, change);
    // The error after a cubic step is the third power of its length, so the next round would change nothing.
    if (Math.abs(change) < 1e-6 * spread || position === 0 || position === Infinity) break;
  }
  return position;
}
