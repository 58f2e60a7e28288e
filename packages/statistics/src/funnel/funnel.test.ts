import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAbsolute, expectRelative } from '../../test/close.js';
import { useSeed } from '../../test/properties.js';
import { binomialDraw, normalDraw, seeded } from '../../test/random.js';
import {
  binomialDensity,
  binomialDistribution,
  binomialLimits,
  binomialQuantile,
  exactFalseAlarms,
  expectedFalseAlarms,
  funnelLimits,
  funnelPosition,
  overdispersion,
  pooledRate,
  poissonDistribution,
  poissonLimits,
  poissonQuantile,
  wilsonInterval,
  type BinomialLimitMethod,
  type FunnelFrame,
  type Overdispersion,
  type PoissonLimitMethod,
} from '../index.js';
import { binomialCurve } from '../special/binomial.js';
import { poissonCurve } from '../special/poisson.js';
import { tailIsBelow } from './tail-bounds.js';

useSeed(2005);

const target = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const size = fc.integer({ min: 1, max: 5000 });
const level = fc.constantFrom(0.5, 0.9, 0.95, 0.998, 0.999999);
const z95 = 1.959963984540054;

describe('limits of a proportion', () => {
  it('exact limits are those of the definition, worked out term by term', () => {
    fc.assert(
      fc.property(target, fc.integer({ min: 1, max: 60 }), level, (theta, n, confidence) => {
        const definition = (q: number) => {
          let below = 0;
          for (let r = 0; ; r += 1) {
            const term = binomialDensity(r, n, theta);
            if (below + term >= q || r === n) return (r - (Math.max(below + term, q) - q) / term) / n;
            below += term;
          }
        };
        const { lower, upper } = binomialLimits(theta, n, { level: confidence });
        expectAbsolute(lower, Math.max(0, definition((1 - confidence) / 2)), 1e-9);
        expectAbsolute(upper, Math.max(0, definition((1 + confidence) / 2)), 1e-9);
      }),
    );
  });

  it.each(['exact', 'wilson', 'arcsine', 'normal'] as const)(
    '%s: in [0, 1], and wider as the level grows',
    (method) => {
      fc.assert(
        fc.property(target, size, level, (theta, n, confidence) => {
          const narrow = binomialLimits(theta, n, { level: confidence, method });
          const wide = binomialLimits(theta, n, { level: (1 + confidence) / 2, method });
          expect(wide.lower).toBeGreaterThanOrEqual(0);
          expect(wide.upper).toBeLessThanOrEqual(1);
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
        }),
      );
    },
  );

  it('all methods come together as n grows', () => {
    for (const theta of [0.03, 0.5, 0.88]) {
      const exact = binomialLimits(theta, 1e7, { level: 0.998 });
      const reach = exact.upper - exact.lower;
      for (const method of ['wilson', 'arcsine', 'normal'] as const) {
        const other = binomialLimits(theta, 1e7, { level: 0.998, method });
        expectAbsolute(other.lower, exact.lower, 2e-2 * reach);
        expectAbsolute(other.upper, exact.upper, 2e-2 * reach);
      }
    }
  });

  it('normal limits are where a unit’s Wilson interval touches the target: they are no Wilson limits', () => {
    fc.assert(
      fc.property(target, fc.integer({ min: 30, max: 5000 }), (theta, n) => {
        const { lower, upper } = binomialLimits(theta, n, { method: 'normal' });
        if (lower > 0) expectAbsolute(wilsonInterval(lower * n, n).upper, theta, 1e-12);
        if (upper < 1) expectAbsolute(wilsonInterval(upper * n, n).lower, theta, 1e-12);
      }),
    );
    // The figures by which the two are told apart at n = 5 and a target of 0.806.
    expectAbsolute(binomialLimits(0.806, 5, { method: 'wilson' }).lower, 0.381, 1e-3);
    expectAbsolute(binomialLimits(0.806, 5, { method: 'normal' }).lower, 0.459, 5e-4);
  });

  it('arcsine limits clamp the angle, so that they never turn back at small n', () => {
    for (const theta of [0.02, 0.2, 0.5, 0.9, 0.99]) {
      for (const tau2 of [0, 0.01, 0.2]) {
        let before = { lower: 0, upper: 1 };
        for (const n of [0.5, 1, 2, 3, 5, 9, 20, 80, 500, 1e4]) {
          const here = binomialLimits(theta, n, { level: 0.998, method: 'arcsine', tau2 });
          expect(here.lower).toBeGreaterThanOrEqual(before.lower);
          expect(here.upper).toBeLessThanOrEqual(before.upper);
          before = here;
        }
      }
    }
    expect(binomialLimits(0.5, 1, { method: 'arcsine', level: 0.998 })).toEqual({ lower: 0, upper: 1 });
  });

  it('τ² and φ widen the arcsine limits as defined, and choose that method', () => {
    const angle = Math.asin(Math.sqrt(0.4));
    const tau = binomialLimits(0.4, 50, { tau2: 0.01 });
    expectRelative(tau.lower, Math.sin(angle - z95 * Math.sqrt(1 / 200 + 0.01)) ** 2, 1e-13);
    expectRelative(tau.upper, Math.sin(angle + z95 * Math.sqrt(1 / 200 + 0.01)) ** 2, 1e-13);
    const phi = binomialLimits(0.4, 50, { phi: 3 });
    expectRelative(phi.upper, Math.sin(angle + z95 * Math.sqrt(3 / 200)) ** 2, 1e-13);
    const normal = binomialLimits(0.4, 50, { phi: 3, method: 'normal' });
    expectRelative(normal.lower, 0.4 - z95 * Math.sqrt((3 * 0.24) / 50), 1e-13);
    expectRelative(normal.upper, 0.4 + z95 * Math.sqrt((3 * 0.24) / 50), 1e-13);
    // Less than chance never makes the limits narrower.
    expect(binomialLimits(0.4, 50, { phi: 0.3, method: 'arcsine' })).toEqual(
      binomialLimits(0.4, 50, { method: 'arcsine' }),
    );
    expect(binomialLimits(0.4, 50, { phi: 0.3 })).toEqual(binomialLimits(0.4, 50));
  });

  it('targets of 0 and 1, fractions of patients, and very many', () => {
    expect(binomialLimits(0, 40)).toEqual({ lower: 0, upper: 0 });
    expect(binomialLimits(1, 40)).toEqual({ lower: (40 - 0.975) / 40, upper: (40 - 0.025) / 40 });
    expect(binomialLimits(0, 40, { method: 'normal' })).toEqual({ lower: 0, upper: 0 });
    const before = binomialLimits(0.3, 40, { level: 0.998 });
    const between = binomialLimits(0.3, 40.5, { level: 0.998 });
    const after = binomialLimits(0.3, 41, { level: 0.998 });
    expectAbsolute(between.upper, (before.upper + after.upper) / 2, 5e-3);
    expectAbsolute(between.lower, (before.lower + after.lower) / 2, 5e-3);
    expect(binomialLimits(0.5, 0.5)).toEqual({ lower: 0, upper: 0 });
    const half = binomialLimits(0.5, 1.5);
    expect(half.upper).toBeGreaterThan(0.3);
    expect(half.upper).toBeLessThan(1);
    const many = binomialLimits(0.3, 1e15);
    expectRelative(many.upper - 0.3, z95 * Math.sqrt(0.21e-15), 1e-6);
    expectRelative(0.3 - many.lower, z95 * Math.sqrt(0.21e-15), 1e-6);
  });

  it('the default level is 0.95', () => {
    for (const method of ['exact', 'wilson', 'arcsine', 'normal'] as const) {
      expect(binomialLimits(0.3, 40, { method })).toEqual(binomialLimits(0.3, 40, { method, level: 0.95 }));
    }
    for (const method of ['exact', 'chi-square', 'square-root'] as const) {
      expect(poissonLimits(7, { method })).toEqual(poissonLimits(7, { method, level: 0.95 }));
    }
  });
});

