import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../test/close.js';
import { useSeed } from '../../test/properties.js';
import {
  betaDensity,
  betaDistribution,
  betaQuantile,
  binomialDensity,
  binomialDistribution,
  binomialQuantile,
  chiSquareDensity,
  chiSquareDistribution,
  chiSquareQuantile,
  normalDensity,
  normalDistribution,
  normalQuantile,
  poissonDensity,
  poissonDistribution,
  poissonQuantile,
  studentDensity,
  studentDistribution,
  studentQuantile,
} from '../index.js';
import { betaQuantileOdds, startingOdds } from './beta-quantile.js';
import { incompleteBeta } from './beta.js';
import { binomialCurve } from './binomial.js';
import { approximate } from './discrete.js';
import { startingValue } from './gamma-quantile.js';
import { criticalValue } from './normal-quantile.js';
import { halfDeviance, productLess, stirlingError } from './stirling.js';

useSeed(1927);

type Row = readonly (number | string)[];
const reference = JSON.parse(readFileSync(new URL('../../test/reference.json', import.meta.url), 'utf8')) as Record<
  'normal' | 'gamma' | 'beta' | 'gammaQuantile' | 'betaQuantile',
  readonly Row[]
>;
const rows = (name: keyof typeof reference) => reference[name].map((row) => row.map(Number));

/** Relative error 1e-12 in the body; beyond a probability of 1e-12 no more than 1e-9 is promised. */
const allowed = (probability: number) => (probability >= 1e-12 ? 1e-12 : 1e-9);
const smallest = 1e-300;

describe('against 50-digit references', () => {
  it.each(rows('normal'))('normal distribution at %d', (z, lower, upper) => {
    if (lower > smallest) expectRelative(normalDistribution(z), lower, 1e-15);
    if (upper > smallest) expectRelative(normalDistribution(z, 'upper'), upper, 1e-15);
  });

  it('normal quantiles, from the same rows', () => {
    for (const [z, lower] of rows('normal')) {
      if (lower! <= smallest || z! > 0) continue;
      expect(Math.abs(normalQuantile(lower!) - z!)).toBeLessThanOrEqual(1e-15 * Math.max(0.1, Math.abs(z!)));
      expect(normalQuantile(lower!, 'upper')).toBe(-normalQuantile(lower!));
    }
  });

  it.each([...new Set(rows('gamma').map(([shape]) => shape!))])('gamma and chi-square with shape %d', (shape) => {
    for (const [a, x, lower, upper] of rows('gamma')) {
      if (a !== shape) continue;
      if (lower! > smallest) expectRelative(chiSquareDistribution(2 * x!, 2 * a), lower!, allowed(lower!));
      if (upper! > smallest) expectRelative(chiSquareDistribution(2 * x!, 2 * a, 'upper'), upper!, allowed(upper!));
    }
  });

  it.each([...new Set(rows('beta').map(([a, b]) => `${a!} ${b!}`))])('beta with parameters %s', (parameters) => {
    for (const [a, b, x, lower, upper] of rows('beta')) {
      if (`${a!} ${b!}` !== parameters) continue;
      if (lower! > smallest) expectRelative(betaDistribution(x!, a!, b!), lower!, allowed(lower!));
      if (upper! > smallest) expectRelative(betaDistribution(x!, a!, b!, 'upper'), upper!, allowed(upper!));
    }
  });

  it('gamma quantiles, down to a tail of 1e-12', () => {
    for (const [shape, tail, lower, upper] of rows('gammaQuantile')) {
      expectRelative(chiSquareQuantile(tail!, 2 * shape!), 2 * lower!, 1e-12);
      expectRelative(chiSquareQuantile(tail!, 2 * shape!, 'upper'), 2 * upper!, 1e-12);
    }
  });

  it('beta quantiles, down to a tail of 1e-12, near 0 and near 1', () => {
    for (const [a, b, tail, lower, restOfLower, upper, restOfUpper] of rows('betaQuantile')) {
      expectRelative(betaQuantile(tail!, a!, b!), lower!, 1e-12);
      expectRelative(betaQuantile(tail!, a!, b!, 'upper'), upper!, 1e-12);
      expectRelative(betaQuantileOdds(tail!, a!, b!, false), lower! / restOfLower!, 1e-12);
      expectRelative(betaQuantileOdds(tail!, a!, b!, true), upper! / restOfUpper!, 1e-12);
    }
  });
});

