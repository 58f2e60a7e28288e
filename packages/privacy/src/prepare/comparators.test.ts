import { defaultDisclosurePolicy, maximumShownSteps, roundToStep } from '@klyngekit/schema';
import type { Benchmark, Comparator, Indicator } from '@klyngekit/schema';
import { everyKindBenchmark, everyKindIndicators } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { clusterComparator, largerComparators, type ComparatorFrame } from './comparators.js';
import type { PracticeFigure } from './practice-figure.js';

const frameOf = (indicator: Indicator, changes: Partial<ComparatorFrame> = {}): ComparatorFrame => ({
  indicator,
  multiplier: 1,
  canPool: true,
  step: 0.01,
  policy: defaultDisclosurePolicy,
  ...changes,
});
const share = frameOf(everyKindIndicators.proportion);

const figure = (numerator: number | undefined, denominator: number | undefined, value: number | undefined) =>
  ({ numerator, denominator, value }) as PracticeFigure;

/** Five practices with the same share, of which the first has so many of a thousand patients. */
const withLargest = (patients: number): readonly PracticeFigure[] =>
  [patients, ...Array.from({ length: 4 }, () => (1000 - patients) / 4)].map((denominator) =>
    figure(denominator / 2, denominator, 0.5),
  );

/** The cluster's figure beside rows that show each value, without bands. */
function comparatorOf(figures: readonly PracticeFigure[], frame: ComparatorFrame) {
  const { step, multiplier, indicator } = frame;
  const values = figures.map(({ value = 0 }) => roundToStep(value, step));
  const coarse = { step, coarsenedBy: 1, values, bands: undefined, fewestPlausible: 3 } as const;
  const model = { kind: indicator.kind, multiplier, followsDenominator: true };
  return clusterComparator(figures, { coarse, model }, frame);
}

describe('the cluster’s own figure', () => {
  it('is pooled from the counts', () => {
    const figures = [figure(10, 100, 0.1), figure(30, 100, 0.3), figure(90, 100, 0.9), figure(50, 100, 0.5)];
    expect(comparatorOf(figures, share)).toEqual({
      comparator: { scope: 'cluster', definition: 'pooled', value: 0.45 },
      isMedianInstead: false,
    });
    expect(
      comparatorOf(
        figures.map(({ numerator, denominator, value }) => figure(numerator, denominator, value! * 1000)),
        { ...share, indicator: everyKindIndicators.rate, multiplier: 1000, step: 1 },
      ),
    ).toMatchObject({ comparator: { definition: 'pooled', value: 450 } });
  });

  it('is pooled while a practice has a quarter of the patients, and the median when it has more', () => {
    expect(comparatorOf(withLargest(250), share)).toMatchObject({
      comparator: { definition: 'pooled', value: 0.5 },
      isMedianInstead: false,
    });
    expect(comparatorOf(withLargest(252), share)).toEqual({
      comparator: { scope: 'cluster', definition: 'median', value: 0.5 },
      isMedianInstead: true,
    });
  });

  it('is the median where the pooled value would tell whose value lies far out', () => {
    const figures = [100, 150, 200, 250, 300].map((denominator, place) =>
      place === 0 ? figure(denominator, denominator, 1) : figure(denominator / 10, denominator, 0.1),
    );
    expect(comparatorOf(figures.slice(0, 4).concat(figures[1]!, figures[2]!), share)).toEqual({
      comparator: { scope: 'cluster', definition: 'median', value: 0.1 },
      isMedianInstead: true,
    });
  });

  it.each([
    ['numerator', figure(undefined, 100, 0.3)],
    ['denominator', figure(30, undefined, 0.3)],
  ])('is the median where one %s is missing, or values are no quotients', (_, incomplete) => {
    const complete = [figure(10, 100, 0.1), figure(90, 100, 0.9), figure(95, 100, 0.95)];
    const expected = { comparator: { scope: 'cluster', definition: 'median' }, isMedianInstead: false };
    expect(comparatorOf([...complete, incomplete], share)).toMatchObject(expected);
    expect(comparatorOf(complete, { ...share, canPool: false })).toMatchObject({
      ...expected,
      comparator: { definition: 'median', value: 0.9 },
    });
  });

  it('passes over practices without a value', () => {
    const figures = [0.2, undefined, 0.4, 0.6].map((value) => figure(undefined, undefined, value));
    expect(comparatorOf(figures, share).comparator?.value).toBe(0.4);
  });

  it('is not shown as a small count, but as none, and from eight on', () => {
    const count = frameOf(everyKindIndicators.count, { canPool: false, step: 1 });
    const shown = (value: number) => comparatorOf([figure(value, undefined, value)], count).comparator?.value;
    expect([0, 1, defaultDisclosurePolicy.largestHiddenCount, 8].map(shown)).toEqual([0, undefined, undefined, 8]);
  });
});

describe('the figures of larger frames', () => {
  const comparator: Comparator = {
    id: 'region',
    indicator: share.indicator.id,
    period: 'p1',
    scope: 'region',
    name: { da: 'Region Eksempel' },
    definition: 'pooled',
    value: 0.417,
  };
  const larger = (changes: Partial<Comparator>, frame = share) =>
    largerComparators({ ...everyKindBenchmark, comparators: [{ ...comparator, ...changes }] }, 'p1', frame);

  it('come along in whole steps, without a name', () => {
    expect(larger({})).toEqual([{ scope: 'region', definition: 'pooled', value: 0.42 }]);
    expect(larger({ scope: 'nation' })).toHaveLength(1);
  });

  it('are of the same indicator and period, and of no cluster', () => {
    for (const changes of [
      { indicator: 'andet' },
      { period: 'p2' },
      { scope: 'cluster' },
      { scope: 'other' },
    ] as const) {
      expect(larger(changes)).toEqual([]);
    }
    const { comparators: _, ...without } = everyKindBenchmark as Benchmark;
    expect(largerComparators(without, 'p1', share)).toEqual([]);
  });

  it('are left out where they cannot be true or cannot be written', () => {
    expect(larger({ value: 1 })).toHaveLength(1);
    expect(larger({ value: 1.01 })).toEqual([]);
    const mean = frameOf({ ...everyKindIndicators.mean, id: share.indicator.id });
    expect(larger({ value: 1.01 }, mean)).toHaveLength(1);
    const most = maximumShownSteps * 0.5;
    expect(larger({ value: most }, { ...mean, step: 0.5 })).toHaveLength(1);
    expect(larger({ value: most + 0.5 }, { ...mean, step: 0.5 })).toEqual([]);
  });
});