describe('limits of a ratio', () => {
  it('exact limits are those of the definition, worked out term by term', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 80, noNaN: true }), level, (expected, confidence) => {
        const definition = (q: number) => {
          let below = 0;
          let term = Math.exp(-expected);
          for (let r = 0; ; r += 1) {
            if (below + term >= q) return (r - (below + term - q) / term) / expected;
            below += term;
            term *= expected / (r + 1);
          }
        };
        const { lower, upper } = poissonLimits(expected, { level: confidence });
        expectAbsolute(lower, Math.max(0, definition((1 - confidence) / 2)), 1e-7);
        expectAbsolute(upper, Math.max(0, definition((1 + confidence) / 2)), 1e-7);
      }),
    );
  });

  it('τ² and φ widen the square-root limits, squared back, and choose that method', () => {
    const tau = poissonLimits(20, { tau2: 0.02 });
    expectRelative(tau.lower, (1 - z95 * Math.sqrt(1 / 80 + 0.02)) ** 2, 1e-13);
    expectRelative(tau.upper, (1 + z95 * Math.sqrt(1 / 80 + 0.02)) ** 2, 1e-13);
    expectRelative(poissonLimits(20, { phi: 4 }).upper, (1 + z95 * Math.sqrt(4 / 80)) ** 2, 1e-13);
    expect(poissonLimits(20, { phi: 1 })).toEqual(poissonLimits(20));
    // Clamped before it is squared: a negative root would come back up.
    expect(poissonLimits(0.1, { method: 'square-root' }).lower).toBe(0);
  });

  it('are wider as the level grows, and narrower as more is expected', () => {
    for (const method of ['exact', 'chi-square', 'square-root'] as const) {
      for (const expected of [0.5, 1, 4, 30, 1e3, 1e7]) {
        const narrow = poissonLimits(expected, { level: 0.95, method });
        const wide = poissonLimits(expected, { level: 0.998, method });
        const more = poissonLimits(expected * 10, { level: 0.998, method });
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThan(narrow.upper);
        expect(more.lower).toBeGreaterThanOrEqual(wide.lower);
        expect(more.upper).toBeLessThan(wide.upper);
      }
    }
  });
});