describe('known values', () => {
  it('normal', () => {
    expectRelative(normalDensity(0), 1 / Math.sqrt(2 * Math.PI), 1e-15);
    expectRelative(normalDensity(-3), Math.exp(-4.5) / Math.sqrt(2 * Math.PI), 1e-15);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalDistribution(0)).toBe(0.5);
    expectRelative(criticalValue(0.95), 1.959963984540054, 1e-15);
    expectRelative(criticalValue(0.998), 3.090232306167813, 1e-15);
    expectRelative(criticalValue(1e-90), 1e-90 * Math.sqrt(Math.PI / 2), 1e-15);
  });

  it('Student with one degree of freedom is Cauchy, with two it is algebraic', () => {
    for (const t of [-1e6, -3, -0.5, 0, 1e-8, 1, 7]) {
      expectRelative(studentDensity(t, 1), 1 / (Math.PI * (1 + t * t)), 1e-13);
      expectRelative(studentDistribution(t, 2), 0.5 * (1 + t / Math.sqrt(2 + t * t)), t < -1e5 ? 1e-4 : 1e-13);
      expectRelative(studentDistribution(t, 1, 'upper'), Math.atan2(1, t) / Math.PI, 1e-13);
    }
    for (const p of [1e-12, 0.001, 0.1, 0.25, 0.4, 0.499999]) {
      expectRelative(
        studentQuantile(p, 1),
        p < 0.1 ? -1 / Math.tan(Math.PI * p) : Math.tan(Math.PI * (p - 0.5)),
        1e-13,
      );
      expectRelative(studentQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-13);
      expect(studentQuantile(p, 1, 'upper')).toBe(-studentQuantile(p, 1));
    }
    expect(studentQuantile(0.5, 3)).toBe(0);
    expectRelative(studentQuantile(0.5 + 1e-10, 1), Math.PI * 1e-10, 1e-6);
    expectRelative(studentQuantile(0.975, 1e7), 1.9599642217672, 1e-12);
    expectRelative(studentDensity(0, 1e7), 1 / Math.sqrt(2 * Math.PI), 1e-7);
  });

  it('quantiles above the median, far out', () => {
    expectRelative(normalQuantile(0.999), 3.090232306167813, 1e-13);
    expectRelative(studentQuantile(0.999, 1), Math.tan(Math.PI * 0.499), 1e-12);
    for (const t of [-2, 0.3, 5]) expectRelative(studentDensity(t, 2), (2 + t * t) ** -1.5, 1e-14);
    for (const x of [0.3, 4, 30]) expectRelative(chiSquareDensity(x, 4), (x * Math.exp(-x / 2)) / 4, 1e-14);
  });

  it('chi-square with two degrees of freedom is exponential', () => {
    for (const x of [1e-9, 0.3, 2, 60]) {
      expectRelative(chiSquareDensity(x, 2), 0.5 * Math.exp(-x / 2), 1e-14);
      expectRelative(chiSquareDistribution(x, 2, 'upper'), Math.exp(-x / 2), 1e-14);
      expectRelative(chiSquareQuantile(Math.exp(-x / 2), 2, 'upper'), x, x < 1e-8 ? 1e-6 : 1e-14);
    }
    expect([chiSquareDensity(0, 1), chiSquareDensity(0, 2), chiSquareDensity(0, 3)]).toEqual([Infinity, 0.5, 0]);
    expect([chiSquareDistribution(0, 3), chiSquareDistribution(0, 3, 'upper')]).toEqual([0, 1]);
    expect([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3)]).toEqual([0, Infinity]);
    expect([chiSquareQuantile(0, 3, 'upper'), chiSquareQuantile(1, 3, 'upper')]).toEqual([Infinity, 0]);
  });

  it('beta with a parameter of 1 is a power', () => {
    for (const x of [1e-6, 0.2, 0.5, 0.97]) {
      expectRelative(betaDistribution(x, 3, 1), x ** 3, 1e-14);
      expectRelative(betaDensity(x, 3, 1), 3 * x * x, 1e-14);
      expectRelative(betaDistribution(x, 1, 4, 'upper'), (1 - x) ** 4, 1e-14);
      expectRelative(betaQuantile(x, 3, 1), Math.cbrt(x), 1e-14);
    }
    expect([betaDensity(0, 0.5, 2), betaDensity(0, 1, 2), betaDensity(0, 2, 2)]).toEqual([Infinity, 2, 0]);
    expect([betaDensity(1, 2, 0.5), betaDensity(1, 3, 1), betaDensity(1, 2, 2)]).toEqual([Infinity, 3, 0]);
    expect([betaDistribution(0, 2, 3), betaDistribution(1, 2, 3)]).toEqual([0, 1]);
    expect([betaDistribution(0, 2, 3, 'upper'), betaDistribution(1, 2, 3, 'upper')]).toEqual([1, 0]);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([betaQuantile(0, 2, 3, 'upper'), betaQuantile(1, 2, 3, 'upper')]).toEqual([1, 0]);
    // The whole mass at the ends: the quantile is at an end to the last digit.
    expect(betaQuantile(0.025, 1e-5, 1, 'lower')).toBe(0);
    expect(betaQuantile(0.025, 1, 1e-5, 'upper')).toBe(1);
    expect(betaQuantileOdds(0, 2, 3, true)).toBe(Infinity);
  });

  it('Stirling error and half deviance', () => {
    // ln n! from a product, against Stirling's formula.
    for (const [n, factorial] of [
      [1, 1],
      [5, 120],
      [10, 3628800],
      [18, 6402373705728000],
    ] as const) {
      const stirling = (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI);
      expect(stirlingError(n)).toBeCloseTo(Math.log(factorial) - stirling, 13);
    }
    expectRelative(stirlingError(1e5), 1 / 1.2e6, 1e-10);
    expect(halfDeviance(0, 3)).toBe(3);
    expect(halfDeviance(7, 7)).toBe(0);
    expectRelative(halfDeviance(2, 1), 2 * Math.LN2 - 1, 1e-14);
    // d²/(2x) − … for a small difference d: the direct formula would have lost all digits.
    const d = 1e-9;
    expectRelative(halfDeviance(1, 1 + d, -d), (d * d) / 2 - d ** 3 / 3, 1e-14);
    // The rounding error of a product, exactly: 1/3 as a number is 2⁻⁵⁴/3 short of a third.
    expect(productLess(3, 1 / 3, 1)).toBe(-(2 ** -54));
    expect(productLess(3e15, 1 / 3, 1e15)).toBe(0);
  });
});

