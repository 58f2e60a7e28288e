import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAbsolute, expectRelative } from '../../test/close.js';
import { useSeed } from '../../test/properties.js';
import { binomialDraw, poissonDraw, seeded } from '../../test/random.js';
import {
  binomialDistribution,
  byarInterval,
  clopperPearsonInterval,
  intervalColumns,
  meanInterval,
  newcombeDifference,
  poissonDistribution,
  poissonInterval,
  rateInterval,
  rateRatio,
  wilsonInterval,
  type Interval,
} from '../index.js';

useSeed(1934);

const count = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ events: fc.integer({ min: 0, max: n }), denominator: fc.constant(n) }));
const fractional = fc.double({ min: 0.01, max: 1e6, noNaN: true }).chain((n) =>
  fc.record({
    events: fc.double({ min: 0, max: n, noNaN: true }).map((x) => (x < 1e-90 ? 0 : x)),
    denominator: fc.constant(n),
  }),
);
const level = fc.oneof(fc.constantFrom(0.5, 0.8, 0.95, 0.998), fc.double({ min: 0.01, max: 0.999999, noNaN: true }));

const places = (interval: Interval, digits: number) => [interval.lower.toFixed(digits), interval.upper.toFixed(digits)];

describe('published worked examples', () => {
  it('Newcombe 1998, table I: four proportions by Wilson and Clopper–Pearson', () => {
    expect(places(wilsonInterval(81, 263), 4)).toEqual(['0.2553', '0.3662']);
    expect(places(wilsonInterval(15, 148), 4)).toEqual(['0.0624', '0.1605']);
    expect(places(wilsonInterval(0, 20), 4)).toEqual(['0.0000', '0.1611']);
    expect(places(wilsonInterval(1, 29), 4)).toEqual(['0.0061', '0.1718']);
    expect(places(clopperPearsonInterval(81, 263), 4)).toEqual(['0.2527', '0.3676']);
    expect(places(clopperPearsonInterval(15, 148), 4)).toEqual(['0.0578', '0.1617']);
    expect(places(clopperPearsonInterval(0, 20), 4)).toEqual(['0.0000', '0.1684']);
    expect(places(clopperPearsonInterval(1, 29), 4)).toEqual(['0.0009', '0.1776']);
  });

  it('Newcombe 1998, table II: eight differences by method 10', () => {
    const by = (x1: number, n1: number, x2: number, n2: number) =>
      places(newcombeDifference({ events: x1, denominator: n1 }, { events: x2, denominator: n2 }), 4);
    expect(by(56, 70, 48, 80)).toEqual(['0.0524', '0.3339']);
    expect(by(9, 10, 3, 10)).toEqual(['0.1705', '0.8090']);
    expect(by(6, 7, 2, 7)).toEqual(['0.0582', '0.8062']);
    expect(by(5, 56, 0, 29)).toEqual(['-0.0381', '0.1926']);
    expect(by(0, 10, 0, 20)).toEqual(['-0.1611', '0.2775']);
    expect(by(0, 10, 0, 10)).toEqual(['-0.2775', '0.2775']);
    expect(by(10, 10, 0, 20)).toEqual(['0.6791', '1.0000']);
    expect(by(10, 10, 0, 10)).toEqual(['0.6075', '1.0000']);
  });

  it('Garwood 1936: limits of small Poisson counts at 95 and 99 %', () => {
    expect(places(poissonInterval(0), 3)).toEqual(['0.000', '3.689']);
    expect(places(poissonInterval(1), 3)).toEqual(['0.025', '5.572']);
    expect(places(poissonInterval(10), 3)).toEqual(['4.795', '18.390']);
    expect(places(poissonInterval(1, { level: 0.99 }), 3)).toEqual(['0.005', '7.430']);
    expect(places(poissonInterval(30, { level: 0.99 }), 2)).toEqual(['17.77', '47.21']);
  });

  it('Clopper & Pearson 1934: closed forms at the ends', () => {
    for (const n of [1, 2, 3, 4, 5, 40, 1e6]) {
      expectRelative(clopperPearsonInterval(0, n).upper, -Math.expm1(Math.log(0.025) / n), 1e-13);
      expectRelative(clopperPearsonInterval(n, n).lower, 0.025 ** (1 / n), 1e-13);
    }
  });

  it('the sleep data of Student 1908', () => {
    const extraHours = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const interval = meanInterval(extraHours);
    expect(interval.status).toBe('ok');
    if (interval.status !== 'ok') return;
    expectRelative(interval.value, 0.75, 1e-15);
    expect(places(interval, 4)).toEqual(['-0.5298', '2.0298']);
  });
});