describe('limits of a frame', () => {
  it('are those of the method on the scale of the figure', () => {
    const proportion = { target: 0.4, scale: 'proportion' } as const;
    expect(funnelLimits(50, proportion, 0.998)).toEqual(binomialLimits(0.4, 50, { level: 0.998 }));
    expect(funnelLimits(50, { ...proportion, tau2: 0.02 }, 0.95)).toEqual(binomialLimits(0.4, 50, { tau2: 0.02 }));
    expect(funnelLimits(50, { ...proportion, method: 'wilson' }, 0.95)).toEqual(
      binomialLimits(0.4, 50, { method: 'wilson' }),
    );
    expect(funnelLimits(50, { ...proportion, method: 'normal', phi: 2 }, 0.95)).toEqual(
      binomialLimits(0.4, 50, { method: 'normal', phi: 2 }),
    );
    expect(funnelLimits(12, { target: 1, scale: 'ratio' }, 0.95)).toEqual(poissonLimits(12));
    expect(funnelLimits(12, { target: 1, scale: 'ratio', method: 'chi-square' }, 0.95)).toEqual(
      poissonLimits(12, { method: 'chi-square' }),
    );
    // A rate: 0.02 events per person-year among 500 person-years are 10 expected events.
    const rate = funnelLimits(500, { target: 0.02, scale: 'ratio', tau2: 0.03 }, 0.95);
    expectRelative(rate.lower, 0.02 * poissonLimits(10, { tau2: 0.03 }).lower, 1e-13);
    expectRelative(rate.upper, 0.02 * poissonLimits(10, { tau2: 0.03 }).upper, 1e-13);
  });
});

