import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonDraw, seeded } from '../../test/random.js';
import {
  binomialDistribution,
  laneyPChart,
  laneyUChart,
  normalDistribution,
  pChart,
  poissonDistribution,
  spcSignals,
  suitedChart,
  uChart,
  type ControlChart,
} from '../index.js';

const counts = fc.array(
  fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 4000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([denominator, share]) => ({ events: Math.round(denominator * share), denominator })),
    { nil: null },
  ),
  { minLength: 1, maxLength: 30 },
);

describe('the suited chart', () => {
  it('has limits that are never narrower than those of chance, nor than those of Laney', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('proportion', 'rate'), (series, scale) => {
        const suited = suitedChart(scale, series);
        const plain = scale === 'proportion' ? pChart(series) : uChart(series);
        const laney = scale === 'proportion' ? laneyPChart(series) : laneyUChart(series);
        expect(suited.centre).toEqual(plain.centre);
        suited.sigma.forEach((sigma, position) => {
          if (sigma === null) return;
          expect(sigma).toBe(Math.max(plain.sigma[position] ?? 0, laney.sigma[position] ?? 0));
          for (const other of [plain, laney]) {
            expect(suited.upper[position]).toBeGreaterThanOrEqual(other.upper[position] ?? 0);
            expect(suited.lower[position]).toBeLessThanOrEqual(other.lower[position] ?? 1);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is the plain chart where moving ranges show no more than chance, and Laney’s where they show more', () => {
    const calm = Array.from({ length: 12 }, (_, index) => ({ events: 50 + (index % 2), denominator: 100 }));
    const wild = Array.from({ length: 12 }, (_, index) => ({ events: 400 + 200 * (index % 2), denominator: 1000 }));
    expect(suitedChart('proportion', calm)).toEqual(pChart(calm));
    expect(suitedChart('proportion', wild)).toEqual(laneyPChart(wild));
    expect(suitedChart('rate', calm).kind).toBe('u');
    const none = calm.map(({ denominator }) => ({ events: 0, denominator }));
    expect(suitedChart('proportion', none)).toEqual(pChart(none));
    expect(suitedChart('rate', wild).kind).toBe('laney-u');
  });

  it('widens each stretch by itself', () => {
    const stretch = (wild: boolean): { events: number; denominator: number }[] =>
      Array.from({ length: 12 }, (_, index) => ({ events: 500 + (wild ? 200 : 1) * (index % 2), denominator: 1000 }));
    const series = [...stretch(false), ...stretch(true)];
    const chart = suitedChart('proportion', series, { rebase: [12] });
    const plain = pChart(series, { rebase: [12] });
    expect(chart.kind).toBe('laney-p');
    expect(chart.sigma.slice(0, 12)).toEqual(plain.sigma.slice(0, 12));
    expect(chart.sigma[20]).toBeGreaterThan(plain.sigma[20]!);
  });

  it.each(['proportion', 'rate'] as const)(
    'of few %ss, is passed only by what is rarer than beyond three sigma',
    (scale) => {
      const tail = normalDistribution(-3);
      for (const n of [20, 40]) {
        for (const before of [0, 1, 2, 3, n - 2]) {
          const calm = Array.from({ length: 12 }, (_, index) => ({ events: before + (index % 2), denominator: n }));
          const centre = (before + 0.5) / n;
          if (scale === 'rate' && before > 4) continue;
          for (let events = 0; events <= n; events += 1) {
            const chart = suitedChart(scale, [...calm, { events, denominator: n }], { baseline: 12 });
            const isAbove = events / n > chart.upper[12]!;
            const isBelow = events / n < chart.lower[12]!;
            const asMany =
              events === 0
                ? 1
                : scale === 'rate'
                  ? poissonDistribution(events - 1, centre * n, 'upper')
                  : binomialDistribution(events - 1, n, centre, 'upper');
            const asFew =
              scale === 'rate' ? poissonDistribution(events, centre * n) : binomialDistribution(events, n, centre);
            expect([isAbove, isBelow]).toEqual([asMany < tail, asFew < tail]);
          }
        }
      }
    },
  );

  it('of few events, is as wide as Laney’s where the moving ranges show more than chance', () => {
    const wild = Array.from({ length: 12 }, (_, index) => ({ events: 9 * (index % 2), denominator: 100 }));
    const chart = suitedChart('rate', wild);
    expect([chart.kind, chart.segments[0]!.basis]).toEqual(['laney-u', 'exact']);
    expect(chart.upper[0]).toBe(laneyUChart(wild).upper[0]);
    expect(chart.lower[0]).toBe(0);
    // A little more than chance: the exact limit of chance is the wider one.
    const slight = Array.from({ length: 12 }, (_, index) => ({ events: 1 + 2 * (index % 2), denominator: 100 }));
    expect(laneyUChart(slight).sigma[0]).toBeGreaterThan(uChart(slight).sigma[0]!);
    expect(suitedChart('rate', slight).upper[0]).toBeGreaterThan(laneyUChart(slight).upper[0]!);
    const most = slight.map(({ events, denominator }) => ({ events: denominator - events, denominator }));
    expect(laneyPChart(most).sigma[0]).toBeGreaterThan(pChart(most).sigma[0]!);
    expect(suitedChart('proportion', most).lower[0]).toBeLessThan(laneyPChart(most).lower[0]!);
  });

  it('has exact limits at those points alone where few are expected', () => {
    const series = Array.from({ length: 12 }, (_, index) => ({ events: 10 + (index % 2), denominator: 100 }));
    const chart = suitedChart('proportion', [...series, { events: 1, denominator: 10 }, null], { baseline: 12 });
    const plain = pChart([...series, { events: 1, denominator: 10 }, null], { baseline: 12 });
    expect(chart.segments[0]!.basis).toBe('ok');
    expect(chart.upper.slice(0, 12)).toEqual(plain.upper.slice(0, 12));
    expect(chart.upper[12]).toBeGreaterThan(plain.upper[12]!);
    expect([chart.lower[13], chart.upper[13]]).toEqual([null, null]);
  });

  /** The share of stable series, of as many expected events per point, in which a reading finds something. */
  const alarmed = (
    expected: number,
    finds: (series: { events: number; denominator: number }[]) => boolean,
    rounds = 600,
  ) => {
    const random = seeded(3);
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      const series = Array.from({ length: 24 }, () => ({ events: poissonDraw(random, expected), denominator: 100 }));
      if (finds(series)) found += 1;
    }
    return found / rounds;
  };
  const isRead = (chart: ControlChart) => {
    const read = spcSignals(chart, 'making-data-count');
    return read.status === 'ok' && read.signals.length > 0;
  };
  it.each([0.5, 1, 1.5, 2, 3, 4])(
    'cries wolf in few of the stable series with %d expected events per point',
    (expected) => {
      const isBeyond = (chart: ControlChart) =>
        chart.values.some((value, at) => value! > chart.upper[at]! || value! < chart.lower[at]!);
      // Three sigma are passed in 10 to 25 % of series of 24 points, and so nothing is read against them.
      expect(alarmed(expected, (series) => isBeyond(uChart(series)))).toBeGreaterThan(0.08);
      expect(alarmed(expected, (series) => isRead(uChart(series)))).toBeLessThan(0.01);
      expect(alarmed(expected, (series) => isRead(suitedChart('rate', series)))).toBeLessThan(0.03);
      expect(alarmed(expected, (series) => isRead(suitedChart('rate', series, { baseline: 12 })))).toBeLessThan(0.06);
    },
  );

  it('refuses what the plain charts refuse', () => {
    expect(() => suitedChart('proportion', [{ events: 3, denominator: 2 }])).toThrow(RangeError);
    expect(() => suitedChart('rate', [{ events: 3, denominator: 0 }])).toThrow(RangeError);
  });
});