describe('starts of searches are close, so that a few steps are enough', () => {
  const tails = [1e-12, 1e-6, 0.001, 0.025, 0.3, 0.5];
  const deviateOf = (tail: number, upper: boolean) => (upper ? -normalQuantile(tail) : normalQuantile(tail));

  it('beta: a share of a standard deviation of ln odds', () => {
    for (const [a, b, share] of [
      [3, 4, 0.1],
      [400, 600, 1e-3],
      [3e6, 7e6, 1e-6],
    ] as const) {
      for (const tail of tails) {
        for (const upper of [false, true]) {
          const start = startingOdds(a, b, deviateOf(tail, upper));
          const distance = Math.abs(Math.log(start / betaQuantileOdds(tail, a, b, upper)));
          expect(distance / Math.sqrt(1 / a + 1 / b)).toBeLessThan(share);
        }
      }
    }
    expect(startingOdds(0.5, 4, 1)).toBe(0.125);
    expect(startingOdds(4, 0.5, 1)).toBe(8);
  });

  it('gamma: a share of a standard deviation of ln x, and the mean where there is no start', () => {
    for (const [shape, share] of [
      [50.5, 0.15],
      [1e3, 5e-3],
      [1e7, 1e-6],
    ] as const) {
      for (const tail of tails) {
        for (const side of ['lower', 'upper'] as const) {
          const start = startingValue(shape, deviateOf(tail, side === 'upper'));
          const distance = Math.abs(Math.log((2 * start) / chiSquareQuantile(tail, 2 * shape, side)));
          expect(distance * Math.sqrt(shape)).toBeLessThan(share);
        }
      }
    }
    expect(startingValue(0.5, -3)).toBe(0.5);
  });

  it('counts: next to the quantile', () => {
    for (const [n, chance, most] of [
      [100, 0.04, 3],
      [5000, 0.3, 1],
      [1e7, 0.002, 1],
    ] as const) {
      const curve = binomialCurve(n, chance);
      for (const tail of tails) {
        const few = approximate(curve, normalQuantile(tail)) - binomialQuantile(tail, n, chance);
        const many = approximate(curve, -normalQuantile(tail)) - binomialQuantile(tail, n, chance, 'upper');
        expect(Math.abs(few)).toBeLessThan(most);
        expect(Math.abs(many)).toBeLessThan(most);
      }
    }
  });
});

