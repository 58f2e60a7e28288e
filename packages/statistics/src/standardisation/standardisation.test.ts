import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../test/close.js';
import {
  byarInterval,
  directlyStandardisedRate,
  indirectlyStandardisedRatio,
  poissonInterval,
  type DirectlyStandardisedRate,
} from '../index.js';

const ok = (rate: DirectlyStandardisedRate) => {
  if (rate.status !== 'ok') throw new Error(rate.status);
  return rate;
};

describe('directly standardised rates', () => {
  it('have no limit below 0 where a heavy stratum has few events', () => {
    const strata = [
      { events: 1, denominator: 10, weight: 30_000 },
      { events: 11, denominator: 400, weight: 5_000 },
    ];
    for (const level of [0.95, 0.998]) {
      const rate = directlyStandardisedRate(strata, { multiplier: 1000, level });
      expect(rate).toMatchObject({ status: 'ok', lower: 0 });
    }
  });

  const strata = [
    { events: 8, denominator: 1000, weight: 500 },
    { events: 12, denominator: 800, weight: 300 },
  ];

  it('with one stratum it is the crude rate with the interval of its count', () => {
    const rate = ok(directlyStandardisedRate([{ events: 16, denominator: 400, weight: 7 }], { multiplier: 100 }));
    const { lower, upper } = byarInterval(16);
    expectRelative(rate.value, 4, 1e-15);
    expectRelative(rate.lower, lower / 4, 1e-14);
    expectRelative(rate.upper, upper / 4, 1e-14);
  });

  it('by hand: weights, variance and Dobson’s limits', () => {
    const value = (500 * 0.008 + 300 * 0.015) / 800;
    const variance = ((500 / 800) ** 2 * 8) / 1000 ** 2 + ((300 / 800) ** 2 * 12) / 800 ** 2;
    for (const level of [0.9, 0.95]) {
      const limits = byarInterval(20, { level });
      const rate = ok(directlyStandardisedRate(strata, { level }));
      expectRelative(rate.value, value, 1e-14);
      expectRelative(rate.lower, value + Math.sqrt(variance / 20) * (limits.lower - 20), 1e-13);
      expectRelative(rate.upper, value + Math.sqrt(variance / 20) * (limits.upper - 20), 1e-13);
    }
    const exact = ok(directlyStandardisedRate(strata, { interval: 'exact', multiplier: 1000 }));
    const narrow = ok(directlyStandardisedRate(strata, { interval: 'exact', level: 0.8 }));
    expectRelative(
      narrow.upper,
      value + Math.sqrt(variance / 20) * (poissonInterval(20, { level: 0.8 }).upper - 20),
      1e-13,
    );
    expectRelative(exact.upper, 1000 * (value + Math.sqrt(variance / 20) * (poissonInterval(20).upper - 20)), 1e-13);
  });

  it('does not depend on the scale of the weights, and a stratum of no weight counts for nothing but its events', () => {
    const scaled = strata.map((stratum) => ({ ...stratum, weight: stratum.weight * 1e-6 }));
    expectRelative(ok(directlyStandardisedRate(scaled)).upper, ok(directlyStandardisedRate(strata)).upper, 1e-14);
    const more = ok(directlyStandardisedRate([...strata, { events: 0, denominator: 5, weight: 0 }]));
    expectRelative(more.value, ok(directlyStandardisedRate(strata)).value, 1e-15);
  });

  it('below 10 events there is no rate', () => {
    const few = (events: number) => directlyStandardisedRate([{ events, denominator: 100, weight: 1 }]);
    expect(few(9.5)).toEqual({ status: 'too-few-events' });
    expect(few(0)).toEqual({ status: 'too-few-events' });
    expect(few(10).status).toBe('ok');
  });

  it.each([
    ['strata', () => directlyStandardisedRate([])],
    ['strata', () => directlyStandardisedRate([{ events: 20, denominator: 100, weight: 0 }])],
    ['events', () => directlyStandardisedRate([{ events: -1, denominator: 100, weight: 1 }])],
    ['denominator', () => directlyStandardisedRate([{ events: 20, denominator: 0, weight: 1 }])],
    ['weight', () => directlyStandardisedRate([{ events: 20, denominator: 100, weight: -1 }])],
    ['level', () => directlyStandardisedRate(strata, { level: 1 })],
    ['multiplier', () => directlyStandardisedRate(strata, { multiplier: NaN })],
  ])('impossible %s is refused by name', (argument, call) => {
    expect(call).toThrow(new RegExp(`^${argument} must be \\w`));
  });
});

describe('indirectly standardised ratios', () => {
  it('are exact below 10 observed and Byar’s from 10', () => {
    const nine = poissonInterval(9, { level: 0.9 });
    expect(indirectlyStandardisedRatio(9, 6, { level: 0.9 })).toEqual({
      value: 1.5,
      lower: nine.lower / 6,
      upper: nine.upper / 6,
    });
    const ten = byarInterval(10);
    expect(indirectlyStandardisedRatio(10, 5)).toEqual({ value: 2, lower: ten.lower / 5, upper: ten.upper / 5 });
    expect(indirectlyStandardisedRatio(0, 5).lower).toBe(0);
    expectRelative(
      indirectlyStandardisedRatio(10, 5, { level: 0.8 }).upper,
      byarInterval(10, { level: 0.8 }).upper / 5,
      1e-15,
    );
  });

  it.each([
    ['expected', () => indirectlyStandardisedRatio(1, 0)],
    ['observed', () => indirectlyStandardisedRatio(-1, 1)],
    ['observed', () => indirectlyStandardisedRatio(NaN, 1)],
    ['level', () => indirectlyStandardisedRatio(1, 1, { level: 0 })],
  ])('impossible %s is refused by name', (argument, call) => {
    expect(call).toThrow(new RegExp(`^${argument} must be \\w`));
  });
});
