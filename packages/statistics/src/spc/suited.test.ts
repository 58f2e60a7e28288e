import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneyPChart, laneyUChart, pChart, suitedChart, uChart } from '../index.js';

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
          expect(suited.upper[position]).toBeGreaterThanOrEqual(plain.upper[position]!);
          expect(suited.lower[position]).toBeLessThanOrEqual(plain.lower[position]!);
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

  it('refuses what the plain charts refuse', () => {
    expect(() => suitedChart('proportion', [{ events: 3, denominator: 2 }])).toThrow(RangeError);
    expect(() => suitedChart('rate', [{ events: 3, denominator: 0 }])).toThrow(RangeError);
  });
});
