import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../test/benchmarks.js';
import { months } from '../../test/series.js';
import { seriesRules, type RulesRequest, type SeriesRules } from './series-rules.js';

/** The rules of an own series of counts out of `denominator` each month. */
function rulesOf(numerators: readonly number[], denominator: number, request: RulesRequest = {}): SeriesRules {
  const points = months(2023, numerators.length).map((period, index) => ({
    period,
    day: index,
    own: { value: numerators[index]! / denominator, interval: undefined, numerator: numerators[index]!, denominator },
    ownAbsence: undefined,
    median: undefined,
    quartiles: undefined,
    units: 1,
    compared: [],
    partial: false,
  }));
  const line = { id: 'own', values: points.map(({ own }) => own.value) };
  return seriesRules(points, line, indicatorOf('proportion'), request);
}

describe('the rules of a series', () => {
  it.each([
    ['0', 0, 4],
    ['100', 50, 46],
  ])('draw no limits and cry no wolf after a frozen year of %s %', (_, before, after) => {
    const rules = rulesOf([...new Array<number>(12).fill(before), before, after, before, after], 50, { baseline: 12 });
    expect([rules.status, rules.bases, rules.signals]).toEqual(['ok', ['no-variation'], []]);
    expect(rules.limits.every((limits) => limits === undefined)).toBe(true);
    // The mean of the baseline is still a line.
    expect(rules.centre).toEqual(new Array<number>(16).fill(before / 50));
  });

  it('tell each worth of limits once, and none of a stretch that is not read', () => {
    const calm = (about: number): number[] => Array.from({ length: 12 }, (_, index) => about + (index % 2));
    expect(rulesOf(calm(20), 50).bases).toEqual(['ok']);
    expect(rulesOf(calm(1), 50).bases).toEqual(['exact']);
    const stretches = [...calm(20), ...calm(21), ...calm(1), 0, 0, 0];
    const rebase = ['2024-01', '2025-01', '2026-01'];
    expect(rulesOf(stretches, 50, { rebase }).bases).toEqual(['ok', 'exact']);
    expect(rulesOf(calm(1).slice(3), 50)).toMatchObject({ status: 'too-few-points', bases: [] });
  });

  it('hold few patients against exact limits: five of fifty at a mean of one is a signal, four is not', () => {
    const mean = [1, 0, 2, 1, 0, 2, 1, 1, 2, 0, 1, 1];
    const signals = (last: number) => rulesOf([...mean, last], 50, { baseline: 12 }).signals;
    expect(signals(4)).toEqual([]);
    expect(signals(5)).toEqual([]);
    expect(signals(6)).toEqual([{ rule: 'outside-limits', direction: 'above', points: [12] }]);
  });
});
