import { describe, expect, it } from 'vitest';
import { everyKindBenchmark, lungFunctionBenchmark } from '../fixtures/index.js';
import type { Benchmark } from '../benchmark/benchmark.js';
import { observationsFromRows } from './observations-from-rows.js';
import { rowsOf } from './rows-of.js';
import { valueAt } from './value-at.js';

const everyKind: Benchmark = everyKindBenchmark;
const entryOf = (indicator: string, period = 'p1') =>
  everyKind.observations.find((entry) => entry.indicator === indicator && entry.period === period)!;
const valuesOf = (id: string, period?: string) => {
  const indicator = everyKind.indicators.find((each) => each.id === id)!;
  return everyKind.units.map((_, unit) => valueAt(entryOf(id, period), indicator, unit));
};

describe('valueAt', () => {
  it('computes a proportion as a fraction, and nothing without a figure', () => {
    expect(valuesOf('andel')).toEqual([0, 1, null, null]);
  });

  it('computes a rate per multiplier', () => {
    const [first] = valuesOf('rate');
    expect(first).toBeCloseTo(32.298136645962735, 12);
  });

  it('takes the multiplier to be a thousand', () => {
    const { multiplier: _, ...indicator } = everyKind.indicators.find(({ kind }) => kind === 'rate')!;
    expect(valueAt({ indicator: 'r', period: 'p', numerator: [3], denominator: [200] }, indicator, 0)).toBe(15);
  });

  it('prefers a stated value to a computed one', () => {
    expect(valuesOf('ratio')).toEqual([1.11, 0.84, null, 0]);
    expect(valuesOf('andel', 'p2')).toEqual([0.25, 1, 0, 0.5]);
    expect(valuesOf('middel')).toEqual([-0.4, 0, 1.25, null]);
  });

  it('is the count of a count, and nothing for a choice', () => {
    expect(valuesOf('antal')).toEqual([50, 0, 12, null]);
    expect(valuesOf('valg')).toEqual([null, null, null, null]);
  });
});

describe('rowsOf', () => {
  it('gives one object a unit, in the order of the units', () => {
    const rows = [...rowsOf(lungFunctionBenchmark, 'lungefunktion-ny-inhalation', '2024')];
    expect(rows.map(({ unit }) => unit)).toEqual(lungFunctionBenchmark.units);
    expect(rows[0]).toEqual({
      unit: lungFunctionBenchmark.units[0],
      numerator: 36,
      denominator: 53,
      value: 36 / 53,
      lower: null,
      upper: null,
      choices: null,
      status: null,
    });
    expect(rows[11]).toMatchObject({ numerator: null, denominator: 7, value: null, status: 'tooFew' });
    expect(rows[13]).toMatchObject({ denominator: null, status: 'notReported' });
  });

  it('gives nothing for what the file does not have', () => {
    expect([...rowsOf(everyKind, 'antal', 'p2')]).toEqual([]);
    expect([...rowsOf(everyKind, 'andet', 'p1')]).toEqual([]);
  });
});

describe('observationsFromRows', () => {
  it.each(everyKind.observations)('builds $indicator $period again from its rows', (entry) => {
    const { indicator, period, level } = entry;
    const rows = [...rowsOf(everyKind, indicator, period)].reverse().map(({ unit, ...figures }) => {
      const present = Object.entries(figures).filter(([name]) => name === 'status' || name in entry);
      return { unit: unit.id, ...Object.fromEntries(present) };
    });
    const head = { indicator, period, ...(level !== undefined && { level }) };
    expect(observationsFromRows(everyKind.units, head, rows)).toEqual({ ok: true, value: entry, warnings: [] });
  });

  it('marks units without a row as not reported', () => {
    const result = observationsFromRows(everyKind.units, { indicator: 'antal', period: 'p1' }, [
      { unit: 'c', numerator: 4 },
    ]);
    expect(result.ok && result.value).toEqual({
      indicator: 'antal',
      period: 'p1',
      numerator: [null, null, 4, null],
      status: ['notReported', 'notReported', null, 'notReported'],
    });
  });

  it('refuses unknown units and second rows', () => {
    const rows = [{ unit: 'a' }, { unit: 'x' }, { unit: 'a' }];
    const result = observationsFromRows(everyKind.units, { indicator: 'antal', period: 'p1' }, rows);
    expect(result).toEqual({
      ok: false,
      issues: [
        { code: 'unknown-reference', pointer: '/1/unit', params: { to: 'unit' } },
        { code: 'duplicate-id', pointer: '/2/unit', params: {} },
      ],
    });
  });
});
