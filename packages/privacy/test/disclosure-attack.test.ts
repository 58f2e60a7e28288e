import { defaultDisclosurePolicy } from '@klyngekit/schema';
import type { AnonymousRound, Benchmark, DisclosurePolicy } from '@klyngekit/schema';
import { prepareRound, protectCount, protectTable, protectTotal } from '@klyngekit/privacy';
import type { ProtectedCount, ProtectedTable } from '@klyngekit/privacy';
import { describe, expect, it } from 'vitest';
import { clusterBenchmark, countsOf, parsed } from './support/clusters.js';
import { fastCrypto } from './support/cryptography.js';
import { runs } from './support/runs.js';
import { numbersFrom } from './support/seeded-random.js';

// Attackers written apart from the code under test: they know the method, every list size, and as insiders their own figures.

const policy = defaultDisclosurePolicy;
const tables = runs(600, 5000);
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

type Draw = (bound: number) => number;

function drawsFrom(seed: number): Draw {
  const next = numbersFrom(seed);
  return (bound) => Math.floor((next() / 2 ** 32) * bound);
}

/** Counts of 4 to 20 practices, mostly small or mostly large, every third time with one practice larger than all others. */
function randomCounts(draw: Draw): number[] {
  const largest = [3, 9, 25, 120][draw(4)]!;
  const counts = Array.from({ length: 4 + draw(17) }, () => draw(largest + 1));
  if (draw(3) === 0) counts[draw(counts.length)] = 2 * sumOf(counts) + draw(50);
  return counts;
}

interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** What a shown count can stand for, by rounding every count that it could be. */
function preimage(shown: ProtectedCount): Interval {
  const around = shown === '*' ? 0 : shown;
  const counts = Array.from({ length: 24 }, (_, index) => around - 8 + index);
  const possible = counts.filter((count) => count >= 0 && protectCount(count, policy) === shown);
  return { lower: Math.min(...possible), upper: Math.max(...possible) };
}

const suppressed = (total: number): Interval => ({ lower: 1, upper: total });
const exactly = (count: number): Interval => ({ lower: count, upper: count });

/** How narrowly the most knowing reader can bound a hidden count from 1 to `small`; the counts add up to the total. */
function narrowest({ mode, counts: shown, total }: ProtectedTable, counts: readonly number[], small: number): number {
  if (total === null) return Infinity;
  const isExact = mode === 'suppressed';
  const read = (count: ProtectedCount) => {
    if (!isExact) return preimage(count);
    return count === '*' ? suppressed(total as number) : exactly(count);
  };
  const sum = isExact ? exactly(total as number) : preimage(total);
  const widths = [undefined, ...counts.keys()].flatMap((own) => {
    const boxes = shown.map((count, position) => (position === own ? exactly(counts[position]!) : read(count)));
    const lowest = sumOf(boxes.map(({ lower }) => lower));
    const highest = sumOf(boxes.map(({ upper }) => upper));
    return boxes.flatMap(({ lower, upper }, position) => {
      if (position === own || shown[position] !== '*' || counts[position]! > small) return [];
      const from = Math.max(lower, sum.lower - (highest - upper));
      const to = Math.min(upper, sum.upper - (lowest - lower));
      expect(counts[position]).toBeGreaterThanOrEqual(from);
      expect(counts[position]).toBeLessThanOrEqual(to);
      return [to - from];
    });
  });
  return Math.min(Infinity, ...widths);
}

describe.each(['rounded', 'suppressed'] as const)('a %s table', (mode) => {
  it('lets no reader bound a small count within the width', () => {
    const draw = drawsFrom(mode.length);
    const small = mode === 'rounded' ? policy.largestHiddenCount : policy.primaryThreshold - 1;
    let hidden = 0;
    for (let table = 0; table < tables; table++) {
      const counts = randomCounts(draw);
      const shown = protectTable(counts, sumOf(counts), policy, { mode });
      if (shown.total !== null && shown.counts.includes('*')) hidden++;
      expect(narrowest(shown, counts, small), JSON.stringify(counts)).toBeGreaterThanOrEqual(policy.protectionWidth);
    }
    expect(hidden).toBeGreaterThan(tables / 5);
  });
});

