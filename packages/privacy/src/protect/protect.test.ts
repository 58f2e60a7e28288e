import { defaultDisclosurePolicy } from '@klyngekit/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/runs.js';
import { goldenRounding, goldenTables } from '../../test/vectors/disclosure.js';
import type { GoldenSuppression } from '../../test/vectors/disclosure.js';
import { attack } from './attack.js';
import { isDominated, largestShareOf, protectTotal } from './dominance.js';
import { protectCount, protectTable } from './protect-table.js';
import type { ProtectedTable } from './protect-table.js';
import { suppress } from './suppress.js';
import type { Attacker } from './suppress.js';

const policy = defaultDisclosurePolicy;
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const sorted = (counts: readonly number[]) => [...counts].sort((a, b) => a - b);

describe('protectCount', () => {
  it.each(goldenRounding)('shows %d as %s', (count, shown) => expect(protectCount(count, policy)).toBe(shown));
});

describe('suppress', () => {
  const found = (counts: readonly number[], total: number, against: Attacker): GoldenSuppression => {
    const suppressed = suppress(counts, total, { threshold: 5, width: 4, against });
    if (!suppressed) return 'impossible';
    return sorted([...suppressed].map((position) => counts[position]!));
  };
  const expected = (golden: GoldenSuppression, counts: readonly number[]) => {
    if (golden === 'impossible') return golden;
    return sorted(golden === 'all' ? counts : golden);
  };

  it.each(goldenTables)('hides in $counts what trying everything has found', ({ counts, total, outsider, insider }) => {
    expect(found(counts, total, 'outsider')).toEqual(expected(outsider, counts));
    expect(found(counts, total, 'insider')).toEqual(expected(insider, counts));
  });
});

/**
 * An attacker who writes down every table that could stand behind what is shown. It knows the shown counts, the total, that
 * zeros are shown, and as an insider one of the hidden counts.
 */
function everyTableBehind(shown: ProtectedTable, counts: readonly number[], insider?: number): number[][] {
  const hidden = [...counts.keys()].filter((position) => shown.counts[position] === '*' && position !== insider);
  const known = [...counts.keys()].filter((position) => !hidden.includes(position));
  const rest = (shown.total as number) - sumOf(known.map((position) => counts[position]!));
  const compositions = (cells: number, sum: number): number[][] => {
    if (cells === 0) return sum === 0 ? [[]] : [];
    return Array.from({ length: Math.max(0, sum - cells + 1) }, (_, index) => index + 1).flatMap((count) =>
      compositions(cells - 1, sum - count).map((others) => [count, ...others]),
    );
  };
  return compositions(hidden.length, rest).map((values) =>
    counts.map((count, position) => (hidden.includes(position) ? values[hidden.indexOf(position)]! : count)),
  );
}

/** The narrowest that any small hidden count can be bounded, by an outsider or any insider. */
function narrowest(shown: ProtectedTable, counts: readonly number[]): number {
  const hidden = [...counts.keys()].filter((position) => shown.counts[position] === '*');
  const widths = [undefined, ...hidden].flatMap((insider) => {
    const tables = everyTableBehind(shown, counts, insider);
    return hidden.flatMap((position) => {
      if (position === insider || counts[position]! >= policy.primaryThreshold) return [];
      const values = tables.map((table) => table[position]!);
      return [Math.max(...values) - Math.min(...values)];
    });
  });
  return Math.min(Infinity, ...widths);
}

