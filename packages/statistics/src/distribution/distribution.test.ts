import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAbsolute, expectRelative } from '../../test/close.js';
import { useSeed } from '../../test/properties.js';
import {
  achievableBenchmark,
  deciles,
  leaveOneOutRate,
  median,
  minimumUnits,
  percentileRank,
  pooledRate,
  quantile,
  quartiles,
  rankRange,
  type Count,
} from '../index.js';
import { mean, sum } from '../values.js';

useSeed(1996);

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantiles', () => {
  it('Hyndman & Fan 1996, definition 7: through the order statistics at (k − 1)/(n − 1)', () => {
    fc.assert(
      fc.property(values, (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        sorted.forEach((value, index) => {
          const p = sorted.length === 1 ? 0.5 : index / (sorted.length - 1);
          expectAbsolute(quantile(list, p), value, 1e-8);
        });
        expect(quantile(list, 0)).toBe(sorted[0]);
        expect(quantile(list, 1)).toBe(sorted[sorted.length - 1]);
      }),
    );
  });

  it('rise with p, do not mind the order, and turn with the sign', () => {
    fc.assert(
      fc.property(values, fraction, fraction, (list, p, q) => {
        expect(quantile(list, Math.min(p, q))).toBeLessThanOrEqual(quantile(list, Math.max(p, q)) + 1e-9);
        expect(quantile([...list].reverse(), p)).toBe(quantile(list, p));
        const turned = quantile(
          list.map((value) => -value),
          1 - p,
        );
        expectAbsolute(quantile(list, p), -turned, 1e-6);
      }),
    );
  });

  it('by hand', () => {
    expect(quantile([1, 2, 3, 4, 5], 0.3)).toBeCloseTo(2.2, 14);
    expect(quartiles([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
    expect(median([3, 1, 2])).toBe(2);
    expect(median([7])).toBe(7);
    expect(deciles([0, 10]).map((decile) => Math.round(decile * 1e9) / 1e9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(deciles([5])).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5]);
    expect(quartiles([5, 5, 5, 5])).toEqual({ lower: 5, median: 5, upper: 5 });
  });

  it('leave out missing values and do not touch the input', () => {
    const list = Object.freeze([3, null, 1, null, 2]);
    expect(median(list)).toBe(2);
    expect(list).toEqual([3, null, 1, null, 2]);
  });
});

describe('percentile ranks', () => {
  const rank = (list: readonly (number | null)[], value: number) => {
    const result = percentileRank(list, value);
    if (result.status !== 'ok') throw new Error(result.status);
    return [result.lower, result.upper];
  };

  it('run from 0 to 1, and ties share a range', () => {
    expect(rank([10, 20, 30], 10)).toEqual([0, 0]);
    expect(rank([10, 20, 30], 20)).toEqual([0.5, 0.5]);
    expect(rank([10, 20, 30], 30)).toEqual([1, 1]);
    // At a ceiling: three of six have 100.
    expect(rank([70, 80, 90, 100, 100, 100], 100)).toEqual([0.6, 1]);
    expect(rank([5, 5, 5], 5)).toEqual([0, 1]);
  });

  it('a value that is not among them is ranked as if it were added', () => {
    expect(rank([10, 20], 15)).toEqual([0.5, 0.5]);
    expect(rank([10, 20], 5)).toEqual([0, 0]);
    expect(rank([10], 15)).toEqual([1, 1]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 }), fc.integer(), (list, value) => {
        expect(rank([...list.filter((other) => other !== value), value, value + 0.5], value + 0.5)).toEqual(
          rank([...list.filter((other) => other !== value), value], value + 0.5),
        );
      }),
    );
  });

  it('missing values do not count, and one value has no rank', () => {
    expect(rank([10, null, 20], 20)).toEqual([1, 1]);
    expect(percentileRank([10, null], 10)).toEqual({ status: 'too-few-values' });
    expect(percentileRank([], 10)).toEqual({ status: 'too-few-values' });
  });
});