describe('a rounded total', () => {
  it('goes only where it has to', () => {
    const draw = drawsFrom(9);
    let dropped = 0;
    for (let table = 0; table < tables; table++) {
      const counts = randomCounts(draw);
      const { counts: shown, total } = protectTable(counts, sumOf(counts), policy);
      if (total !== null) continue;
      dropped++;
      const withTotal: ProtectedTable = { mode: 'rounded', counts: shown, total: protectCount(sumOf(counts), policy) };
      expect(narrowest(withTotal, counts, policy.largestHiddenCount)).toBeLessThan(policy.protectionWidth);
    }
    expect(dropped).toBeGreaterThan(5);
  });
});

describe('the attack on tables', () => {
  it('is a good one: rounding alone gives small counts away', () => {
    const shown = (counts: readonly number[]): ProtectedTable => ({
      mode: 'rounded',
      counts: counts.map((count) => protectCount(count, policy)),
      total: protectCount(sumOf(counts), policy),
    });
    expect(narrowest(shown([7, 7, 7, 7]), [7, 7, 7, 7], 7)).toBe(0);
    expect(narrowest(shown([1, 3, 8, 0]), [1, 3, 8, 0], 7)).toBe(0);
    expect(narrowest(shown([5, 3, 8, 40]), [5, 3, 8, 40], 7)).toBeGreaterThanOrEqual(4);
  });
});

describe('a total', () => {
  it('tells no practice of another, however large one of them is', () => {
    const draw = drawsFrom(3);
    let shownTotals = 0;
    for (let table = 0; table < tables; table++) {
      const counts = randomCounts(draw);
      const result = protectTotal(counts, policy);
      if (result.shown !== 'total') continue;
      shownTotals++;
      for (const [own, mine] of counts.entries())
        for (const [other, theirs] of counts.entries())
          if (own !== other) {
            const tooMuch = result.value - mine - theirs;
            expect(tooMuch).toBeGreaterThanOrEqual((policy.dominancePercent / 100) * theirs);
            expect(theirs).toBeLessThanOrEqual(policy.largestShare * result.value);
          }
    }
    expect(shownTotals).toBeGreaterThan(tables / 10);
  });
});

/** Answers of a made-up cluster, some of them alike, and the file that holds them. */
function answersOf(draw: Draw): { choices: string[][]; benchmark: Benchmark } {
  const options = ['a', 'b', 'c', 'd'].slice(0, 2 + draw(3));
  const habit = draw(3);
  const choices = Array.from({ length: 5 + draw(16) }, () => {
    if (habit > 0 && draw(4) < 3) return ['a'];
    return options.filter(
      (option, index) => (habit === 2 ? draw(2) === 0 : index === draw(options.length)) || option === '',
    );
  }).map((chosen) => (chosen.length > 0 ? chosen : [options[0]!]));
  const text = (da: string) => ({ da });
  const benchmark = parsed({
    schema: 'klynge.benchmark/1',
    id: 'klynge',
    title: text('Klyngen'),
    openness: 'restricted',
    source: { name: text('Syntetiske tal'), cutOff: '2025-01-31', synthetic: true },
    indicators: [
      {
        schema: 'klynge.indicator/1',
        id: 'svar',
        title: text('Svar'),
        description: text('Hvordan gør I?'),
        kind: 'choice',
        direction: 'none',
        options: options.map((id) => ({ id, label: text(id.toUpperCase()) })),
      },
    ],
    periods: [{ id: '2024', from: '2024-01-01', to: '2024-12-31' }],
    units: choices.map((_, index) => ({ id: `p${index}`, kind: 'practice', name: `Lægehus ${index}` })),
    observations: [{ indicator: 'svar', period: '2024', choices }],
  });
  return { choices, benchmark };
}

const roundOf = async (
  benchmark: Benchmark,
  indicator: string,
  seed: number,
  thresholds: DisclosurePolicy = policy,
) => {
  const prepared = await prepareRound(benchmark, indicator, thresholds, fastCrypto(seed));
  return prepared.ok ? prepared : undefined;
};

