import { defaultDisclosurePolicy, roundToStep } from '@klyngekit/schema';
import type { AnonymousRound } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { prepareRound } from '@klyngekit/privacy';
import type { PreparedRound } from '@klyngekit/privacy';
import { clusterBenchmark, countsOf } from './support/clusters.js';
import { fastCrypto } from './support/cryptography.js';
import { bandsByListSize, countsOfValue, readersOf } from './support/readers.js';
import { runs } from './support/runs.js';

const clusters = runs(6, 200);

/** For each row, the practices that could be behind it for somebody who knows all list sizes. */
function candidatesOf(round: AnonymousRound, sizes: readonly number[]): readonly (readonly number[])[] {
  const bands = bandsByListSize(sizes, round);
  return round.rows.map(({ value, band }) =>
    [...sizes.keys()].filter(
      (practice) =>
        (band === undefined || bands[practice] === band) &&
        countsOfValue(value!, sizes[practice]!, round.shownStep) !== undefined,
    ),
  );
}

async function prepared(shape: Parameters<typeof clusterBenchmark>[0]): Promise<PreparedRound> {
  const result = await prepareRound(clusterBenchmark(shape), 'andel', defaultDisclosurePolicy, fastCrypto(shape.seed));
  if (!result.ok) throw new Error(result.refusal);
  return result;
}

describe.each([
  ['15 to 60', [15, 60]],
  ['20 to 120', [20, 120]],
  ['100 to 400', [100, 400]],
  ['800 to 4,000', [800, 4000]],
] as const)('with lists of %s', (_name, denominators) => {
  it.each([5, 8, 12, 30])(
    'no row of %d is known by list size, and the truth is never ruled out',
    async (practices) => {
      for (let seed = 1; seed <= clusters; seed++) {
        const shape = { practices, denominators, seed };
        const { round, nameList } = await prepared(shape);
        const sizes = countsOf(shape).denominators;
        const candidates = candidatesOf(round, sizes);
        for (const [row, { name }] of nameList!.names.entries()) {
          const truth = Number(name.split(' ').pop());
          expect(candidates[row]!.length).toBeGreaterThanOrEqual(3);
          expect(candidates[row]).toContain(truth);
        }
      }
    },
    120_000,
  );
});

describe.each([
  ['15 to 60', [15, 60]],
  ['100 to 400', [100, 400]],
  ['300 to 4,000', [300, 4000]],
] as const)('the pooled figure beside lists of %s', (_name, denominators) => {
  it.each([5, 6, 8, 9])(
    'does not tell who of %d is behind a row, also where one value lies far out',
    async (practices) => {
      for (let seed = 1; seed <= runs(8, 200); seed++) {
        const shape = { practices, denominators, seed, ...(seed % 2 === 0 && { outlier: seed % practices }) };
        const { round } = await prepared(shape);
        for (const possible of readersOf(round, countsOf(shape).denominators))
          expect(possible.size).toBeGreaterThanOrEqual(3);
      }
    },
    120_000,
  );

  it('is shown where it tells nobody', async () => {
    const pooled = await Promise.all(
      Array.from({ length: 20 }, (_, index) => prepared({ practices: 12, denominators, seed: index + 1 })),
    );
    const shown = pooled.filter(({ round }) => round.comparators?.some(({ definition }) => definition === 'pooled'));
    expect(shown.length).toBeGreaterThan(3);
  }, 60_000);
});

describe('the attacker', () => {
  it('is a good one: a pooled figure beside every round would give away who is behind a row', async () => {
    let known = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const shape = { practices: 9, denominators: [100, 400], seed, outlier: seed % 9 } as const;
      const { round } = await prepared(shape);
      const { numerators, denominators } = countsOf(shape);
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      const value = roundToStep(sum(numerators) / sum(denominators), round.shownStep);
      const comparators = [{ scope: 'cluster', definition: 'pooled', value }] as const;
      if (readersOf({ ...round, comparators }, denominators).some(({ size }) => size < 3)) known++;
    }
    expect(known).toBeGreaterThan(8);
  });

  it('is a good one: values with one decimal give many practices away', () => {
    let unique = 0;
    let rows = 0;
    for (let seed = 1; seed <= 50; seed++) {
      const { numerators, denominators } = countsOf({ practices: 12, denominators: [20, 120], seed });
      for (const [practice, numerator] of numerators.entries()) {
        const shown = Math.round((numerator / denominators[practice]!) * 1000) / 1000;
        rows++;
        if (denominators.filter((patients) => countsOfValue(shown, patients, 0.001)).length === 1) unique++;
      }
    }
    expect(unique / rows).toBeGreaterThan(0.3);
  });
});

describe('two rounds of one cluster', () => {
  it('have no id, and by labels and order tell no more than chance', async () => {
    const shape = { practices: 12, denominators: [100, 400], seed: 1 } as const;
    let sameLabel = 0;
    let samePlace = 0;
    const pairs = runs(60, 1000);
    for (let pair = 0; pair < pairs; pair++) {
      const [first, second] = await Promise.all(
        [2 * pair, 2 * pair + 1].map((seed) =>
          prepareRound(clusterBenchmark(shape), 'andel', defaultDisclosurePolicy, fastCrypto(seed)),
        ),
      );
      if (!first?.ok || !second?.ok) throw new Error('no round');
      const ids = new Set(first.round.rows.map(({ rowId }) => rowId));
      expect(second.round.rows.some(({ rowId }) => ids.has(rowId))).toBe(false);
      const places = new Map(second.nameList!.names.map(({ name }, place) => [name, place]));
      for (const [place, { name }] of first.nameList!.names.entries()) {
        const other = places.get(name)!;
        if (other === place) samePlace++;
        if (first.round.rows[place]!.label === second.round.rows[other]!.label) sameLabel++;
      }
    }
    const rows = 12 * pairs;
    // One in twelve keeps its place by chance, and one in ninety its label; four standard deviations are allowed.
    const most = (share: number) => rows * share + 4 * Math.sqrt(rows * share * (1 - share));
    expect(samePlace).toBeLessThan(most(1 / 12));
    expect(sameLabel).toBeLessThan(most(1 / 90));
  }, 60_000);
});