describe('bounds on tails', () => {
  it('give the answer of the distribution function', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        target,
        fc.double({ min: -15, max: -0.05, noNaN: true }).map((exponent) => 10 ** exponent),
        fc.boolean(),
        (n, theta, tail, above) => {
          const binomial = binomialCurve(n, theta);
          const poisson = poissonCurve(n * theta);
          for (let count = 0; count <= n; count += 1) {
            expect(tailIsBelow(binomial, count, above, tail)).toBe(
              (above ? binomial.above(count) : binomial.below(count)) < tail,
            );
            expect(tailIsBelow(poisson, count, above, tail)).toBe(
              (above ? poisson.above(count) : poisson.below(count)) < tail,
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('bounds on tails, alone', () => {
  it.each([
    ['binomial', binomialCurve(1000, 0.3)],
    ['Poisson', poissonCurve(300)],
  ])('%s: decide for nearly all counts without the distribution function', (_, curve) => {
    let asked = 0;
    const counted = {
      ...curve,
      above: (count: number) => ((asked += 1), curve.above(count)),
      below: (count: number) => ((asked += 1), curve.below(count)),
    };
    for (let count = 310; count < 500; count += 1) {
      expect(tailIsBelow(counted, count, true, 0.001)).toBe(curve.above(count) < 0.001);
    }
    expect(asked).toBeLessThanOrEqual(2);
    asked = 0;
    for (let count = 100; count < 290; count += 1) {
      expect(tailIsBelow(counted, count, false, 0.001)).toBe(curve.below(count) < 0.001);
    }
    expect(asked).toBeLessThanOrEqual(2);
  });
});

describe('position in a funnel', () => {
  const frame: FunnelFrame = { target: 0.6, scale: 'proportion' };
  const within = { position: 'within', level: null, side: 'none' };

  it('names the outermost limits and the side', () => {
    expect(funnelPosition({ events: 60, denominator: 100 }, frame)).toEqual(within);
    expect(funnelPosition({ events: 66, denominator: 100 }, frame)).toEqual(within);
    expect(funnelPosition({ events: 71, denominator: 100 }, frame)).toEqual({
      position: 'outside-95',
      level: 0.95,
      side: 'above',
    });
    expect(funnelPosition({ events: 49, denominator: 100 }, frame)).toEqual({
      position: 'outside-95',
      level: 0.95,
      side: 'below',
    });
    expect(funnelPosition({ events: 80, denominator: 100 }, frame)).toEqual({
      position: 'outside-99.8',
      level: 0.998,
      side: 'above',
    });
    expect(funnelPosition({ events: 40, denominator: 100 }, frame)).toEqual({
      position: 'outside-99.8',
      level: 0.998,
      side: 'below',
    });
    const other = { ...frame, levels: [0.999, 0.8] };
    expect(funnelPosition({ events: 69, denominator: 100 }, other)).toEqual({
      position: 'outside-80',
      level: 0.8,
      side: 'above',
    });
    expect(funnelPosition({ events: 90, denominator: 100 }, other).position).toBe('outside-99.9');
    expect(funnelPosition({ events: 90, denominator: 100 }, { ...frame, levels: [] })).toEqual(within);
  });

  /** The definition: beyond the limit at its own n, and as rare on that side as the level says. */
  const defined = (events: number, n: number, one: FunnelFrame) => {
    const value = events / n;
    let outermost: number | null = null;
    for (const confidence of [0.95, 0.998]) {
      const { lower, upper } = funnelLimits(n, one, confidence);
      const isWhole = one.scale === 'proportion';
      const most = Math.floor(events);
      const least = Math.ceil(events) - 1;
      const below = isWhole ? binomialDistribution(most, n, one.target) : poissonDistribution(most, n * one.target);
      const above =
        least < 0
          ? 1
          : isWhole
            ? binomialDistribution(least, n, one.target, 'upper')
            : poissonDistribution(least, n * one.target, 'upper');
      if (value < one.target && value < lower && below < (1 - confidence) / 2) outermost = confidence;
      if (value > one.target && value > upper && above < (1 - confidence) / 2) outermost = confidence;
    }
    return outermost;
  };

  it.each([
    ['exact', {}],
    ['exact by name', { method: 'exact' }],
    ['wilson', { method: 'wilson' }],
    ['adjusted', { tau2: 0.004 }],
    ['multiplied', { phi: 2 }],
  ] as const)('proportions, %s: agrees with the limits at the unit’s own n', (_, how) => {
    fc.assert(
      fc.property(target, fc.integer({ min: 1, max: 300 }), (theta, n) => {
        const one = { target: theta, scale: 'proportion', ...how } as FunnelFrame;
        for (let events = 0; events <= n; events += 1) {
          expect(funnelPosition({ events, denominator: n }, one).level).toBe(defined(events, n, one));
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['exact', {}],
    ['chi-square', { method: 'chi-square' }],
    ['adjusted', { tau2: 0.01 }],
    ['multiplied', { phi: 1.5 }],
  ] as const)('ratios and rates, %s: agrees with the limits at the unit’s own expectation', (_, how) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 2, noNaN: true }),
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        (theta, n) => {
          const one = { target: theta, scale: 'ratio', ...how } as FunnelFrame;
          for (let events = 0; events <= 3 * n * theta + 12; events += 1) {
            expect(funnelPosition({ events, denominator: n }, one).level).toBe(defined(events, n, one));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('fractional events are held against the lower limit between whole numbers, and its mirror image', () => {
    for (const [scale, theta] of [
      ['proportion', 0.6],
      ['ratio', 0.3],
    ] as const) {
      const one = { target: theta, scale };
      const { lower, upper } = funnelLimits(100, one, 0.95);
      for (const [events, position] of [
        [lower * 100 - 0.001, 'outside-95'],
        [lower * 100 + 0.001, 'within'],
        // The published upper limit is where more events are as rare as the level says; as many are so one event above.
        [upper * 100 + 0.999, 'within'],
        [upper * 100 + 1.001, 'outside-95'],
      ] as const) {
        expect(funnelPosition({ events, denominator: 100 }, one).position).toBe(position);
      }
    }
  });

  const sides = { below: 'above', above: 'below', none: 'none' } as const;
  const mirrored = (events: number, n: number, theta: number, how: object = {}) => {
    const here = funnelPosition({ events, denominator: n }, { target: theta, scale: 'proportion', ...how });
    const there = funnelPosition(
      { events: n - events, denominator: n },
      { target: 1 - theta, scale: 'proportion', ...how },
    );
    expect([there.level, sides[there.side]]).toEqual([here.level, here.side]);
    return here;
  };

  it('36 of 50 and 14 of 50 lie equally far from a half, and are judged alike', () => {
    expect(mirrored(36, 50, 0.5).position).toBe('outside-95');
    expect(mirrored(37, 50, 0.5).position).toBe('outside-99.8');
  });

  it('events and non-events are judged alike, at every count of every denominator up to 60', () => {
    for (const theta of [0.02, 0.1, 0.25, 1 / 3, 0.5, 0.62, 0.8, 0.95, 0.975]) {
      for (let n = 1; n <= 60; n += 1) for (let events = 0; events <= n; events += 1) mirrored(events, n, theta);
    }
  });

  it.each([
    ['exact', {}],
    ['wilson', { method: 'wilson' }],
    ['adjusted', { tau2: 0.004 }],
    ['multiplied', { phi: 2, method: 'normal' }],
  ] as const)('events and non-events are judged alike by whatever limits: %s', (_, how) => {
    const unit = fc
      .integer({ min: 1, max: 3000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(unit, target, fc.constantFrom(0.9, 0.95, 0.998), ([events, n], theta, confidence) => {
        mirrored(events, n, theta, { ...how, levels: [confidence] });
      }),
      { numRuns: 300 },
    );
  });

  it('halves of events, too', () => {
    for (let twice = 0; twice <= 80; twice += 1) mirrored(twice / 2, 40, 0.3);
  });

  it('a count that has α/2 exactly is within, and so is the target itself at any level', () => {
    // P(X ≥ 1) = 0.025 for one trial of 0.025; in a computer 1 − 0.95 is a little more than twice that.
    expect(mirrored(1, 1, 0.025)).toEqual(within);
    expect(mirrored(1, 1, 0.0249).position).toBe('outside-95');
    expect(mirrored(3, 10, 0.3, { levels: [1e-6] })).toEqual(within);
    expect(mirrored(4, 10, 0.3, { levels: [1e-6] }).position).toBe('outside-0.0001');
    expect(exactFalseAlarms([1], { target: 0.025, scale: 'proportion' }, 0.95).expected).toBe(0);
    expect(exactFalseAlarms([1], { target: 0.975, scale: 'proportion' }, 0.95).expected).toBe(0);
    expectRelative(exactFalseAlarms([1], { target: 0.0249, scale: 'proportion' }, 0.95).expected, 0.0249, 1e-12);
  });

  it('a small unit with all events, or one rare event, is no signal by the interpolation alone', () => {
    const high: FunnelFrame = { target: 0.95, scale: 'proportion' };
    expect(binomialLimits(0.95, 10, { level: 0.998 }).upper).toBeLessThan(1);
    expect(funnelPosition({ events: 10, denominator: 10 }, high)).toEqual(within);
    expect(funnelPosition({ events: 1, denominator: 1 }, high)).toEqual(within);
    // One event where 0.04 are expected has a chance of 3.9 %, where 0.02 are of 2.0 %.
    expect(funnelPosition({ events: 1, denominator: 1 }, { target: 0.04, scale: 'ratio' })).toEqual(within);
    expect(funnelPosition({ events: 1, denominator: 1 }, { target: 0.02, scale: 'ratio' })).toEqual({
      position: 'outside-95',
      level: 0.95,
      side: 'above',
    });
    expect(funnelPosition({ events: 100, denominator: 100 }, high).position).toBe('outside-95');
    expect(funnelPosition({ events: 200, denominator: 200 }, high).position).toBe('outside-99.8');
  });

  it('levels below a half', () => {
    const low = { ...frame, levels: [0.2] };
    expect(funnelPosition({ events: 60, denominator: 100 }, low)).toEqual(within);
    expect(funnelPosition({ events: 63, denominator: 100 }, low).position).toBe('outside-20');
    expect(funnelPosition({ events: 57, denominator: 100 }, low).side).toBe('below');
  });

  it('targets at the ends', () => {
    expect(funnelPosition({ events: 0, denominator: 9 }, { target: 0, scale: 'proportion' })).toEqual(within);
    expect(funnelPosition({ events: 1, denominator: 9 }, { target: 0, scale: 'proportion' }).position).toBe(
      'outside-99.8',
    );
    expect(funnelPosition({ events: 9, denominator: 9 }, { target: 1, scale: 'proportion' })).toEqual(within);
    expect(funnelPosition({ events: 8, denominator: 9 }, { target: 1, scale: 'proportion' }).side).toBe('below');
  });
});

describe('false alarms', () => {
  it('by the level: fifteen identical practices', () => {
    const at95 = expectedFalseAlarms(15, 0.95);
    expectRelative(at95.expected, 0.75, 1e-13);
    expectRelative(at95.atLeastOne, 1 - 0.95 ** 15, 1e-13);
    expectAbsolute(expectedFalseAlarms(15, 0.998).atLeastOne, 0.0296, 5e-5);
    expect(expectedFalseAlarms(0, 0.95)).toEqual({ expected: 0, atLeastOne: 0 });
    expectRelative(expectedFalseAlarms(3, 1 - 1e-12).atLeastOne, 3e-12, 1e-3);
  });

  it('exactly: a sum over the counts that are called outside', () => {
    for (const [n, theta] of [
      [30, 0.5],
      [9, 0.95],
      [140, 0.07],
    ] as const) {
      const frame: FunnelFrame = { target: theta, scale: 'proportion' };
      for (const confidence of [0.95, 0.998]) {
        let chance = 0;
        for (let events = 0; events <= n; events += 1) {
          const { level: reached } = funnelPosition({ events, denominator: n }, { ...frame, levels: [confidence] });
          if (reached !== null) chance += binomialDensity(events, n, theta);
        }
        expectRelative(exactFalseAlarms([n], frame, confidence).expected, chance, 1e-9);
        const three = exactFalseAlarms([n, n, n], frame, confidence);
        expectRelative(three.expected, 3 * chance, 1e-9);
        expectRelative(three.atLeastOne, 1 - (1 - chance) ** 3, 1e-9);
      }
    }
  });

  it('no practice is outside more often than the level promises, and practices of 30 to 300 patients not much more seldom', () => {
    for (const theta of [0.05, 0.2, 0.5, 0.8, 0.95]) {
      for (const confidence of [0.95, 0.998]) {
        const shares = Array.from(
          { length: 300 },
          (_, index) =>
            exactFalseAlarms([1 + index], { target: theta, scale: 'proportion' }, confidence).expected /
            (1 - confidence),
        );
        expect(Math.max(...shares)).toBeLessThanOrEqual(1);
        const usual = shares.slice(29);
        const average = usual.reduce((total, share) => total + share, 0) / usual.length;
        expect(average).toBeGreaterThan(confidence === 0.95 ? 0.6 : 0.46);
        expect(average).toBeLessThan(confidence === 0.95 ? 0.83 : 0.76);
      }
    }
  });

  it('held against their own pooled figure, units are outside less often than against a target known beforehand', () => {
    const random = seeded(46);
    const rounds = 1500;
    const alarmed = { known: 0, pooled: 0 };
    let told = 0;
    for (let round = 0; round < rounds; round += 1) {
      const units = Array.from({ length: 15 }, () => {
        const n = 30 + Math.floor(270 * random());
        return { events: binomialDraw(random, n, 0.5), denominator: n };
      });
      const isAny = (theta: number) =>
        units.some((unit) => funnelPosition(unit, { target: theta, scale: 'proportion', levels: [0.95] }).level);
      if (isAny(0.5)) alarmed.known += 1;
      if (isAny(pooledRate(units).value)) alarmed.pooled += 1;
      told += exactFalseAlarms(
        units.map((unit) => unit.denominator),
        { target: 0.5, scale: 'proportion' },
        0.95,
      ).atLeastOne;
    }
    expectAbsolute(alarmed.known / rounds, told / rounds, 0.03);
    expectAbsolute(alarmed.known / rounds, 0.46, 0.03);
    expectAbsolute(alarmed.pooled / rounds, 0.4, 0.03);
  });

  it('by simulation of units on the target', () => {
    const random = seeded(15);
    const frame: FunnelFrame = { target: 0.5, scale: 'proportion', levels: [0.95] };
    const sizes = Array.from({ length: 15 }, () => 30 + Math.floor(270 * random()));
    let outside = 0;
    const rounds = 400;
    for (let round = 0; round < rounds; round += 1) {
      for (const n of sizes) {
        if (funnelPosition({ events: binomialDraw(random, n, 0.5), denominator: n }, frame).level !== null)
          outside += 1;
      }
    }
    expectAbsolute(outside / rounds, exactFalseAlarms(sizes, frame, 0.95).expected, 0.12);
    const signal = exactFalseAlarms(sizes, frame, 0.998);
    expect(signal.atLeastOne).toBeGreaterThan(0.02);
    expect(signal.atLeastOne).toBeLessThan(0.04);
  });

  it('rates, and numbers in which single events no longer matter', () => {
    const ratio = exactFalseAlarms([10], { target: 1, scale: 'ratio' }, 0.95);
    const low = poissonQuantile(0.025, 10);
    const high = poissonQuantile(0.025, 10, 'upper');
    expectRelative(ratio.expected, poissonDistribution(low - 1, 10) + poissonDistribution(high, 10, 'upper'), 1e-12);
    expectRelative(exactFalseAlarms([1e80], { target: 0.4, scale: 'proportion' }, 0.95).expected, 0.05, 1e-12);
    expect(binomialQuantile(0.025, 10, 0.5)).toBe(2);
    expect(exactFalseAlarms([], { target: 0.4, scale: 'proportion' }, 0.95)).toEqual({ expected: 0, atLeastOne: 0 });
  });
});

describe('overdispersion', () => {
  const ok = (result: Overdispersion) => {
    if (result.status !== 'ok') throw new Error(result.status);
    return result;
  };
  const units = [12, 30, 26, 50, 42, 71, 4, 29, 48, 36].map((events, index) => ({
    events,
    denominator: [82, 98, 100, 125, 162, 151, 12, 100, 82, 99][index]!,
  }));

  it('winsorises 10 % when nothing is said, and nothing when 0 is said', () => {
    const usual = ok(overdispersion(units, { scale: 'proportion' }));
    const none = ok(overdispersion(units, { scale: 'proportion', winsorise: 0 }));
    expect(usual).toEqual(overdispersion(units, { scale: 'proportion', winsorise: 0.1 }));
    expect(none.phi).toBeGreaterThan(usual.phi);
    expect(none.scores.map((score) => score!.winsorised)).toEqual(none.scores.map((score) => score!.raw));
    expect(usual.adjusted).toBe(true);
    expect(usual.k).toBe(10);
    expectRelative(usual.target, 348 / 1011, 1e-15);
  });

  it('leaves out missing units and keeps their places', () => {
    const gap = ok(overdispersion([null, ...units, null], { scale: 'proportion' }));
    const all = ok(overdispersion(units, { scale: 'proportion' }));
    expect(gap.scores).toEqual([null, ...all.scores, null]);
    expect([gap.phi, gap.tau2, gap.k]).toEqual([all.phi, all.tau2, all.k]);
  });

  it('ratios are held against 1, and a rate gives what its expected events give', () => {
    const ratios = [15, 40, 72, 28].map((events, index) => ({ events, denominator: [13, 32, 75, 33][index]! }));
    const ratio = ok(overdispersion(ratios, { scale: 'ratio', winsorise: 0 }));
    expect(ratio.target).toBe(1);
    expectRelative(ratio.scores[0]!.raw, 2 * (Math.sqrt(15) - Math.sqrt(13)), 1e-14);
    const rates = ratios.map(({ events, denominator }) => ({ events, denominator: denominator * 50 }));
    const rate = ok(overdispersion(rates, { scale: 'ratio', winsorise: 0, target: 0.02 }));
    expectRelative(rate.phi, ratio.phi, 1e-12);
    expectAbsolute(rate.tau2, ratio.tau2, 1e-14);
  });

  it('units closer together than chance have no τ²', () => {
    const even = Array.from({ length: 8 }, () => ({ events: 50, denominator: 100 }));
    const result = ok(overdispersion(even, { scale: 'proportion' }));
    expect([result.phi, result.tau2, result.adjusted]).toEqual([0, 0, false]);
    expect(result.scores[0]).toEqual({ raw: 0, winsorised: 0, adjusted: 0 });
  });

  it('one unit, or none, says nothing', () => {
    expect(overdispersion([], { scale: 'ratio' })).toEqual({ status: 'too-few-units' });
    expect(overdispersion([units[0]!, null], { scale: 'proportion' })).toEqual({ status: 'too-few-units' });
    expect(overdispersion(units.slice(0, 2), { scale: 'proportion' }).status).toBe('ok');
  });

  it('finds again the τ² that units were drawn with, and adjusted scores have the spread of chance', () => {
    const random = seeded(2012);
    const tau = 0.06;
    const angle = Math.asin(Math.sqrt(0.55));
    const drawn = Array.from({ length: 400 }, () => {
      const n = 60 + Math.floor(random() * 240);
      const chance = Math.sin(angle + tau * normalDraw(random)) ** 2;
      return { events: binomialDraw(random, n, chance), denominator: n };
    });
    const result = ok(overdispersion(drawn, { scale: 'proportion', winsorise: 0 }));
    expectRelative(Math.sqrt(result.tau2), tau, 0.1);
    const spread = result.scores.reduce((sum, score) => sum + score!.adjusted ** 2, 0) / 400;
    expectAbsolute(spread, 1, 0.1);
  });

  it('all events and no events have scores', () => {
    const result = ok(
      overdispersion(
        [
          { events: 0, denominator: 10 },
          { events: 10, denominator: 10 },
        ],
        { scale: 'proportion', winsorise: 0 },
      ),
    );
    expectRelative(result.scores[0]!.raw, -Math.sqrt(10) * (Math.PI / 2), 1e-14);
    expectRelative(result.scores[1]!.raw, Math.sqrt(10) * (Math.PI / 2), 1e-14);
  });
});

describe('impossible input', () => {
  const unit = { events: 1, denominator: 2 };
  const frame: FunnelFrame = { target: 0.5, scale: 'proportion' };
  it.each([
    ['target', () => binomialLimits(1.01, 10)],
    ['target', () => binomialLimits(-0.1, 10)],
    ['denominator', () => binomialLimits(0.5, 0)],
    ['level', () => binomialLimits(0.5, 10, { level: 0 })],
    ['tau2', () => binomialLimits(0.5, 10, { tau2: -1 })],
    ['phi', () => binomialLimits(0.5, 10, { phi: NaN })],
    ['tau2', () => binomialLimits(0.5, 10, { tau2: 0.1, method: 'exact' })],
    ['tau2', () => binomialLimits(0.5, 10, { tau2: 0.1, method: 'normal' })],
    ['phi', () => binomialLimits(0.5, 10, { phi: 2, method: 'wilson' })],
    ['phi', () => binomialLimits(0.5, 10, { phi: 2, tau2: 0.1 })],
    ['method', () => binomialLimits(0.5, 10, { method: 'wald' as BinomialLimitMethod })],
    ['expected', () => poissonLimits(0)],
    ['expected', () => poissonLimits(-3)],
    ['level', () => poissonLimits(3, { level: 1 })],
    ['tau2', () => poissonLimits(3, { tau2: 0.1, method: 'chi-square' })],
    ['phi', () => poissonLimits(3, { phi: 2, method: 'exact' })],
    ['method', () => poissonLimits(3, { method: 'log' as PoissonLimitMethod })],
    ['denominator', () => funnelLimits(0, frame, 0.95)],
    ['level', () => funnelLimits(3, frame, 95)],
    ['target', () => funnelLimits(3, { target: 0, scale: 'ratio' }, 0.95)],
    ['scale', () => funnelLimits(3, { target: 1, scale: 'mean' } as unknown as FunnelFrame, 0.95)],
    ['levels', () => funnelPosition(unit, { ...frame, levels: [95] })],
    ['target', () => funnelPosition(unit, { ...frame, target: 2 })],
    ['events', () => funnelPosition({ events: 3, denominator: 2 }, frame)],
    ['events', () => funnelPosition({ events: -1, denominator: 2 }, { target: 1, scale: 'ratio' })],
    ['denominator', () => funnelPosition({ events: 1, denominator: 0 }, { target: 1, scale: 'ratio' })],
    ['tau2', () => funnelPosition(unit, { ...frame, tau2: 0.1, method: 'exact' })],
    ['units', () => expectedFalseAlarms(-1, 0.95)],
    ['units', () => expectedFalseAlarms(1.5, 0.95)],
    ['level', () => expectedFalseAlarms(1, 1)],
    ['denominators', () => exactFalseAlarms([10, 0], frame, 0.95)],
    ['level', () => exactFalseAlarms([10], frame, 0)],
    ['target', () => exactFalseAlarms([10], { target: -1, scale: 'proportion' }, 0.95)],
    ['winsorise', () => overdispersion([unit, unit], { scale: 'proportion', winsorise: 0.5 })],
    ['winsorise', () => overdispersion([unit, unit], { scale: 'proportion', winsorise: -0.1 })],
    ['events', () => overdispersion([unit, { events: 3, denominator: 2 }], { scale: 'proportion' })],
    ['denominator', () => overdispersion([unit, { events: 3, denominator: 0 }], { scale: 'ratio' })],
    ['target', () => overdispersion([unit, unit], { scale: 'proportion', target: 1.5 })],
    ['target', () => overdispersion([unit, unit], { scale: 'ratio', target: 0 })],
  ])('%s is refused by name', (argument, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${argument} must be \\w`));
  });
});