describe('intervals of a proportion', () => {
  const both = [
    ['Wilson', wilsonInterval],
    ['Clopper–Pearson', clopperPearsonInterval],
  ] as const;

  it.each(both)('%s: ends are exact with no events and with all', (_, interval) => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), level, (n, confidence) => {
        expect(interval(0, n, { level: confidence }).lower).toBe(0);
        expect(interval(n, n, { level: confidence }).upper).toBe(1);
      }),
    );
  });

  it.each(both)('%s: x and n − x mirror each other', (_, interval) => {
    fc.assert(
      fc.property(count, level, ({ events, denominator }, confidence) => {
        const here = interval(events, denominator, { level: confidence });
        const mirror = interval(denominator - events, denominator, { level: confidence });
        expectAbsolute(here.lower, 1 - mirror.upper, 1e-13);
        expectAbsolute(here.upper, 1 - mirror.lower, 1e-13);
      }),
    );
  });

  it.each(both)('%s: lies in [0, 1], holds the proportion, grows with the level and moves with x', (_, interval) => {
    fc.assert(
      fc.property(fractional, level, ({ events, denominator }, confidence) => {
        const here = interval(events, denominator, { level: confidence });
        const p = events / denominator;
        expect(here.lower).toBeGreaterThanOrEqual(0);
        expect(here.upper).toBeLessThanOrEqual(1);
        // At low levels the exact interval of a fraction of an event need not hold the proportion.
        if (interval === wilsonInterval) {
          expect(here.lower).toBeLessThanOrEqual(p * (1 + 1e-12));
          expect(here.upper).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        }
        const wider = interval(events, denominator, { level: (1 + confidence) / 2 });
        expect(wider.lower).toBeLessThanOrEqual(here.lower * (1 + 1e-12));
        expect(wider.upper).toBeGreaterThanOrEqual(here.upper * (1 - 1e-12));
        const more = interval(events + (denominator - events) / 2, denominator, { level: confidence });
        expect(more.lower).toBeGreaterThanOrEqual(here.lower * (1 - 1e-12));
        expect(more.upper).toBeGreaterThanOrEqual(here.upper * (1 - 1e-12));
      }),
    );
  });

  it('Wilson limits are the targets at which the score test gives the level', () => {
    fc.assert(
      fc.property(
        count,
        fc.constantFrom([0.8, 1.2815515655446004], [0.95, 1.959963984540054], [0.998, 3.090232306167813]),
        ({ events, denominator }, [confidence, z]) => {
          const { lower, upper } = wilsonInterval(events, denominator, { level: confidence });
          const p = events / denominator;
          const score = (target: number) => (p - target) / Math.sqrt((target * (1 - target)) / denominator);
          if (events > 0) expectRelative(score(lower), z, 1e-9);
          if (events < denominator) expectRelative(score(upper), -z, 1e-9);
        },
      ),
    );
  });

  it('Clopper–Pearson limits are the targets at which the exact tails give the level', () => {
    fc.assert(
      fc.property(count, level, ({ events, denominator }, confidence) => {
        const { lower, upper } = clopperPearsonInterval(events, denominator, { level: confidence });
        const tail = (1 - confidence) / 2;
        if (events > 0) {
          expectRelative(binomialDistribution(events - 1, denominator, lower, 'upper'), tail, 1e-11);
        }
        // The rounding of an upper limit next to 1 is what the tolerance allows for.
        if (events < denominator) expectRelative(binomialDistribution(events, denominator, upper), tail, 1e-6);
      }),
    );
  });

  it('Clopper–Pearson agrees with a search that adds up single probabilities', () => {
    const tailOf = (from: number, to: number, n: number, p: number) => {
      let sum = 0;
      let density = (1 - p) ** n;
      for (let k = 0; k <= to; k += 1) {
        if (k >= from) sum += density;
        density *= ((n - k) / (k + 1)) * (p / (1 - p));
      }
      return sum;
    };
    for (const n of [1, 2, 3, 5, 12, 30]) {
      for (let events = 0; events <= n; events += 1) {
        const bisect = (isLow: (p: number) => boolean) => {
          let low = 0;
          let high = 1;
          for (let step = 0; step < 60; step += 1) {
            const middle = (low + high) / 2;
            if (isLow(middle)) low = middle;
            else high = middle;
          }
          return (low + high) / 2;
        };
        const { lower, upper } = clopperPearsonInterval(events, n);
        if (events > 0)
          expectAbsolute(
            lower,
            bisect((p) => tailOf(events, n, n, p) < 0.025),
            1e-13,
          );
        if (events < n)
          expectAbsolute(
            upper,
            bisect((p) => tailOf(0, events, n, p) > 0.025),
            1e-13,
          );
      }
    }
  });

  it('nothing cancels when events are few among very many', () => {
    // As n grows the limits times n come to those of a Poisson count; for Wilson to x + z²/2 ∓ z√(x + z²/4).
    const n = 1e12;
    const z = 1.959963984540054;
    expectRelative(wilsonInterval(3, n).lower * n, 3 + (z * z) / 2 - z * Math.sqrt(3 + (z * z) / 4), 1e-11);
    expectRelative(wilsonInterval(3, n).upper * n, 3 + (z * z) / 2 + z * Math.sqrt(3 + (z * z) / 4), 1e-11);
    expectRelative(clopperPearsonInterval(3, n).lower * n, poissonInterval(3).lower, 1e-11);
    expectRelative(clopperPearsonInterval(3, n).upper * n, poissonInterval(3).upper, 1e-11);
  });

  it('levels next to 0 and 1', () => {
    for (const [, interval] of both) {
      const all = interval(3, 10, { level: 1 - 2 ** -53 });
      expect(all.lower).toBeGreaterThan(0);
      expect(all.lower).toBeLessThan(0.02);
      expect(all.upper).toBeGreaterThan(0.93);
      expect(all.upper).toBeLessThan(1);
    }
    const none = wilsonInterval(3, 10, { level: 1e-12 });
    expectRelative(none.upper - none.lower, 2 * 1e-12 * Math.sqrt(Math.PI / 2) * Math.sqrt(0.021), 1e-3);
    const middle = clopperPearsonInterval(3, 10, { level: 1e-100 });
    expectRelative(binomialDistribution(3, 10, middle.upper), 0.5, 1e-12);
    expectRelative(binomialDistribution(2, 10, middle.lower), 0.5, 1e-12);
  });

  it('coverage: exactly summed, Clopper–Pearson never below its level, Wilson near it', () => {
    for (const n of [5, 20, 60]) {
      const limits = Array.from({ length: n + 1 }, (_, events) => ({
        exact: clopperPearsonInterval(events, n),
        score: wilsonInterval(events, n),
      }));
      let scoreTotal = 0;
      let grid = 0;
      for (let p = 0.0125; p < 0.99; p += 0.0125) {
        let exact = 0;
        let score = 0;
        let density = (1 - p) ** n;
        for (let events = 0; events <= n; events += 1) {
          const holds = (interval: Interval) => interval.lower <= p && p <= interval.upper;
          if (holds(limits[events]!.exact)) exact += density;
          if (holds(limits[events]!.score)) score += density;
          density *= ((n - events) / (events + 1)) * (p / (1 - p));
        }
        expect(exact).toBeGreaterThanOrEqual(0.95 - 1e-9);
        expect(score).toBeGreaterThan(0.82);
        scoreTotal += score;
        grid += 1;
      }
      expect(scoreTotal / grid).toBeGreaterThan(0.945);
      expect(scoreTotal / grid).toBeLessThan(0.965);
    }
  });

  it('coverage by simulation', () => {
    const random = seeded(17);
    let held = 0;
    const rounds = 4000;
    for (let round = 0; round < rounds; round += 1) {
      const n = 20 + Math.floor(random() * 80);
      const p = 0.1 + 0.8 * random();
      const { lower, upper } = wilsonInterval(binomialDraw(random, n, p), n);
      if (lower <= p && p <= upper) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.94);
    expect(held / rounds).toBeLessThan(0.96);
  });
});