describe('a binomial carried over to a fractional n', () => {
  it.each([0.5, 1.5, 4.25, 30.75])('n = %d: its terms are those of its tails, and add up to 1', (n) => {
    for (const chance of [0.02, 0.5, 0.9]) {
      const curve = binomialCurve(n, chance);
      let total = 0;
      for (let r = 0; r <= curve.largest; r += 1) {
        expect(curve.term(r)).toBeCloseTo(curve.below(r) - curve.below(r - 1), 13);
        expect(curve.above(r)).toBeCloseTo(1 - curve.below(r), 13);
        total += curve.term(r);
      }
      expect(total).toBeCloseTo(1, 13);
      expect([curve.term(curve.largest + 1), curve.below(-1), curve.above(-1), curve.isWhole]).toEqual([
        0,
        0,
        1,
        false,
      ]);
    }
  });
});

describe('routes that agree', () => {
  const counts = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
  const chances = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  it('binomial tails are sums of densities', () => {
    fc.assert(
      fc.property(counts, chances, ([n, events], chance) => {
        let below = 0;
        let above = 0;
        for (let k = 0; k <= n; k += 1) {
          if (k <= events) below += binomialDensity(k, n, chance);
          else above += binomialDensity(k, n, chance);
        }
        expectRelative(binomialDistribution(events, n, chance), below, 1e-12);
        expectRelative(binomialDistribution(events, n, chance, 'upper'), above, 1e-12);
      }),
    );
  });

  it('binomial densities are products', () => {
    fc.assert(
      fc.property(counts, chances, ([n, events], chance) => {
        let product = (1 - chance) ** (n - events);
        for (let k = 1; k <= events; k += 1) product *= ((n - events + k) / k) * chance;
        expectRelative(binomialDensity(events, n, chance), product, 2e-13);
      }),
    );
  });

  it('Poisson tails are sums of densities, and densities are products', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.double({ min: 0.01, max: 60, noNaN: true }), (events, mean) => {
        let density = Math.exp(-mean);
        let below = density;
        for (let k = 1; k <= events; k += 1) {
          density *= mean / k;
          below += density;
        }
        expectRelative(poissonDensity(events, mean), density, 1e-12);
        expectRelative(poissonDistribution(events, mean), below, 1e-12);
        expect(poissonDistribution(events, mean, 'upper') + poissonDistribution(events, mean)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('quantiles of counts are the smallest that reach the probability', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        chances,
        fc.double({ min: 1e-12, max: 0.5, noNaN: true }),
        (n, chance, p) => {
          const low = binomialQuantile(p, n, chance);
          expect(binomialDistribution(low, n, chance)).toBeGreaterThanOrEqual(p * (1 - 2e-12));
          if (low > 0) expect(binomialDistribution(low - 1, n, chance)).toBeLessThan(p * (1 + 2e-12));
          const high = binomialQuantile(p, n, chance, 'upper');
          expect(binomialDistribution(high, n, chance, 'upper')).toBeLessThanOrEqual(p * (1 + 2e-12));
          if (high > 0) expect(binomialDistribution(high - 1, n, chance, 'upper')).toBeGreaterThan(p * (1 - 2e-12));
          const mean = n * chance;
          const few = poissonQuantile(p, mean);
          expect(poissonDistribution(few, mean)).toBeGreaterThanOrEqual(p * (1 - 2e-12));
          if (few > 0) expect(poissonDistribution(few - 1, mean)).toBeLessThan(p * (1 + 2e-12));
          const many = poissonQuantile(p, mean, 'upper');
          expect(poissonDistribution(many, mean, 'upper')).toBeLessThanOrEqual(p * (1 + 2e-12));
          if (many > 0) expect(poissonDistribution(many - 1, mean, 'upper')).toBeGreaterThan(p * (1 - 2e-12));
        },
      ),
    );
  });

  it('quantiles undo distributions, over shapes from tiny to enormous', () => {
    const shape = fc.double({ min: -3, max: 9, noNaN: true }).map((exponent) => 10 ** exponent);
    const tail = fc.double({ min: -12, max: -0.31, noNaN: true }).map((exponent) => 10 ** exponent);
    const side = fc.constantFrom('lower' as const, 'upper' as const);
    fc.assert(
      fc.property(shape, shape, tail, side, (a, b, p, on) => {
        const x = betaQuantile(p, a, b, on);
        // Where the quantile is next to an end of the numbers, only the end can be asked of it.
        if (x > 1e-280 && x < 1) {
          const odds = betaQuantileOdds(p, a, b, on === 'upper');
          expectRelative(incompleteBeta(a, b, odds / (1 + odds), 1 / (1 + odds), on === 'upper'), p, 1e-7);
        }
        const y = chiSquareQuantile(p, a, on);
        if (y > 1e-99) expectRelative(chiSquareDistribution(y, a, on), p, 1e-7);
      }),
      { numRuns: 200 },
    );
  });

  it('the F-like symmetry of the beta distribution', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 1023 }).map((k) => k / 1024),
        (a, b, x) => {
          expect(betaDistribution(x, a, b)).toBe(betaDistribution(1 - x, b, a, 'upper'));
        },
      ),
    );
  });

  it('beta with parameters beyond the fraction joins the expansion without a step', () => {
    for (const [a, b] of [
      [1e8, 2e8],
      [3e8, 1e8],
    ] as const) {
      const mean = a / (a + b);
      const deviation = Math.sqrt((mean * (1 - mean)) / (a + b));
      for (const z of [-6, -2, -1e-4, 0, 1e-4, 0.5, 3]) {
        const x = mean + z * deviation;
        const below = incompleteBeta(a * (1 - 1e-9), b, x, 1 - x, false);
        const above = incompleteBeta(a * (1 + 1e-9), b, x, 1 - x, false);
        const here = incompleteBeta(a, b, x, 1 - x, false);
        expect(here).toBeLessThanOrEqual(below);
        expect(here).toBeGreaterThanOrEqual(above);
        expect(here + incompleteBeta(a, b, x, 1 - x, true)).toBeCloseTo(1, 12);
      }
    }
  });
});

