import { parseBenchmark, parseCluster, valueAt } from '@klyngekit/schema';
import type { Benchmark, Indicator, Observations } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { createDemo } from './create-demo.js';
import { practices } from './practices.js';

const { benchmark, cluster } = createDemo();

function entry(indicator: string, period: string, file: Benchmark = benchmark): Observations {
  const found = file.observations.find((one) => one.indicator === indicator && one.period === period);
  if (found === undefined) throw new Error(`There is no ${indicator} in ${period}.`);
  return found;
}

const indicatorOf = (id: string): Indicator => {
  const found = benchmark.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`There is no indicator ${id}.`);
  return found;
};

const values = (indicator: string, period: string): number[] =>
  benchmark.units.flatMap((_, unit) => valueAt(entry(indicator, period), indicatorOf(indicator), unit) ?? []);

function allTexts(value: unknown): { da?: unknown; en?: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = Object.values(value).flatMap(allTexts);
  return 'da' in value ? [value, ...texts] : texts;
}

describe('createDemo', () => {
  it.each([2026, 0, 1, 2, 3, 99, 4_294_967_295])('makes valid files of seed %d', (seed) => {
    const demo = createDemo(seed);
    expect(parseBenchmark(demo.benchmark)).toMatchObject({ ok: true, warnings: [] });
    expect(parseCluster(demo.cluster)).toMatchObject({ ok: true, warnings: [] });
  });

  it('makes the same files of the same seed, and others of another', () => {
    expect(createDemo(5)).toEqual(createDemo(5));
    expect(createDemo(5).benchmark.observations).not.toEqual(createDemo(6).benchmark.observations);
  });

  it('says that it is invented, and shows no real provider', () => {
    expect(benchmark.source.synthetic).toBe(true);
    expect(benchmark.openness).toBe('restricted');
    expect(benchmark.units.every(({ ydernummer }) => /^9990\d\d$/.test(ydernummer ?? ''))).toBe(true);
    expect(new Set(benchmark.units.map(({ ydernummer }) => ydernummer)).size).toBe(17);
  });

  it('has all texts in Danish and English', () => {
    const texts = allTexts({ benchmark, cluster });
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ da, en }) => typeof da !== 'string' || typeof en !== 'string')).toEqual([]);
  });

  it('is a cluster of 16 practices, of which 14 established ones have about 48,000 patients', () => {
    const established = practices.filter(({ role }) => role !== 'new' && role !== 'silent');
    expect(practices).toHaveLength(16);
    expect(cluster.practices).toBe(16);
    expect(established).toHaveLength(14);
    expect(established.filter(({ doctors }) => doctors === 1)).toHaveLength(6);
    const patients = established.map((practice) => practice.patients);
    expect([Math.min(...patients), Math.max(...patients)]).toEqual([1450, 9800]);
    expect(Math.abs(patients.reduce((sum, count) => sum + count, 0) - 48_000)).toBeLessThan(500);
  });

  it('has every kind of absence', () => {
    const statuses = new Set(benchmark.observations.flatMap(({ status }) => status ?? []));
    expect(statuses).toEqual(new Set([null, 'notReported', 'suppressed', 'notApplicable']));
    const lungFunction = entry('lungefunktion', '2025-26');
    const newest = benchmark.units.findIndex(({ name }) => name === 'Lægehuset Nyopdigtet');
    expect(lungFunction.denominator?.[newest]).toBeLessThan(indicatorOf('lungefunktion').minDenominator ?? 0);
  });

  it('has one practice that bills no annual checks, though it has the patients', () => {
    for (const period of ['2023-24', '2024-25', '2025-26']) {
      const { numerator = [], denominator = [] } = entry('kol-aarskontrol', period);
      const billsNone = numerator.flatMap((count, unit) => (count === 0 ? [unit] : []));
      expect(billsNone).toHaveLength(1);
      expect(denominator[billsNone[0] ?? -1]).toBeGreaterThan(50);
    }
  });

  it('follows a changed ydernummer from the former unit to the new one, never both', () => {
    const now = benchmark.units.findIndex(({ predecessors }) => predecessors !== undefined);
    const before = benchmark.units.findIndex(({ id }) => id === benchmark.units[now]?.predecessors?.[0]);
    expect(benchmark.units[now]?.validity).toEqual({ from: '2026-01-01' });
    expect(benchmark.units[before]?.validity).toEqual({ to: '2025-12-31' });
    for (const { period, status, indicator } of benchmark.observations) {
      const absent = [now, before].filter((unit) => status?.[unit] === 'notApplicable');
      const ended = benchmark.periods.find(({ id }) => id === period)?.to ?? '';
      expect([indicator, period, absent]).toEqual([indicator, period, [ended < '2026' ? now : before]]);
    }
  });

  it('has figures that agree with each other', () => {
    for (const period of ['2023-24', '2024-25', '2025-26']) {
      expect(entry('penicillin-v', period).denominator).toEqual(entry('antibiotika', period).numerator);
      const checks = entry('kol-aarskontrol', period);
      const patients = entry('kol-forekomst', period).numerator ?? [];
      checks.denominator?.forEach((count, unit) => {
        if (count !== null) expect(count).toBe(patients[unit]);
      });
    }
  });

  it('lies at published levels', () => {
    const spread = (indicator: string): [number, number] => {
      const found = values(indicator, '2025-26');
      return [Math.min(...found), Math.max(...found)];
    };
    const median = (indicator: string): number => values(indicator, '2025-26').sort((a, b) => a - b)[7] ?? 0;
    expect(Math.abs(median('lungefunktion') - 0.5)).toBeLessThan(0.1);
    expect(Math.abs(median('antibiotika') - 280)).toBeLessThan(40);
    expect(spread('antibiotika')[1]).toBeGreaterThan(350);
    expect(Math.abs(median('penicillin-v') - 0.3)).toBeLessThan(0.03);
    expect(spread('penicillin-v')[1]).toBeGreaterThan(0.36);
    expect(spread('kol-forekomst')[0]).toBeGreaterThan(10);
    expect(spread('kol-forekomst')[1]).toBeLessThan(70);
  });

  it('has comparators and overdispersion for every counted indicator and period', () => {
    const counted = benchmark.observations.filter(({ numerator }) => numerator !== undefined);
    for (const { indicator, period } of counted) {
      const here = (one: { indicator: string; period: string }): boolean =>
        one.indicator === indicator && one.period === period;
      expect(benchmark.comparators?.filter((one) => here(one) && one.scope === 'region')).toHaveLength(1);
      expect(benchmark.overdispersion?.filter(here)).toHaveLength(1);
    }
  });

  it('links the themes of the cluster to all its indicators', () => {
    const linked = cluster.themes?.flatMap(({ indicators }) => indicators ?? []) ?? [];
    expect([...linked].sort()).toEqual(benchmark.indicators.map(({ id }) => id).sort());
  });

  it('invents no steps in practice systems', () => {
    const guides = benchmark.indicators.flatMap((indicator) => indicator.guides ?? []);
    expect(guides.length).toBeGreaterThan(0);
    expect(guides.every(({ steps }) => steps.length === 0)).toBe(true);
  });
});
