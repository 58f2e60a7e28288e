import type { Comparator } from '@klyngekit/schema';
import { achievableBenchmark } from '@klyngekit/statistics';
import { describe, expect, it } from 'vitest';
import { benchmarkOf, countsAround, frameOf, indicatorOf, practices } from '../../test/benchmarks.js';
import { comparedFigures, type Comparison } from './compared.js';
import { spreadFrame, type SpreadFrame } from './spread-frame.js';

const counts = { numerator: [10, 30, 5], denominator: [20, 100, 40] };

const valuesOf = (frame: SpreadFrame, ...asked: readonly Comparison[]): readonly number[] =>
  comparedFigures(frame, asked).map(({ value }) => value);

describe('the pooled figure', () => {
  it('is the sum of events over the sum of patients, not the mean of the shares', () => {
    const frame = frameOf({
      indicator: indicatorOf('proportion'),
      units: practices(3),
      columns: counts,
      openness: 'public',
    });
    expect(comparedFigures(frame, ['pooled'])).toEqual([
      { id: 'pooled', comparison: 'pooled', name: undefined, definition: 'pooled', value: 45 / 160 },
    ]);
  });

  it('of a rate is per its multiplier', () => {
    const frame = frameOf({
      indicator: indicatorOf('rate', { multiplier: 100 }),
      units: practices(3),
      columns: counts,
      openness: 'public',
    });
    expect(valuesOf(frame, 'pooled')).toEqual([(45 / 160) * 100]);
  });

  it('is never made of standardised figures, ratios, means or counts', () => {
    const standardised = { method: 'direct', variables: { da: 'køn og alder' } } as const;
    const value = [0.5, 0.3, 0.2];
    for (const indicator of [indicatorOf('proportion', { standardised }), indicatorOf('ratio')]) {
      const frame = frameOf({ indicator, units: practices(3), columns: { ...counts, value } });
      expect(valuesOf(frame, 'pooled', 'achievable')).toEqual([]);
    }
    const mean = frameOf({
      indicator: indicatorOf('mean'),
      units: practices(3),
      columns: { value, denominator: [20, 20, 20] },
    });
    const count = frameOf({ indicator: indicatorOf('count'), units: practices(3), columns: { numerator: [1, 2, 3] } });
    expect([...valuesOf(mean, 'pooled'), ...valuesOf(count, 'pooled')]).toEqual([]);
  });

  it('is not made where some of the shown units have no counts', () => {
    const columns = { ...counts, numerator: [10, 30, null], value: [0.5, 0.3, 0.2] };
    expect(valuesOf(frameOf({ indicator: indicatorOf('proportion'), units: practices(3), columns }), 'pooled')).toEqual(
      [],
    );
  });

  it('does not exist without units', () => {
    expect(
      valuesOf(frameOf({ indicator: indicatorOf('proportion'), units: [], columns: {} }), 'pooled', 'achievable'),
    ).toEqual([]);
  });
});

describe('where several look at a restricted file', () => {
  const made = { indicator: indicatorOf('proportion'), units: practices(5) };
  const alike = { numerator: [31, 22, 35, 27, 24], denominator: [60, 61, 62, 63, 64] };

  it('the pooled figure has no digits that are not shown', () => {
    expect(valuesOf(frameOf({ ...made, columns: alike }), 'pooled')).toEqual([0.45]);
    expect(valuesOf(frameOf({ ...made, columns: alike, openness: 'public' }), 'pooled')).toEqual([139 / 310]);
  });

  it('there is none where one practice is more than a quarter of it', () => {
    const columns = { ...alike, denominator: [160, 61, 62, 63, 64] };
    expect(valuesOf(frameOf({ ...made, columns }), 'pooled')).toEqual([]);
    expect(valuesOf(frameOf({ ...made, columns, openness: 'public' }), 'pooled')).toEqual([139 / 410]);
  });
});

describe('the achievable benchmark', () => {
  const columns = countsAround(30, 0.5);

  it('is that of the shown units, from thirty on', () => {
    const units = columns.numerator.map((events, index) => ({ events, denominator: columns.denominator[index]! }));
    const expected = achievableBenchmark(units, { direction: 'higher' });
    const made = { indicator: indicatorOf('proportion'), units: practices(30), columns, openness: 'public' } as const;
    const frame = frameOf(made);
    expect(valuesOf(frame, 'achievable')).toEqual([expected.status === 'ok' && expected.value]);
    const fewer = { numerator: columns.numerator.slice(1), denominator: columns.denominator.slice(1) };
    expect(
      valuesOf(frameOf({ indicator: indicatorOf('proportion'), units: practices(29), columns: fewer }), 'achievable'),
    ).toEqual([]);
  });

  it('needs a direction, and a proportion', () => {
    const none = indicatorOf('proportion', { direction: 'none' });
    const rate = indicatorOf('rate', { direction: 'higher' });
    for (const indicator of [none, rate]) {
      expect(valuesOf(frameOf({ indicator, units: practices(30), columns }), 'achievable')).toEqual([]);
    }
  });
});

describe('figures from larger frames', () => {
  const indicator = indicatorOf('proportion');
  const comparator = (id: string, scope: Comparator['scope'], fields: Partial<Comparator> = {}): Comparator => ({
    id,
    indicator: indicator.id,
    period: 'p',
    scope,
    definition: 'pooled',
    name: { da: id },
    value: 0.4,
    ...fields,
  });
  const result = spreadFrame(
    {
      ...benchmarkOf({ indicator, units: practices(3), columns: counts }),
      comparators: [
        comparator('land', 'nation'),
        comparator('region', 'region', { value: 0.45 }),
        comparator('other period', 'region', { period: 'q' }),
        comparator('other indicator', 'region', { indicator: 'x' }),
      ],
    },
    { indicator: indicator.id },
  );

  it('come with the producer’s name, in the order asked, of this indicator and period only', () => {
    const compared = result.ok ? comparedFigures(result.frame, ['region', 'nation', 'municipality']) : [];
    expect(compared).toEqual([
      { id: 'region', comparison: 'region', name: { da: 'region' }, definition: 'pooled', value: 0.45 },
      { id: 'land', comparison: 'nation', name: { da: 'land' }, definition: 'pooled', value: 0.4 },
    ]);
  });
});