describe('answers', () => {
  it('tell nobody what one or two others have answered, or have not', async () => {
    let counted = 0;
    for (let seed = 1; seed <= runs(150, 2000); seed++) {
      const { choices, benchmark } = answersOf(drawsFrom(seed));
      const { round } = (await roundOf(benchmark, 'svar', seed))!;
      expect(round.rows).toEqual([]);
      for (const { option, practices } of round.answers?.shown ?? []) {
        counted++;
        if (practices === choices.length) continue;
        for (const mine of choices) {
          const others = practices - Number(mine.includes(option));
          expect(others).toBeGreaterThanOrEqual(2);
          expect(choices.length - 1 - others).toBeGreaterThanOrEqual(2);
        }
      }
    }
    expect(counted).toBeGreaterThan(50);
  });
});

/** Every count of patients that is shown as this value. */
function isPossible(shown: number, patients: number, step: number): boolean {
  for (let count = 0; count <= patients; count++)
    if (Math.abs(Math.round(Number((count / patients / step).toPrecision(12))) * step - shown) < 1e-9) return true;
  return false;
}

/** Whether rows and practices can be brought together one to one, by the pairs that are possible. */
function hasAssignment(fits: readonly (readonly boolean[])[]): boolean {
  const rowOf: (number | undefined)[] = [];
  const place = (row: number, seen: Set<number>): boolean =>
    fits[row]!.some((isFit, practice) => {
      if (!isFit || seen.has(practice)) return false;
      seen.add(practice);
      if (rowOf[practice] !== undefined && !place(rowOf[practice], seen)) return false;
      rowOf[practice] = row;
      return true;
    });
  return fits.every((_, row) => place(row, new Set()));
}

const without = <T>(items: readonly T[], place: number) => items.filter((_, index) => index !== place);

/** For each row, how many practices it belongs to in some assignment of all rows to all practices. */
function plausible(fits: readonly (readonly boolean[])[]): number[] {
  return fits.map(
    (practices, row) =>
      practices.filter(
        (isFit, practice) => isFit && hasAssignment(without(fits, row).map((others) => without(others, practice))),
      ).length,
  );
}

/** Which practice fits which row for somebody who knows every list size, the method of the bands included. */
function fitsOf({ rows, shownStep }: AnonymousRound, sizes: readonly number[]): boolean[][] {
  const bandCount = new Set(rows.flatMap(({ band }) => band ?? [])).size;
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]!);
  const bands = sizes.map(
    (_, practice) => bandCount && Math.floor((order.indexOf(practice) * bandCount) / sizes.length) + 1,
  );
  return rows.map(({ value, band }) =>
    sizes.map(
      (patients, practice) =>
        (band === undefined || bands[practice] === band) && isPossible(value!, patients, shownStep),
    ),
  );
}

describe.each([0.01, 0.02, 0.05, 0.1])('values in steps of %d', (shownStep) => {
  it('belong to three practices at least, in some assignment of all rows, also where one practice is far larger', async () => {
    let rounds = 0;
    for (let seed = 1; seed <= runs(40, 1250); seed++) {
      const draw = drawsFrom(seed);
      const shape = {
        practices: 4 + draw(17),
        denominators: [
          [20, 60],
          [20, 120],
          [100, 400],
        ][draw(3)]! as [number, number],
        seed,
      };
      const cluster = draw(2) === 0 ? shape : { ...shape, dominant: { practice: draw(shape.practices), times: 20 } };
      const { denominators: sizes } = countsOf(cluster);
      const prepared = await roundOf(clusterBenchmark(cluster, { shownStep }), 'andel', seed, {
        ...policy,
        minimumPractices: 4,
      });
      if (!prepared || prepared.round.rows.length === 0) continue;
      rounds++;
      expect(Math.min(...plausible(fitsOf(prepared.round, sizes)))).toBeGreaterThanOrEqual(policy.smallestGroup);
    }
    expect(rounds).toBeGreaterThan(runs(20, 600));
  }, 240_000);
});
