import { normalUpperTail } from './normal.js';
import { halfDeviance, halfLogTwoPi, stirlingError } from './stirling.js';

/** x^a e^(−x) / Γ(a+1) for a > 0 and x > 0, by Loader's saddle-point form. */
export function poissonTerm(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - halfDeviance(a, x) - halfLogTwoPi - 0.5 * Math.log(a));
}

// Taylor coefficients of η/(λ − 1), where ½η² = λ − 1 − ln λ (Temme 1979; Gil, Segura & Temme 2012, eq. 2.20).
const temme = [
  1, -0.33333333333333333333, 0.083333333333333333333, -0.014814814814814814815, 0.0011574074074074074074,
  3.5273368606701940035e-4, -1.787551440329218107e-4, 3.9192631785224377817e-5, -2.1854485106799921615e-6,
  -1.8540622107151599607e-6, 8.296711340953086005e-7, -1.7665952736826079304e-7, 6.7078535434014985804e-9,
  1.0261809784240308043e-8, -4.3820360184533531866e-9, 9.1476995822367902342e-10, -2.5514193994946249767e-11,
  -5.8307721325504250675e-11, 2.4361948020667416244e-11, -5.0276692801141755891e-12, 1.1004392031956134771e-13,
  3.3717632624009853788e-13, -1.3923887224181620659e-13, 2.8534893807047443204e-14, -5.139111834242572619e-16,
  -1.9752288294349442835e-15, 8.0995211567045613341e-16,
] as const;

/**
 * Temme's uniform expansion: normal tail plus a correction. Its cost does not grow with the shape.
 *
 * Temme NM. SIAM J Math Anal 1979;10:757–766. Gil A, Segura J, Temme NM. SIAM J Sci Comput 2012;34:A2965–A2981.
 */
function uniform(shape: number, x: number, upper: boolean): number {
  const exponent = halfDeviance(shape, x);
  const eta = (x < shape ? -1 : 1) * Math.sqrt((2 * exponent) / shape);
  // The coefficients come by backward recurrence; the sum is taken in the same pass.
  let after: number = temme[26];
  let current: number = temme[25];
  let sum = current;
  for (let index = 24; index >= 1; index -= 1) {
    const before = temme[index]! + ((index + 1) * after) / shape;
    after = current;
    current = before;
    sum = sum * eta + before;
  }
  const correction = (Math.exp(-exponent) * sum) / ((1 + after / shape) * Math.sqrt(2 * Math.PI * shape));
  const deviate = eta * Math.sqrt(shape);
  return upper ? normalUpperTail(deviate) + correction : normalUpperTail(-deviate) - correction;
}

/** The power series of the lower tail, for x at most about the shape. DLMF 8.11.4. */
function lowerSeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (shape + k);
    sum += term;
  }
  return poissonTerm(shape, x) * sum;
}

/** The continued fraction of the upper tail, for x above the shape, by Lentz's method. DLMF 8.9.2. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; ; k += 1) {
    const a = k * (shape - k);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const change = c * d;
    fraction *= change;
    if (!(Math.abs(change - 1) > 4e-16)) return poissonTerm(shape, x) * shape * fraction;
  }
}

/**
 * The regularised incomplete gamma function: P(shape, x), or Q(shape, x) when `upper`. For shape > 0 and x ≥ 0.
 */
export function incompleteGamma(shape: number, x: number, upper: boolean): number {
  if (x === 0) return upper ? 1 : 0;
  if (shape > 20 && x > 0.4 * shape && x < 2 * shape) return uniform(shape, x, upper);
  if (x < shape + 1) {
    const lower = lowerSeries(shape, x);
    return upper ? 1 - lower : lower;
  }
  const above = upperFraction(shape, x);
  return upper ? above : 1 - above;
}