describe('edges', () => {
  it('a chance of 0 or 1 leaves one possible count', () => {
    expect([0, 1, 4].map((events) => binomialDensity(events, 4, 0))).toEqual([1, 0, 0]);
    expect([0, 3, 4].map((events) => binomialDensity(events, 4, 1))).toEqual([0, 0, 1]);
    expect([binomialDistribution(0, 4, 0), binomialDistribution(3, 4, 1), binomialDistribution(4, 4, 1)]).toEqual([
      1, 0, 1,
    ]);
    expect([binomialQuantile(0.3, 4, 0), binomialQuantile(0.3, 4, 1)]).toEqual([0, 4]);
    expect([binomialDensity(0, 0, 0.3), binomialDistribution(0, 0, 0.3), binomialQuantile(0.3, 0, 0.3)]).toEqual([
      1, 1, 0,
    ]);
  });

  it('next to an end with hardly any weight on it', () => {
    // I_x(1, b) = 1 − (1 − x)^b, at a distance of 2⁻⁵³ from the end.
    for (const b of [1e-3, 1e-6]) {
      const log = b * -53 * Math.LN2;
      expectRelative(incompleteBeta(1, b, 1 - 2 ** -53, 2 ** -53, true), Math.exp(log), 1e-14);
      expectRelative(incompleteBeta(1, b, 1 - 2 ** -53, 2 ** -53, false), -Math.expm1(log), 1e-9);
      expectRelative(incompleteBeta(b, 1, 2 ** -53, 1 - 2 ** -53, false), Math.exp(log), 1e-14);
    }
  });

  it('nothing expected leaves no events', () => {
    expect([poissonDensity(0, 0), poissonDensity(2, 0), poissonDistribution(0, 0), poissonQuantile(0.9, 0)]).toEqual([
      1, 0, 1, 0,
    ]);
    expect(poissonDistribution(0, 0, 'upper')).toBe(0);
  });

  it('probabilities of 0 and 1', () => {
    expect([binomialQuantile(0, 9, 0.5), binomialQuantile(1, 9, 0.5)]).toEqual([0, 9]);
    expect([binomialQuantile(0, 9, 0.5, 'upper'), binomialQuantile(1, 9, 0.5, 'upper')]).toEqual([9, 0]);
    expect([poissonQuantile(0, 9), poissonQuantile(1, 9), poissonQuantile(1, 9, 'upper')]).toEqual([0, Infinity, 0]);
  });

  it('a probability on a step of the distribution function stays on the step', () => {
    for (const n of [1, 3, 5, 21, 101]) {
      expect(binomialQuantile(0.5, n, 0.5)).toBe((n - 1) / 2);
      expect(binomialQuantile(0.5, n, 0.5, 'upper')).toBe((n - 1) / 2);
    }
    expect(binomialQuantile(0.75, 2, 0.5)).toBe(1);
  });

  it('enormous counts', () => {
    expectRelative(binomialQuantile(1e-12, 1e14, 0.5), 5e13 - 7.034483825301 * 5e6, 1e-12);
    expectRelative(poissonQuantile(1e-12, 4e13, 'upper'), 4e13 + 7.034483825301 * Math.sqrt(4e13), 1e-12);
    expectRelative(poissonQuantile(0.3, 1e90), 1e90, 1e-15);
    expectRelative(binomialDistribution(4e15, 8e15, 0.5, 'upper'), 0.5, 1e-7);
    expect(betaQuantile(0.025, 3e99, 7e99)).toBeCloseTo(0.3, 15);
  });

  it.each([
    ['z', () => normalDensity(NaN)],
    ['z', () => normalDistribution(Infinity)],
    ['probability', () => normalQuantile(0)],
    ['probability', () => normalQuantile(1)],
    ['probability', () => normalQuantile(-0.1)],
    ['t', () => studentDensity(NaN, 1)],
    ['degrees', () => studentDensity(1, 0)],
    ['t', () => studentDistribution(-Infinity, 1)],
    ['degrees', () => studentDistribution(1, -1)],
    ['probability', () => studentQuantile(1, 1)],
    ['degrees', () => studentQuantile(0.5, NaN)],
    ['x', () => chiSquareDensity(-1, 1)],
    ['degrees', () => chiSquareDensity(1, 0)],
    ['x', () => chiSquareDistribution(-1, 1)],
    ['degrees', () => chiSquareDistribution(1, 0)],
    ['probability', () => chiSquareQuantile(1.1, 1)],
    ['degrees', () => chiSquareQuantile(0.5, 0)],
    ['x', () => betaDensity(1.1, 1, 1)],
    ['a', () => betaDistribution(0.5, 0, 1)],
    ['b', () => betaDistribution(0.5, 1, -2)],
    ['probability', () => betaQuantile(NaN, 1, 1)],
    ['a', () => betaQuantile(0.5, 0, 1)],
    ['b', () => betaQuantile(0.5, 1, 0)],
    ['events', () => binomialDensity(5, 4, 0.5)],
    ['events', () => binomialDistribution(1.5, 4, 0.5)],
    ['n', () => binomialDensity(0, -1, 0.5)],
    ['n', () => binomialQuantile(0.5, 2.5, 0.5)],
    ['chance', () => binomialDensity(1, 4, 1.5)],
    ['chance', () => binomialQuantile(0.5, 4, -0.5)],
    ['probability', () => binomialQuantile(2, 4, 0.5)],
    ['events', () => poissonDensity(0.5, 1)],
    ['events', () => poissonDistribution(-1, 1)],
    ['mean', () => poissonDensity(1, -1)],
    ['mean', () => poissonDistribution(1, NaN)],
    ['mean', () => poissonQuantile(0.5, -1)],
    ['probability', () => poissonQuantile(-1, 1)],
  ])('impossible %s is refused by name', (argument, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${argument} must be \\w`));
  });
});