describe('differences', () => {
  it('turn their sign when the two change places, and stay in [−1, 1]', () => {
    fc.assert(
      fc.property(count, count, level, (a, b, confidence) => {
        const there = newcombeDifference(a, b, { level: confidence });
        const back = newcombeDifference(b, a, { level: confidence });
        expect(there.difference).toBe(a.events / a.denominator - b.events / b.denominator);
        expectAbsolute(there.difference, -back.difference, 1e-15);
        expectAbsolute(there.lower, -back.upper, 1e-14);
        expect(there.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.lower).toBeLessThanOrEqual(there.difference);
        expect(there.upper).toBeGreaterThanOrEqual(there.difference);
      }),
    );
  });

  it('coverage by simulation', () => {
    const random = seeded(1998);
    let held = 0;
    const rounds = 3000;
    for (let round = 0; round < rounds; round += 1) {
      const p = 0.1 + 0.8 * random();
      const q = 0.1 + 0.8 * random();
      const a = { events: binomialDraw(random, 40, p), denominator: 40 };
      const b = { events: binomialDraw(random, 25, q), denominator: 25 };
      const { lower, upper } = newcombeDifference(a, b);
      if (lower <= p - q && p - q <= upper) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.94);
    expect(held / rounds).toBeLessThan(0.965);
  });
});

