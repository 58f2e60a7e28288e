import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsen, countsShownAs } from './coarsen.js';
import type { ValueModel } from './coarsen.js';
import { fewestPlausible, plausiblePairs } from './plausible.js';

const proportion: ValueModel = { kind: 'proportion', multiplier: 1, followsDenominator: true };

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

/** Every pair of some assignment of all rows to all practices, found by trying them all. */
function byTryingAll(size: number, fits: (row: number, practice: number) => boolean): boolean[][] {
  const pairs = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const assignment of permutations([...Array(size).keys()])) {
    if (!assignment.every((practice, row) => fits(row, practice))) continue;
    assignment.forEach((practice, row) => (pairs[row]![practice] = true));
  }
  return pairs;
}

describe('plausiblePairs', () => {
  it('are those of some assignment, as trying all of them finds', () => {
    const matrix = fc
      .integer({ min: 1, max: 6 })
      .chain((size) =>
        fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(matrix, (edges) => {
        const fits = (row: number, practice: number) => row === practice || edges[row]![practice]!;
        expect(plausiblePairs(edges.length, fits)).toEqual(byTryingAll(edges.length, fits));
      }),
      { numRuns: 300 },
    );
  });

  it('know that a practice which fits one row alone takes it from all others', () => {
    const fits = (row: number, practice: number) => practice !== 0 || row === 0;
    const pairs = plausiblePairs(4, fits);
    expect(pairs[0]).toEqual([true, false, false, false]);
    expect(fewestPlausible(pairs)).toBe(1);
  });

  it('are counted for rows and for practices', () => {
    const pairs = plausiblePairs(3, () => true);
    expect(fewestPlausible(pairs)).toBe(3);
    expect(
      fewestPlausible([
        [true, true],
        [false, true],
      ]),
    ).toBe(1);
  });

  it('are found for two hundred practices at once', () => {
    const pairs = plausiblePairs(200, (row, practice) => (row * 7 + practice) % 3 !== 0);
    expect(fewestPlausible(pairs)).toBeGreaterThan(100);
  });
});

const couldBe = (...shown: Parameters<typeof countsShownAs>) => countsShownAs(...shown) !== undefined;

describe('countsShownAs', () => {
  it('finds what trying every count finds', () => {
    const step = fc.constantFrom(0.01, 0.02, 0.05, 0.1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), step, fc.nat(100), (patients, shownStep, steps) => {
        const shown = Number((Math.round((steps * shownStep) / shownStep) * shownStep).toPrecision(12));
        const counts = [...Array(patients + 1).keys()];
        const found = counts.filter((count) => {
          const quotient = Number((count / patients / shownStep).toPrecision(12));
          return Number((Math.round(quotient) * shownStep).toPrecision(12)) === shown;
        });
        const span = found.length > 0 ? { least: found[0], greatest: found[found.length - 1] } : undefined;
        expect(countsShownAs(shown, patients, shownStep, proportion)).toEqual(span);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows rates, which have no upper end', () => {
    expect(couldBe(1500, 100, 1, { kind: 'rate', multiplier: 1000, followsDenominator: true })).toBe(true);
    expect(couldBe(1505, 100, 1, { kind: 'rate', multiplier: 1000, followsDenominator: true })).toBe(false);
    expect(couldBe(-0.5, 2, 0.1, proportion)).toBe(false);
  });
});

describe('coarsen', () => {
  const practice = fc
    .integer({ min: 10, max: 400 })
    .chain((denominator) => fc.nat(denominator).map((numerator) => ({ value: numerator / denominator, denominator })));

  it('leaves nobody who could be fewer than three, whatever the list sizes', () => {
    fc.assert(
      fc.property(fc.array(practice, { minLength: 5, maxLength: 30 }), (practices) => {
        const coarse = coarsen(practices, 0.01, proportion, { smallestGroup: 3 });
        if (!coarse) return;
        const { values, bands, step } = coarse;
        values.forEach((shown, row) => {
          const candidates = practices.filter(
            ({ denominator }, other) =>
              bands?.[other] === bands?.[row] && couldBe(shown, denominator, step, proportion),
          );
          expect(candidates.length).toBeGreaterThanOrEqual(3);
        });
        expect(coarse.fewestPlausible).toBeGreaterThanOrEqual(3);
        const inBand = (band: number | undefined) => bands?.filter((each) => each === band).length ?? 3;
        for (const band of bands ?? []) expect(inBand(band)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  it('never refuses practices of ten patients and more', () => {
    fc.assert(
      fc.property(fc.array(practice, { minLength: 5, maxLength: 15 }), (practices) => {
        expect(coarsen(practices, 0.01, proportion, { smallestGroup: 3 })).toBeDefined();
      }),
    );
  });

  it('shows three bands from nine practices on, two from six, none below', () => {
    const bandsOf = (size: number, withBands = true) => {
      const practices = Array.from({ length: size }, (_, index) => ({ value: 0.5, denominator: 200 + 2 * index }));
      return new Set(coarsen(practices, 0.01, proportion, { smallestGroup: 3, withBands })?.bands).size;
    };
    expect([5, 6, 8, 9, 12, 30].map((size) => bandsOf(size))).toEqual([0, 2, 2, 3, 3, 3]);
    expect(bandsOf(30, false)).toBe(0);
  });

  it('gives the first band to the largest denominators', () => {
    const practices = [50, 400, 200, 300, 100, 250].map((denominator) => ({ value: 0.5, denominator }));
    expect(coarsen(practices, 0.01, proportion, { smallestGroup: 3 })?.bands).toEqual([2, 1, 2, 1, 2, 1]);
  });

  it('refuses where nobody could be anybody else', () => {
    const practices = [1, 2, 3, 5, 7].map((denominator, index) => ({
      value: denominator === 1 ? 1 : (1 + (index % 2)) / denominator,
      denominator,
    }));
    expect(coarsen(practices, 0.01, proportion, { smallestGroup: 3 })).toBeUndefined();
  });

  it('shows no share above one and no more than four digits', () => {
    const practices = Array.from({ length: 6 }, () => ({ value: 1, denominator: undefined }));
    expect(coarsen(practices, 0.4, proportion, { smallestGroup: 3 })).toMatchObject({
      coarsenedBy: 2,
      values: Array(6).fill(0.8),
    });
    const large = Array.from({ length: 6 }, () => ({ value: 15_000, denominator: undefined }));
    const rate = { kind: 'rate', multiplier: 1000, followsDenominator: true } as const;
    expect(coarsen(large, 1, rate, { smallestGroup: 3 })).toMatchObject({ step: 2, coarsenedBy: 2 });
  });
});