describe('places with uncertainty', () => {
  const intervals = [
    { lower: 0, upper: 2 },
    { lower: 1, upper: 3 },
    { lower: 2.5, upper: 4 },
    { lower: 5, upper: 6 },
  ];

  it('a unit can hold every place that its overlaps leave open', () => {
    expect(intervals.map((_, index) => rankRange(intervals, index))).toEqual([
      { lower: 1, upper: 2 },
      { lower: 1, upper: 3 },
      { lower: 2, upper: 3 },
      { lower: 4, upper: 4 },
    ]);
  });

  it('touching intervals overlap, missing ones hold no place, one unit holds the one place', () => {
    expect(
      rankRange(
        [
          { lower: 0, upper: 1 },
          { lower: 1, upper: 2 },
        ],
        0,
      ),
    ).toEqual({ lower: 1, upper: 2 });
    expect(rankRange([null, { lower: 0, upper: 1 }, null, { lower: 2, upper: 3 }], 3)).toEqual({ lower: 2, upper: 2 });
    expect(rankRange([{ lower: 3, upper: 3 }], 0)).toEqual({ lower: 1, upper: 1 });
  });

  it('intervals without width give the ranks, ties as ranges', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 20 }), (list) => {
        const points = list.map((value) => ({ lower: value, upper: value }));
        list.forEach((value, index) => {
          const rank = percentileRank(list, value);
          if (rank.status !== 'ok') throw new Error(rank.status);
          const { lower, upper } = rankRange(points, index);
          expectAbsolute((lower - 1) / (list.length - 1), rank.lower, 1e-12);
          expectAbsolute((upper - 1) / (list.length - 1), rank.upper, 1e-12);
        });
      }),
    );
  });
});

