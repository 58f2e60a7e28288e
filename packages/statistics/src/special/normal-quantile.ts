import { rational } from './horner.js';

// Wichura MJ. Algorithm AS 241: the percentage points of the normal distribution. Applied Statistics 1988;37:477–484.
// PPND16, relative accuracy about 1e-16. Numerator and denominator, highest power first.
const centre = [
  [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
    1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
    687.1870074920579083, 42.313330701600911252, 1,
  ],
] as const;
const flank = [
  [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
] as const;
const farTail = [
  [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
] as const;

/**
 * The size of the standard normal deviate that cuts off `tail` in one tail, given also `half` = 0.5 − `tail`.
 *
 * Both are passed because either may be the one that is known to the last digit.
 */
export function normalDeviate(half: number, tail: number): number {
  if (half <= 0.425) {
    return half * rational(0.180625 - half * half, centre);
  }
  const r = Math.sqrt(-Math.log(tail));
  return r <= 5 ? rational(r - 1.6, flank) : rational(r - 5, farTail);
}

/** The two-sided critical value z of a confidence level: Φ⁻¹(1 − (1 − level)/2), exact near 0 and near 1 alike. */
export function criticalValue(level: number): number {
  return level === USUAL ? usual : normalDeviate(level / 2, (1 - level) / 2);
}

/** The level that intervals are made with by the thousand, worked out once. */
const USUAL = 0.95;
const usual = /* @__PURE__ */ normalDeviate(USUAL / 2, (1 - USUAL) / 2);
