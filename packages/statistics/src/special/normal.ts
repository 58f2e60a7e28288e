import { requireFinite } from '../count.js';
import { rational } from './horner.js';
import { normalDeviate } from './normal-quantile.js';
import { requireOpenProbability, type Tail } from './tail.js';

const rootTwoPi = 2.5066282746310005024;
const inverseRootTwoPi = 0.39894228040143267794;

// Cody WJ. Rational Chebyshev approximations for the error function. Mathematics of Computation 1969;23:631–637, in the
// form for the normal distribution of Algorithm 715 (ACM TOMS 1993;19:22–32). Highest power first.
const centre = [
  [0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249],
  [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956],
] as const;
const flank = [
  [
    1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
    597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
  ],
  [
    1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091,
    34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
  ],
] as const;
const farTail = [
  [
    0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
    2.9112874951168792e-5,
  ],
  [1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5],
] as const;

/** exp(−z²/2) to full relative precision: z is split so that the square of its leading part is exact. */
function halfSquareExponential(z: number): number {
  const leading = Math.trunc(z * 16) / 16;
  return Math.exp(-0.5 * leading * leading) * Math.exp(-0.5 * (z - leading) * (z + leading));
}

/** The upper tail 1 − Φ(z) for any z. Relative error about 1e-15 down to the smallest numbers. */
export function normalUpperTail(z: number): number {
  const size = Math.abs(z);
  if (size <= 0.67448975) {
    return 0.5 - z * rational(z * z, centre);
  }
  let tail: number;
  if (size <= 5.656854249492381) {
    tail = halfSquareExponential(size) * rational(size, flank);
  } else {
    const inverse = 1 / (size * size);
    const correction = inverse * rational(inverse, farTail);
    tail = (halfSquareExponential(size) * (inverseRootTwoPi - correction)) / size;
  }
  return z > 0 ? tail : 1 - tail;
}

/** The density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  requireFinite('z', z);
  return halfSquareExponential(z) / rootTwoPi;
}

/**
 * The standard normal distribution function: the probability of a value below `z`, or above it with tail `'upper'`.
 *
 * Throws RangeError when `z` is not a finite number. Source: Cody 1969.
 */
export function normalDistribution(z: number, tail: Tail = 'lower'): number {
  requireFinite('z', z);
  return normalUpperTail(tail === 'upper' ? z : -z);
}

/**
 * The standard normal deviate below which (or above which, with tail `'upper'`) the probability is `probability`.
 *
 * Throws RangeError unless 0 < probability < 1. Source: Wichura 1988 (AS 241).
 */
export function normalQuantile(probability: number, tail: Tail = 'lower'): number {
  requireOpenProbability(probability);
  const below = (tail === 'lower') === probability < 0.5;
  const size = normalDeviate(Math.abs(0.5 - probability), Math.min(probability, 1 - probability));
  return below ? -size : size;
}
