import { horner } from './horner.js';

// Loader C. Fast and accurate computation of binomial probabilities. 2000. With these two functions every gamma-like
// quantity below is a sum of small terms; nothing of the size of ln n! is formed and then cancelled.

/** (1/2) ln 2π. */
export const halfLogTwoPi = 0.91893853320467274178;

/**
 * The error of Stirling's formula: ln Γ(x+1) − (x+½) ln x + x − ½ ln 2π, for x > 0. Absolute error about 1e-15.
 */
export function stirlingError(x: number): number {
  // Below 16 the argument is shifted up, and the shift is taken back by Γ(x+m+1) = Γ(x+1)·(x+1)…(x+m).
  if (x < 16) {
    const steps = Math.ceil(16 - x);
    let product = 1;
    for (let step = 1; step <= steps; step += 1) product *= x + step;
    const shifted = x + steps;
    const power = (shifted + 0.5) * Math.log(shifted) - (x + 0.5) * Math.log(x);
    return stirlingError(shifted) + power - steps - Math.log(product);
  }
  const inverse = 1 / (x * x);
  return horner(inverse, [-691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12]) / x;
}

/**
 * Half the deviance of an observation against its mean: x ln(x/m) + m − x, for x ≥ 0 and m > 0, without cancellation
 * when x is close to m. `difference` is x − m, for a caller that knows it better than the rounded mean can tell.
 */
export function halfDeviance(x: number, mean: number, difference = x - mean): number {
  const v = difference / (x + mean);
  if (Math.abs(v) < 0.1) {
    // x ln(x/m) = x·2·artanh(v), summed as a series; the first term joins m − x to difference·v.
    const square = v * v;
    let sum = difference * v;
    let power = 2 * x * v;
    for (let odd = 3; ; odd += 2) {
      power *= square;
      const next = sum + power / odd;
      if (!(Math.abs(next - sum) > 0)) return next;
      sum = next;
    }
  }
  return x === 0 ? mean : x * Math.log(x / mean) - difference;
}

/** The leading half of the digits of a number, so that products of such halves are exact (Veltkamp 1968). */
function leadingHalf(value: number): number {
  const spread = 134217729 * value;
  return spread - (spread - value);
}

/** n·x − a, with the rounding error of the product put back (Dekker 1971). */
export function productLess(n: number, x: number, a: number): number {
  const product = n * x;
  // Above this size the halves could overflow, and the digits that they would save no longer matter.
  if (n > 1e15) return product - a;
  const nHigh = leadingHalf(n);
  const xHigh = leadingHalf(x);
  const nLow = n - nHigh;
  const xLow = x - xHigh;
  return product - a + (nHigh * xHigh - product + nHigh * xLow + nLow * xHigh + nLow * xLow);
}
