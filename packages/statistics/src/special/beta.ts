import { normalUpperTail } from './normal.js';
import { halfDeviance, halfLogTwoPi, productLess, stirlingError } from './stirling.js';

/** (a+b)x − a, from whichever of x and y is the smaller, so that nothing is lost near 0 or near 1. */
function offset(a: number, b: number, x: number, y: number): number {
  return x < y ? productLess(a + b, x, a) : -productLess(a + b, y, b);
}

/** The half deviances of a and b against their means under x and y: together the exponent of binomialTerm. */
export function binomialDeviance(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const beyond = offset(a, b, x, y);
  return halfDeviance(a, n * x, -beyond) + halfDeviance(b, n * y, beyond);
}

/**
 * x^a y^b Γ(a+b+1) / (Γ(a+1) Γ(b+1)) for a, b > 0 and x + y = 1, by Loader's saddle-point form: the binomial probability
 * of a events out of a + b, for fractional counts too.
 */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.exp(errors - binomialDeviance(a, b, x, y) - halfLogTwoPi + 0.5 * Math.log(n / a / b));
}

/** x^a y^b / B(a, b): the beta density times x y. */
export function betaTerm(a: number, b: number, x: number, y: number): number {
  return binomialTerm(a, b, x, y) * ((a / (a + b)) * b);
}

/**
 * The continued fraction of I_x(a, b) over betaTerm, for x at most the mean a/(a+b).
 *
 * Didonato AR, Morris AH. Algorithm 708. ACM TOMS 1992;18:360–373, function BFRAC. The number of steps grows with the
 * square root of the smaller parameter, not with n.
 */
function fraction(a: number, b: number, x: number, y: number): number {
  const c = 1 - offset(a, b, x, y);
  const c1 = 1 / a + 1;
  let p = 1;
  let s = a + 1;
  let numerator = 0;
  let denominator = 1;
  let nextDenominator = c / c1;
  let result = c1 / c;
  let nextNumerator = 1;
  for (let k = 1; ; k += 1) {
    const t = k / a;
    const w = k * (b - k) * x;
    const e = a / s;
    const alpha = p * (p + b / a) * e * e * (w * x);
    const beta = k + w / s + ((t + 1) / (c1 + t + t)) * (c + k * (1 + y));
    p = t + 1;
    s += 2;
    const newNumerator = alpha * numerator + beta * nextNumerator;
    const newDenominator = alpha * denominator + beta * nextDenominator;
    const previous = result;
    result = newNumerator / newDenominator;
    if (!(Math.abs(result - previous) > 4e-16 * result)) return result;
    numerator = nextNumerator / newDenominator;
    denominator = nextDenominator / newDenominator;
    nextNumerator = result;
    nextDenominator = 1;
  }
}

/**
 * The leading terms of Temme's expansion of I_x(a, b) for parameters so large that the fraction would take long; the
 * terms left out are of the order of the smaller parameter to the power −3/2.
 *
 * Temme NM. Incomplete Laplace integrals. SIAM J Math Anal 1987;18:1638–1663.
 */
function uniform(a: number, b: number, x: number, y: number, upper: boolean): number {
  const n = a + b;
  const beyond = offset(a, b, x, y);
  const deviate = (beyond < 0 ? -1 : 1) * Math.sqrt(2 * binomialDeviance(a, b, x, y));
  const spread = Math.sqrt((a / n) * b);
  // Near the mean both terms of the correction grow without bound and their difference has this limit.
  const correction = Math.abs(deviate) < 1e-3 ? (b - a) / n / (3 * spread) : 1 / deviate - spread / beyond;
  const term = Math.exp(-0.5 * deviate * deviate - halfLogTwoPi) * correction;
  return upper ? normalUpperTail(deviate) - term : normalUpperTail(-deviate) + term;
}

/**
 * The regularised incomplete beta function I_x(a, b), or its complement when `upper`; y is 1 − x, known to full
 * precision. For a, b > 0.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number, upper: boolean): number {
  if (x === 0 || y === 0) return upper === (x === 0) ? 1 : 0;
  if (Math.min(a, b) > 1e8) return uniform(a, b, x, y, upper);
  // Each side is computed on its own side of the mean, where it is the smaller and the fraction converges.
  if (x * b <= y * a) {
    const lower = smallSide(a, b, x, y);
    return upper ? 1 - lower : lower;
  }
  const above = smallSide(b, a, y, x);
  return upper ? above : 1 - above;
}

/** I_x(a, b) for x at most the mean. */
function smallSide(a: number, b: number, x: number, y: number): number {
  if (b < 1 && y * (a + b + 1) < b + 1) {
    // With little weight on an end that is so near, the fraction would take for ever; the other side is one step of a
    // recurrence (DLMF 8.17.20) from a fraction that converges.
    return 1 - betaTerm(b, a, y, x) / b - betaTerm(b + 1, a, y, x) * fraction(b + 1, a, y, x);
  }
  return betaTerm(a, b, x, y) * fraction(a, b, x, y);
}