describe('Poisson counts and rates', () => {
  it('exact limits are the means at which the tails give the level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100000 }), level, (events, confidence) => {
        const { lower, upper } = poissonInterval(events, { level: confidence });
        const tail = (1 - confidence) / 2;
        if (events === 0) expect(lower).toBe(0);
        else expectRelative(poissonDistribution(events - 1, lower, 'upper'), tail, 1e-10);
        expectRelative(poissonDistribution(events, upper), tail, 1e-10);
      }),
    );
  });

  it('Byar is close to exact from 10 events, and below 0 it is 0', () => {
    for (let events = 10; events < 300; events += 7) {
      expectRelative(byarInterval(events).lower, poissonInterval(events).lower, 2e-3);
      expectRelative(byarInterval(events).upper, poissonInterval(events).upper, 2e-3);
    }
    // The cube of a negative number would be below 0.
    expect(byarInterval(1, { level: 0.998 }).lower).toBe(0);
    expect(byarInterval(0).lower).toBe(0);
    expectRelative(byarInterval(0).upper, (1 - 1 / 9 + 1.959963984540054 / 3) ** 3, 1e-14);
    expectRelative(byarInterval(4).lower, 4 * (1 - 1 / 36 - 1.959963984540054 / 6) ** 3, 1e-14);
  });

  it('fractional and enormous counts', () => {
    const half = poissonInterval(0.5);
    expect(half.lower).toBeLessThan(0.5);
    expect(half.upper).toBeGreaterThan(poissonInterval(0).upper);
    expect(half.upper).toBeLessThan(poissonInterval(1).upper);
    const many = poissonInterval(1e14);
    expectRelative(many.upper - 1e14, 1.959963984540054 * 1e7, 1e-6);
    expectRelative(1e14 - many.lower, 1.959963984540054 * 1e7, 1e-6);
  });

  it('rates scale the count', () => {
    const { lower, upper } = poissonInterval(12, { level: 0.9 });
    const rate = rateInterval(12, 480, { level: 0.9, multiplier: 1000 });
    expectRelative(rate.value, 25, 1e-15);
    expectRelative(rate.lower, (lower / 480) * 1000, 1e-15);
    expectRelative(rate.upper, (upper / 480) * 1000, 1e-15);
    expect(rateInterval(3, 2)).toEqual({
      value: 1.5,
      lower: poissonInterval(3).lower / 2,
      upper: poissonInterval(3).upper / 2,
    });
  });

  it('coverage by simulation is never much below the level', () => {
    const random = seeded(1936);
    let held = 0;
    const rounds = 4000;
    for (let round = 0; round < rounds; round += 1) {
      const mean = 1 + 20 * random();
      const { lower, upper } = poissonInterval(poissonDraw(random, mean));
      if (lower <= mean && mean <= upper) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.95);
    expect(held / rounds).toBeLessThan(0.99);
  });
});

