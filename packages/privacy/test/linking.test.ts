import { defaultDisclosurePolicy } from '@klyngekit/schema';
import type { AnonymousRound } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { prepareRound } from '@klyngekit/privacy';
import type { PreparedRound } from '@klyngekit/privacy';
import { clusterBenchmark, countsOf } from './support/clusters.js';
import { fastCrypto } from './support/cryptography.js';
import { runs } from './support/runs.js';

const clusters = runs(6, 200);

/**
 * What an attacker makes of a value and a list size: every count of patients that is shown as this value. Written apart from
 * the code under test, and without any of its shortcuts.
 */
function isPossible(shown: number, patients: number, step: number): boolean {
  for (let count = 0; count <= patients; count++) {
    const steps = Math.round(Number((count / patients / step).toPrecision(12)));
    if (Math.abs(steps * step - shown) < 1e-9) return true;
  }
  return false;
}

/** The band that an attacker works out for each practice from the list sizes, the largest first. */
function bandsByListSize(sizes: readonly number[], { rows }: AnonymousRound): readonly (number | undefined)[] {
  const count = new Set(rows.flatMap(({ band }) => band ?? [])).size;
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]!);
  return sizes.map((_, practice) => count && Math.floor((order.indexOf(practice) * count) / sizes.length) + 1);
}

/** For each row, the practices that could be behind it for somebody who knows all list sizes. */
function candidatesOf(round: AnonymousRound, sizes: readonly number[]): readonly (readonly number[])[] {
  const bands = bandsByListSize(sizes, round);
  return round.rows.map(({ value, band }) =>
    [...sizes.keys()].filter(
      (practice) =>
        (band === undefined || bands[practice] === band) && isPossible(value!, sizes[practice]!, round.shownStep),
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

describe('the attacker', () => {
  it('is a good one: values with one decimal give many practices away', () => {
    let unique = 0;
    let rows = 0;
    for (let seed = 1; seed <= 50; seed++) {
      const { numerators, denominators } = countsOf({ practices: 12, denominators: [20, 120], seed });
      for (const [practice, numerator] of numerators.entries()) {
        const shown = Math.round((numerator / denominators[practice]!) * 1000) / 1000;
        rows++;
        if (denominators.filter((patients) => isPossible(shown, patients, 0.001)).length === 1) unique++;
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
