import { defaultDisclosurePolicy } from '@klyngekit/schema';
import type { LoggedRelease } from '@klyngekit/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterBenchmark, parsed } from '../../test/support/clusters.js';
import { realCrypto } from '../../test/support/cryptography.js';
import { prepareRound } from '../prepare/prepare-round.js';
import { checkAgainstLog, loggedRelease } from './release-log.js';

const shape = { practices: 12, denominators: [60, 200], seed: 7 } as const;
const ydernumre = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => String(900001 + first + index));
const release = (roundId: string, contributors: readonly string[], changes: Partial<LoggedRelease> = {}) => ({
  roundId,
  indicator: 'andel',
  period: { from: '2024-01-01', to: '2024-12-31' },
  cutOff: '2025-01-31',
  identifiedBy: 'ydernummer' as const,
  contributors,
  ...changes,
});

async function prepared(benchmark = clusterBenchmark(shape)) {
  const result = await prepareRound(benchmark, 'andel', defaultDisclosurePolicy, realCrypto);
  if (!result.ok) throw new Error(result.refusal);
  return result;
}

describe('loggedRelease', () => {
  it('tells practices apart by ydernummer where every one has one', async () => {
    const benchmark = clusterBenchmark(shape);
    const round = await prepared(benchmark);
    expect(loggedRelease(round, benchmark)).toEqual({
      ...release(round.round.roundId, ydernumre(12)),
      cutOff: round.round.cutOff,
    });
  });

  it('tells them apart by id where one has none', async () => {
    const benchmark = clusterBenchmark(shape);
    const round = await prepared(benchmark);
    const units = benchmark.units.map(({ ydernummer, ...unit }, index) => ({
      ...unit,
      ...(index > 0 && { ydernummer }),
    }));
    const logged = loggedRelease(round, { ...benchmark, units });
    expect(logged.identifiedBy).toBe('unit');
    expect(logged.contributors).toEqual([...round.release.contributors].sort());
  });

  it('holds nobody whose value rested on too few patients, so that the value itself cannot come alone in the next', async () => {
    const later = clusterBenchmark(shape);
    const [columns] = later.observations;
    const [numerator, denominator] = [[...columns!.numerator!], [...columns!.denominator!]];
    [numerator[0], denominator[0]] = [4, 9];
    const first = parsed({ ...later, observations: [{ ...columns!, numerator, denominator }] });
    const [before, after] = [loggedRelease(await prepared(first), first), loggedRelease(await prepared(later), later)];
    expect(before.contributors).toEqual(ydernumre(11, 1));
    expect(checkAgainstLog([before], after, defaultDisclosurePolicy)).toMatchObject({ ok: false, practices: 1 });
  });

  it('holds nothing that tells which row is whose', async () => {
    const benchmark = clusterBenchmark(shape);
    const round = await prepared(benchmark);
    const text = JSON.stringify(loggedRelease(round, benchmark));
    for (const { rowId, label } of round.round.rows) expect(text).not.toMatch(new RegExp(`${rowId}|${label}`));
    for (const { name } of benchmark.units) expect(text).not.toContain(name);
  });
});

describe('checkAgainstLog', () => {
  const check = (earlier: readonly LoggedRelease[], next: LoggedRelease) =>
    checkAgainstLog(earlier, next, defaultDisclosurePolicy);

  it('refuses one or two more or fewer, and says which release stands against it', () => {
    const log = [release('A', ydernumre(12), { indicator: 'andet' }), release('B', ydernumre(12))];
    expect(check(log, release('C', ydernumre(13)))).toEqual({
      ok: false,
      reason: 'too-few-differ',
      previous: 1,
      practices: 1,
    });
    expect(check(log, release('C', ydernumre(10)))).toMatchObject({ ok: false, practices: 2 });
    expect(check(log, release('C', ydernumre(9)))).toEqual({ ok: true, compared: 1, overlapping: 1 });
    expect(check(log, release('C', ydernumre(12)))).toEqual({ ok: true, compared: 1, overlapping: 0 });
    expect(check(log, release('C', ydernumre(6, 20)))).toEqual({ ok: true, compared: 1, overlapping: 0 });
    expect(check(log, release('C', ydernumre(15)))).toEqual({ ok: true, compared: 1, overlapping: 1 });
  });

  it('refuses what cannot be compared, which would seem to have nobody in common', () => {
    const byId = release('B', ['u1', 'u2', 'u3', 'u4', 'u5'], { identifiedBy: 'unit' });
    expect(check([release('A', ydernumre(5))], byId)).toEqual({ ok: false, reason: 'not-comparable', previous: 0 });
    expect(check([release('A', [])], byId)).toEqual({ ok: true, compared: 1, overlapping: 0 });
  });

  it('does not compare a release with itself', () => {
    const log = release('A', ydernumre(12));
    expect(check([log], log)).toEqual({ ok: true, compared: 0, overlapping: 0 });
  });

  it('lets out no release that differs from another in one or two, whatever the order', () => {
    const all = ydernumre(14);
    fc.assert(
      fc.property(fc.array(fc.subarray(all, { minLength: 4 }), { minLength: 1, maxLength: 6 }), (sets) => {
        const out: LoggedRelease[] = [];
        sets.forEach((contributors, index) => {
          const next = release(String(index), contributors);
          if (check(out, next).ok) out.push(next);
        });
        for (const one of out) {
          for (const other of out) {
            const differing = all.filter((id) => one.contributors.includes(id) !== other.contributors.includes(id));
            expect([1, 2]).not.toContain(differing.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