describe('pooled rates', () => {
  const units = [
    { events: 3, denominator: 5 },
    { events: 40, denominator: 90 },
    { events: 2, denominator: 4 },
  ];

  it('sum first and divide after', () => {
    expect(pooledRate(units)).toEqual({ value: 45 / 99, events: 45, denominator: 99 });
    expect(pooledRate([null, units[0]!, null])).toEqual({ value: 0.6, events: 3, denominator: 5 });
    // Events may exceed the denominator: a rate.
    expect(pooledRate([{ events: 12, denominator: 5 }]).value).toBe(2.4);
  });

  it('leave one out', () => {
    expect(leaveOneOutRate(units, 1)).toEqual({ status: 'ok', value: 5 / 9, events: 5, denominator: 9 });
    expect(leaveOneOutRate([null, ...units], 0)).toEqual({ status: 'ok', ...pooledRate(units) });
    expect(leaveOneOutRate([units[0]!], 0)).toEqual({ status: 'too-few-units' });
    expect(leaveOneOutRate([null, units[0]!], 1)).toEqual({ status: 'too-few-units' });
  });

  it('lie between the lowest and the highest', () => {
    const unit = fc
      .integer({ min: 1, max: 999 })
      .chain((n) => fc.record({ events: fc.integer({ min: 0, max: n }), denominator: fc.constant(n) }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (list) => {
        const rates = list.map(({ events, denominator }) => events / denominator);
        const { value } = pooledRate(list);
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-15);
        expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-15);
      }),
    );
  });

  it('sums keep the small parts that plain addition loses', () => {
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(sum([1, 1e16, -1e16])).toBe(1);
    expect(sum(new Array<number>(10).fill(0.1))).toBe(1);
    expect(sum([])).toBe(0);
    expect(mean([0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toBe(0.1);
    expectRelative(mean([1, 2, 6]), 3, 1e-15);
  });
});

describe('achievable benchmark', () => {
  /** Thirty units of 100 patients with 31 … 60 events. */
  const thirty: Count[] = Array.from({ length: 30 }, (_, index) => ({ events: 31 + index, denominator: 100 }));
  const ok = (...given: Parameters<typeof achievableBenchmark>) => {
    const result = achievableBenchmark(...given);
    if (result.status !== 'ok') throw new Error(result.status);
    return result;
  };

  it('pools the best units that hold a tenth of the patients', () => {
    expect(ok(thirty)).toEqual({
      status: 'ok',
      value: 177 / 300,
      events: 177,
      denominator: 300,
      members: [29, 28, 27],
    });
    expect(ok(thirty, { share: 0.1001 }).members).toEqual([29, 28, 27, 26]);
    expect(ok(thirty, { share: 1 }).members).toHaveLength(30);
    expect(ok(thirty, { direction: 'lower' })).toMatchObject({ value: 96 / 300, members: [0, 1, 2] });
  });

  it('a tiny unit with all events does not lead: (x + 1)/(n + 2) ranks it lower', () => {
    const withTiny = [{ events: 1, denominator: 1 }, { events: 95, denominator: 100 }, ...thirty];
    // (1 + 1)/(1 + 2) = 0.667 ranks after 96/102 = 0.941, and before 61/102.
    expect(ok(withTiny).members.slice(0, 2)).toEqual([1, 0]);
  });

  it('ties with the last one are taken too, so the order of the units does not matter', () => {
    const tied = [...thirty.slice(0, 26), ...Array.from({ length: 6 }, () => ({ events: 90, denominator: 100 }))];
    expect(ok(tied).members).toEqual([26, 27, 28, 29, 30, 31]);
    fc.assert(
      fc.property(fc.shuffledSubarray(tied, { minLength: 32, maxLength: 32 }), (shuffled) => {
        expect(ok(shuffled).value).toBe(0.9);
      }),
      { numRuns: 20 },
    );
  });

  it('needs thirty units with a figure', () => {
    expect(minimumUnits.benchmark).toBe(30);
    expect(achievableBenchmark(thirty.slice(1))).toEqual({ status: 'too-few-units' });
    expect(achievableBenchmark([...thirty.slice(1), null])).toEqual({ status: 'too-few-units' });
    expect(ok([null, ...thirty]).members).toEqual([30, 29, 28]);
  });
});

describe('impossible input', () => {
  const unit = { events: 1, denominator: 2 };
  const bad = { events: 3, denominator: 2 };
  it.each([
    ['p', () => quantile([1], 1.01)],
    ['p', () => quantile([1], -0.01)],
    ['p', () => quantile([1], NaN)],
    ['values', () => quantile([], 0.5)],
    ['values', () => median([null])],
    ['values', () => quartiles([1, NaN])],
    ['values', () => deciles([Infinity])],
    ['value', () => percentileRank([1, 2], NaN)],
    ['values', () => percentileRank([1, NaN], 1)],
    ['index', () => rankRange([{ lower: 0, upper: 1 }], 1)],
    ['index', () => rankRange([null], 0)],
    ['index', () => rankRange([], 0)],
    [
      'intervals',
      () =>
        rankRange(
          [
            { lower: 0, upper: 1 },
            { lower: 2, upper: 1 },
          ],
          0,
        ),
    ],
    [
      'intervals',
      () =>
        rankRange(
          [
            { lower: 0, upper: 1 },
            { lower: NaN, upper: 1 },
          ],
          0,
        ),
    ],
    [
      'intervals',
      () =>
        rankRange(
          [
            { lower: 0, upper: 1 },
            { lower: 0, upper: Infinity },
          ],
          0,
        ),
    ],
    ['units', () => pooledRate([])],
    ['units', () => pooledRate([null])],
    ['events', () => pooledRate([{ events: -1, denominator: 2 }])],
    ['denominator', () => pooledRate([{ events: 0, denominator: 0 }])],
    ['index', () => leaveOneOutRate([unit], 1)],
    ['index', () => leaveOneOutRate([unit], -1)],
    ['share', () => achievableBenchmark([unit], { share: 0 })],
    ['share', () => achievableBenchmark([unit], { share: 1.1 })],
    ['events', () => achievableBenchmark([unit, bad])],
  ])('%s is refused by name', (argument, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${argument} must be \\w`));
  });
});