describe('ratios of rates', () => {
  const some = fc.record({
    events: fc.integer({ min: 1, max: 400 }),
    denominator: fc.double({ min: 1, max: 1e5, noNaN: true }),
  });

  it('turn upside down when the two change places', () => {
    fc.assert(
      fc.property(some, some, level, (a, b, confidence) => {
        const there = rateRatio(a, b, { level: confidence });
        const back = rateRatio(b, a, { level: confidence });
        if (there.status !== 'ok' || back.status !== 'ok') throw new Error('both have events');
        expectRelative(there.value, 1 / back.value, 1e-13);
        expectRelative(there.lower, 1 / back.upper, 1e-11);
        expectRelative(there.upper, 1 / back.lower, 1e-11);
        expect(there.lower).toBeLessThan(there.upper);
      }),
    );
  });

  it('limits are the ratios at which the conditional tails give the level', () => {
    const a = { events: 7, denominator: 250 };
    const b = { events: 19, denominator: 400 };
    const ratio = rateRatio(a, b);
    if (ratio.status !== 'ok') throw new Error('both have events');
    const share = (of: number) => (of * a.denominator) / (of * a.denominator + b.denominator);
    expectRelative(binomialDistribution(6, 26, share(ratio.lower), 'upper'), 0.025, 1e-11);
    expectRelative(binomialDistribution(7, 26, share(ratio.upper)), 0.025, 1e-11);
  });

  it('equal rates have a ratio of 1', () => {
    const same = { events: 6, denominator: 30 };
    expect(rateRatio(same, same)).toMatchObject({ status: 'ok', value: 1 });
  });

  it('say what cannot be computed', () => {
    const none = { events: 0, denominator: 10 };
    const five = { events: 5, denominator: 10 };
    expect(rateRatio(none, none)).toEqual({ status: 'no-events' });
    const open = rateRatio(five, none);
    expect(open.status).toBe('no-reference-events');
    const zero = rateRatio(none, five);
    if (zero.status !== 'ok' || open.status !== 'no-reference-events') throw new Error('as before');
    expect([zero.value, zero.lower]).toEqual([0, 0]);
    expectRelative(open.lower, 1 / zero.upper, 1e-12);
  });
});

describe('means', () => {
  it('equal values have an interval of no width, one value has none', () => {
    expect(meanInterval([0.1, 0.1, 0.1])).toEqual({ status: 'ok', value: 0.1, lower: 0.1, upper: 0.1 });
    expect(meanInterval([4])).toEqual({ status: 'too-few-values' });
    expect(meanInterval([])).toEqual({ status: 'too-few-values' });
    expect(meanInterval([null, 4, null])).toEqual({ status: 'too-few-values' });
  });

  it('leaves out missing values, and two values reach as far as the Cauchy quantile', () => {
    const interval = meanInterval([1, null, 3], { level: 0.9 });
    if (interval.status !== 'ok') throw new Error('two values');
    expect(interval.value).toBe(2);
    expectRelative(interval.upper, 2 + Math.tan(Math.PI * 0.45), 1e-13);
    expectRelative(2 - interval.lower, interval.upper - 2, 1e-13);
  });

  it('at a low level', () => {
    const interval = meanInterval([1, 3], { level: 0.3 });
    if (interval.status !== 'ok') throw new Error('two values');
    expectRelative(interval.upper, 2 + Math.tan(Math.PI * 0.15), 1e-13);
  });

  it('does not lose a small spread on a large level', () => {
    const near = meanInterval([1e9 + 1, 1e9 + 2, 1e9 + 3]);
    const far = meanInterval([1, 2, 3]);
    if (near.status !== 'ok' || far.status !== 'ok') throw new Error('three values');
    expectAbsolute(near.upper - 1e9, far.upper, 1e-6);
  });
});

describe('columns', () => {
  it('give the interval of each row of a stretch, and null where a figure is missing', () => {
    const events = [1, null, 3, 4];
    const denominators = [10, 20, null, 40];
    const all = intervalColumns(wilsonInterval, events, denominators, { level: 0.9 });
    const first = wilsonInterval(1, 10, { level: 0.9 });
    const last = wilsonInterval(4, 40, { level: 0.9 });
    expect(all).toEqual({ lower: [first.lower, null, null, last.lower], upper: [first.upper, null, null, last.upper] });
    expect(intervalColumns(rateInterval, events, denominators, { from: 3 }).upper).toEqual([rateInterval(4, 40).upper]);
    expect(intervalColumns(wilsonInterval, events, denominators, { from: 1, to: 3 })).toEqual({
      lower: [null, null],
      upper: [null, null],
    });
    expect(intervalColumns(wilsonInterval, [], [])).toEqual({ lower: [], upper: [] });
  });
});

