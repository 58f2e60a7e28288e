import { poissonInterval, rateInterval, wilsonInterval } from '@klyngekit/statistics';
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../test/benchmarks.js';
import { countInterval, crudeValue, figureAt, minimumDenominator, rateMultiplier, shownStep } from './figures.js';

const key = { indicator: 'i', period: 'p' };
const proportion = indicatorOf('proportion');

describe('figureAt', () => {
  it('computes a proportion with its Wilson interval', () => {
    expect(figureAt(proportion, { ...key, numerator: [24], denominator: [50] }, 0, false)).toEqual({
      value: 0.48,
      interval: wilsonInterval(24, 50),
      numerator: 24,
      denominator: 50,
    });
  });

  it('computes a rate per its multiplier with the exact Poisson interval', () => {
    const rate = indicatorOf('rate', { multiplier: 10_000 });
    const { value, lower, upper } = rateInterval(12, 1500, { multiplier: 10_000 });
    expect(figureAt(rate, { ...key, numerator: [12], denominator: [1500] }, 0, false)).toEqual({
      value,
      interval: { lower, upper, value },
      numerator: 12,
      denominator: 1500,
    });
  });

  it('computes a rate without a rounding error on the way', () => {
    const rate = indicatorOf('rate');
    expect(figureAt(rate, { ...key, numerator: [7], denominator: [100] }, 0, false)).toMatchObject({ value: 70 });
  });

  it('takes a count as it is, however small', () => {
    expect(figureAt(indicatorOf('count'), { ...key, numerator: [3] }, 0, false)).toEqual({
      value: 3,
      interval: poissonInterval(3),
      numerator: 3,
      denominator: undefined,
    });
  });

  it('computes a ratio of observed to expected, whose denominator is no number of patients', () => {
    expect(figureAt(indicatorOf('ratio'), { ...key, numerator: [6], denominator: [4] }, 0, false)).toMatchObject({
      value: 1.5,
    });
  });

  it('uses the value and the limits of the producer where they stand', () => {
    const columns = { ...key, numerator: [24], denominator: [50], value: [0.5], lower: [0.3], upper: [0.7] };
    expect(figureAt(proportion, columns, 0, false)).toMatchObject({ value: 0.5, interval: { lower: 0.3, upper: 0.7 } });
  });

  it('prefers the limits of the producer to computed ones', () => {
    const columns = { ...key, numerator: [24], denominator: [50], lower: [0.3], upper: [0.7] };
    expect(figureAt(proportion, columns, 0, false)).toMatchObject({
      value: 0.48,
      interval: { lower: 0.3, upper: 0.7 },
    });
  });

  it('gives no interval to a stated value without limits', () => {
    const columns = { ...key, numerator: [24], denominator: [50], value: [0.5] };
    expect(figureAt(proportion, columns, 0, false)).toMatchObject({ value: 0.5, interval: undefined });
    expect(figureAt(indicatorOf('mean'), { ...key, value: [1.2] }, 0, false)).toMatchObject({ interval: undefined });
  });

  it.each(['notReported', 'tooFew', 'suppressed', 'notApplicable'] as const)('passes on the status %s', (status) => {
    const columns = { ...key, numerator: [null], denominator: [null], status: [status] };
    expect(figureAt(proportion, columns, 0, true)).toEqual({ status });
  });

  it('takes a missing value without a status for not reported', () => {
    expect(figureAt(proportion, { ...key, numerator: [null], denominator: [null] }, 0, false)).toEqual({
      status: 'notReported',
    });
    expect(figureAt(proportion, key, 0, false)).toEqual({ status: 'notReported' });
  });

  it('takes zero for a value', () => {
    expect(figureAt(proportion, { ...key, numerator: [0], denominator: [20] }, 0, false)).toMatchObject({ value: 0 });
  });

  it.each(['proportion', 'rate', 'mean'] as const)(
    'hides a %s on a small denominator from others, not from its own',
    (kind) => {
      const indicator = indicatorOf(kind, { minDenominator: 8 });
      const columns = { ...key, numerator: [2, 2], denominator: [7, 8], ...(kind === 'mean' ? { value: [1, 1] } : {}) };
      expect(figureAt(indicator, columns, 0, false)).toEqual({ status: 'tooFew' });
      expect(figureAt(indicator, columns, 0, true)).toHaveProperty('value');
      expect(figureAt(indicator, columns, 1, false)).toHaveProperty('value');
    },
  );
});

describe('crudeValue', () => {
  const standardised = { method: 'direct', variables: { da: 'køn og alder' } } as const;
  const counts = { numerator: 7, denominator: 100 };

  it('is what the counts give where the value was standardised, and nothing else', () => {
    expect(crudeValue(indicatorOf('rate', { standardised }), counts)).toBe(70);
    expect(crudeValue(indicatorOf('proportion', { standardised }), counts)).toBe(0.07);
    expect(crudeValue(indicatorOf('rate'), counts)).toBe(undefined);
    expect(crudeValue(indicatorOf('ratio', { standardised }), counts)).toBe(undefined);
    expect(crudeValue(indicatorOf('rate', { standardised }), { numerator: undefined, denominator: 100 })).toBe(
      undefined,
    );
  });
});

describe('countInterval', () => {
  it('takes a confidence level', () => {
    expect(countInterval(proportion, { numerator: 24, denominator: 50 }, 0.998)).toEqual(
      wilsonInterval(24, 50, { level: 0.998 }),
    );
  });

  it('has nothing to say without counts', () => {
    expect(countInterval(proportion, { numerator: undefined, denominator: 50 })).toBeUndefined();
    expect(countInterval(proportion, { numerator: 3, denominator: undefined })).toBeUndefined();
    expect(countInterval(proportion, { numerator: 0, denominator: 0 })).toBeUndefined();
    expect(countInterval(indicatorOf('mean'), { numerator: 3, denominator: 5 })).toBeUndefined();
  });
});

it('knows the defaults of an indicator', () => {
  expect((['proportion', 'rate', 'ratio', 'count'] as const).map((kind) => shownStep(indicatorOf(kind)))).toEqual([
    0.01, 1, 0.01, 1,
  ]);
  const { shownStep: _, ...mean } = indicatorOf('mean');
  expect(shownStep(mean)).toBe(0.1);
  expect(shownStep(indicatorOf('rate', { shownStep: 5 }))).toBe(5);
  expect(minimumDenominator(proportion)).toBe(10);
  expect(minimumDenominator(indicatorOf('proportion', { minDenominator: 3 }))).toBe(3);
  const { multiplier: __, ...rate } = indicatorOf('rate');
  expect([
    rateMultiplier(rate),
    rateMultiplier(indicatorOf('rate', { multiplier: 100 })),
    rateMultiplier(proportion),
  ]).toEqual([1000, 100, 1]);
});