describe('protectTable', () => {
  const protect = (counts: readonly number[], mode?: 'rounded' | 'suppressed') =>
    protectTable(counts, sumOf(counts), policy, mode && { mode });

  it('rounds unless told otherwise, and the total too', () => {
    expect(protect([0, 1, 7, 8, 12, 103])).toEqual({ mode: 'rounded', counts: [0, '*', '*', 10, 10, 105], total: 130 });
    expect(protect([1, 2])).toEqual({ mode: 'rounded', counts: ['*', '*'], total: '*' });
  });

  it('gives primary and complementary counts the same sign', () => {
    expect(protect([4, 7, 7, 9, 31], 'suppressed')).toEqual({
      mode: 'suppressed',
      counts: ['*', '*', '*', 9, 31],
      total: 58,
    });
    expect(protect([2, 1, 30, 40], 'suppressed').counts).toEqual(['*', '*', '*', '*']);
  });

  it('drops the total where nothing else helps', () => {
    expect(protect([3, 90], 'suppressed')).toEqual({ mode: 'suppressed', counts: ['*', 90], total: null });
    expect(protect([3, 5], 'suppressed')).toEqual({ mode: 'suppressed', counts: ['*', 5], total: null });
    expect(protect([1, 0, 2, 0], 'suppressed')).toEqual({ mode: 'suppressed', counts: ['*', 0, '*', 0], total: null });
  });

  it('drops a rounded total that somebody could bound a small count by, and no other', () => {
    expect(protect([7, 7, 7, 7])).toEqual({ mode: 'rounded', counts: ['*', '*', '*', '*'], total: null });
    expect(protect([1, 3, 8, 0]).total).toBeNull();
    expect(protect([5, 3, 8, 40]).total).toBe(55);
    // With so wide a step, eight and nine are shown as nought, and a reader has to reckon with them.
    const wide = { ...policy, countStep: 20, largestHiddenCount: 7 };
    expect(protectTable([9, 9, 9, 4], 31, wide)).toMatchObject({ counts: [0, 0, 0, '*'], total: 40 });
    expect(protectTable([0, 0, 7, 4], 11, wide)).toMatchObject({ counts: [0, 0, '*', '*'], total: 20 });
  });

  it('leaves a table without small counts as it is', () => {
    expect(protect([0, 0, 5, 9], 'suppressed')).toEqual({ mode: 'suppressed', counts: [0, 0, 5, 9], total: 14 });
  });

  it('withstands an attacker who tries every table', () => {
    const small = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 6 });
    let attacked = 0;
    fc.assert(
      fc.property(small, (counts) => {
        const shown = protect(counts, 'suppressed');
        if (shown.total === null) return;
        if (shown.counts.includes('*')) attacked++;
        expect(narrowest(shown, counts)).toBeGreaterThanOrEqual(policy.protectionWidth);
      }),
      { numRuns: runs(150, 1000) },
    );
    expect(attacked).toBeGreaterThan(20);
  });

  it('withstands the attack in tables of every size', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 500 }));
    let hiding = 0;
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 30 }), (counts) => {
        const shown = protect(counts, 'suppressed');
        if (shown.total === null) return;
        const suppressed = new Set([...counts.keys()].filter((position) => shown.counts[position] === '*'));
        const primary = [...counts.keys()].filter((position) => counts[position]! > 0 && counts[position]! < 5);
        for (const cell of primary) {
          expect(suppressed.has(cell)).toBe(true);
          for (const insider of [undefined, ...suppressed]) {
            if (insider === cell) continue;
            const { lower, upper } = attack({ counts, total: sumOf(counts), suppressed }, insider);
            expect(counts[cell]).toBeGreaterThanOrEqual(lower);
            expect(counts[cell]).toBeLessThanOrEqual(upper);
            expect(upper - lower).toBeGreaterThanOrEqual(4);
          }
        }
        if (primary.length > 0) hiding++;
      }),
      { numRuns: runs(500, 5000) },
    );
    expect(hiding).toBeGreaterThan(100);
  });

  it('hides no more than any other choice would have to, against outsiders and insiders alike', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 6 }), (counts) => {
        const shown = protect(counts, 'suppressed');
        const positions = [...counts.keys()].filter((position) => counts[position]! > 0);
        const hiddenCount = shown.counts.filter((each) => each === '*').length;
        const primary = positions.filter((position) => counts[position]! < 5);
        if (primary.length === 0 || shown.total === null) return;
        for (let choice = 0; choice < 2 ** positions.length; choice++) {
          const suppressed = positions.filter((_, bit) => choice & (1 << bit));
          if (suppressed.length >= hiddenCount || primary.some((cell) => !suppressed.includes(cell))) continue;
          const alternative: ProtectedTable = {
            mode: 'suppressed',
            counts: counts.map((each, position) => (suppressed.includes(position) ? '*' : each)),
            total: sumOf(counts),
          };
          expect(narrowest(alternative, counts)).toBeLessThan(4);
        }
      }),
      { numRuns: runs(40, 400) },
    );
  });

  it.each([
    [[1, 2], 4],
    [[1.5, 2], 3.5],
    [[-1, 2], 1],
    [[NaN, 2], NaN],
  ])('refuses %j with a total of %d', (counts, total) => {
    expect(() => protectTable(counts, total)).toThrow(RangeError);
  });
});

describe('dominance', () => {
  it.each([
    [[52_000, 50_000, 8000], false],
    [[8000, 50_000, 52_000], false],
    [[1000, 50_000, 49_000], true],
    [[100, 5, 10], true],
    [[100, 5, 5], true],
    [[100, 10, 11], false],
    [[50_000, 49_000, 1000], true],
    [[100], true],
    [[], false],
  ])('%j by the rule of ten per cent: %s', (contributions, dominated) => {
    expect(isDominated(contributions, 10)).toBe(dominated);
  });

  it('is measured as the largest share', () => {
    expect(largestShareOf([30, 20, 10, 40])).toBe(0.4);
    expect(largestShareOf([0, 0])).toBe(0);
  });

  it('turns a total into the median', () => {
    expect(protectTotal([20, 20, 20, 20, 20], policy)).toEqual({ shown: 'total', value: 100 });
    expect(protectTotal([26, 20, 18, 18, 18], policy)).toEqual({ shown: 'median', value: 18, reason: 'largest-share' });
    const strict = { ...policy, dominancePercent: 100, largestShare: 0.25 };
    expect(protectTotal([25, 25, 25, 25, 0], strict)).toEqual({ shown: 'total', value: 100 });
    expect(protectTotal([1, 1, 1, 1], policy)).toEqual({ shown: 'nothing', reason: 'too-few-practices' });
  });
});