describe('the last digit', () => {
  it('carries no limit of a proportion or of a difference past its end, nor past the figure itself', () => {
    const share = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 17 }).map((digits) => 1 - 10 ** -digits),
    );
    const part = fc.tuple(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), share);
    const near = fc.oneof(
      fc.integer({ min: 1, max: 15 }).map((digits) => 1 - 10 ** -digits),
      fc.integer({ min: 1, max: 18 }).map((digits) => 10 ** -digits),
    );
    fc.assert(
      fc.property(part, part, near, ([n, one], [m, other], level) => {
        const a = { events: n * one, denominator: n };
        const b = { events: m * other, denominator: m };
        const p = a.events / n;
        const intervals = [wilsonInterval(a.events, n, { level }), clopperPearsonInterval(a.events, n, { level })];
        for (const { lower, upper } of intervals) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(p);
          expect(upper).toBeGreaterThanOrEqual(p);
          expect(upper).toBeLessThanOrEqual(1);
        }
        const { difference, lower, upper } = newcombeDifference(a, b, { level });
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
        expect(upper).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
    expect(wilsonInterval(0.01390858318118203, 0.013908583181187319, { level: 0.9999999853616655 }).upper).toBe(1);
    expect(wilsonInterval(15.999999999999998, 16, { level: 0.7069434851873666 }).upper).toBe(15.999999999999998 / 16);
    const none = { events: 0, denominator: 3 };
    const most = { events: 3897.6171001780144, denominator: 3897.61710018646 };
    expect(newcombeDifference(most, none, { level: 0.9999982517791306 }).upper).toBe(1);
    expect(newcombeDifference(none, most, { level: 0.9999982517791306 }).lower).toBe(-1);
  });
});

describe('impossible input', () => {
  it.each([
    ['events', () => wilsonInterval(-1, 10)],
    ['events', () => wilsonInterval(11, 10)],
    ['denominator', () => wilsonInterval(0, 0)],
    ['level', () => wilsonInterval(1, 10, { level: 95 })],
    ['events', () => clopperPearsonInterval(NaN, 10)],
    ['denominator', () => clopperPearsonInterval(1, Infinity)],
    ['level', () => clopperPearsonInterval(1, 10, { level: 0 })],
    ['events', () => poissonInterval(-1)],
    ['level', () => poissonInterval(1, { level: 1 })],
    ['events', () => byarInterval(-1)],
    ['level', () => byarInterval(1, { level: NaN })],
    ['exposure', () => rateInterval(1, 0)],
    ['multiplier', () => rateInterval(1, 1, { multiplier: 0 })],
    ['events', () => rateInterval(-1, 1)],
    ['a[.]events', () => newcombeDifference({ events: 3, denominator: 2 }, { events: 1, denominator: 2 })],
    ['a[.]denominator', () => newcombeDifference({ events: 0, denominator: 0 }, { events: 1, denominator: 2 })],
    ['b[.]events', () => newcombeDifference({ events: 1, denominator: 2 }, { events: 3, denominator: 2 })],
    ['b[.]denominator', () => newcombeDifference({ events: 1, denominator: 2 }, { events: 0, denominator: NaN })],
    ['a[.]events', () => rateRatio({ events: -1, denominator: 1 }, { events: 1, denominator: 1 })],
    ['a[.]denominator', () => rateRatio({ events: 1, denominator: 0 }, { events: 1, denominator: 1 })],
    ['b[.]events', () => rateRatio({ events: 1, denominator: 1 }, { events: NaN, denominator: 1 })],
    ['b[.]denominator', () => rateRatio({ events: 1, denominator: 1 }, { events: 1, denominator: -1 })],
    ['level', () => rateRatio({ events: 1, denominator: 1 }, { events: 1, denominator: 1 }, { level: 2 })],
    ['values', () => meanInterval([1, NaN])],
    ['level', () => meanInterval([1, 2], { level: -1 })],
    ['denominators', () => intervalColumns(wilsonInterval, [1], [])],
    ['from', () => intervalColumns(wilsonInterval, [1], [2], { from: 2 })],
    ['to', () => intervalColumns(wilsonInterval, [1], [2], { to: 2 })],
  ])('%s is refused by name', (argument, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${argument} must be \\w`));
  });
});
