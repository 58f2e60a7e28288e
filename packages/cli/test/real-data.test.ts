import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseBenchmark } from '@klyngekit/schema';
import type { Benchmark } from '@klyngekit/schema';
import { main } from '../src/main.js';
import { memorySystem, textOf } from './support/memory-system.js';

/**
 * Published practice-level figures from England (Open Government Licence v3.0), which are not part of the project. They
 * are looked for in the directory of the variable KLYNGE_DATA, else beside the project.
 */
const data = process.env['KLYNGE_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const hasData = existsSync(data);
const needsData = hasData ? '' : ' (left out: KLYNGE_DATA names no directory with the published figures)';

// eslint-disable-next-line no-restricted-syntax -- the figures are others' and not part of the project
const itWithData = it.skipIf(!hasData);

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

async function imported(table: string, indicator: string, options: readonly string[]): Promise<Benchmark> {
  const files = { 'data.csv': readFileSync(`${data}/${table}`), 'indicator.json': fixture(indicator) };
  const system = memorySystem({ files });
  const args = ['import', 'data.csv', '--indicator', 'indicator.json', ...options, '-o', 'out.json'];
  expect([await main(args, system), system.output.stderr]).toEqual([0, '']);
  const result = parseBenchmark(textOf(system, 'out.json'));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const sum = (column: readonly (number | null)[] | undefined): number =>
  (column ?? []).reduce<number>((total, value) => total + (value ?? 0), 0);

describe('statins in 7,210 English practices, 2018', () => {
  const columns = ['--unit', 'practice', '--numerator', 'low_medium_intensity_items', '--denominator', 'statin_items'];
  const period = ['--from', '2018-01-01', '--to', '2018-12-31', '--public'];
  const read = (options: readonly string[]): Promise<Benchmark> =>
    imported('statins_intensity_gp_practice_2018.csv', 'statins.json', [...columns, ...period, ...options]);

  itWithData(`reads the whole country with its groups${needsData}`, async () => {
    // Time of the processor, so that the work of others on the machine does not count.
    const started = process.cpuUsage();
    const benchmark = await read(['--group', 'ccg']);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
    expect([benchmark.units.length, benchmark.groups?.length]).toEqual([7210, 196]);
    // Added up by awk over the same columns.
    expect(sum(benchmark.observations[0]?.numerator)).toBe(34_406_498);
    expect(sum(benchmark.observations[0]?.denominator)).toBe(70_990_156);
    expect(benchmark.observations[0]?.status).toBeUndefined();
  });

  itWithData(`reads one group${needsData}`, async () => {
    const benchmark = await read(['--group', 'ccg', '--group-value', '00K']);
    expect(benchmark.units).toHaveLength(34);
    expect(benchmark.units[0]?.id).toBe('A81001');
    expect([benchmark.observations[0]?.numerator?.[0], benchmark.observations[0]?.denominator?.[0]]).toEqual([
      2266, 5261,
    ]);
  });
});

describe('diabetes in 30 English practices, 2018 to 2022', () => {
  const columns = ['--unit', 'code', '--numerator', 'numerator', '--denominator', 'denominator', '--period', 'year'];

  itWithData(`reads several years with mergers and practices that are gone in the last${needsData}`, async () => {
    const level = ['--group', 'level', '--group-value', 'practice', '--public'];
    const benchmark = await imported('fingertips_qof_diabetes_gp.csv', 'diabetes.json', [...columns, ...level]);
    expect(benchmark.periods.map(({ id }) => id)).toEqual(['2018', '2019', '2020', '2021', '2022']);
    expect(benchmark.units).toHaveLength(30);
    const reported = benchmark.observations.map(({ numerator }) => numerator?.filter((count) => count !== null).length);
    expect(reported).toEqual([30, 30, 30, 30, 13]);
    expect(benchmark.observations[4]?.status?.filter((status) => status === 'notReported')).toHaveLength(17);
    const merged = benchmark.units.findIndex(({ id }) => id === 'N81022');
    expect(benchmark.observations.slice(0, 2).map(({ denominator }) => denominator?.[merged])).toEqual([9279, 27952]);
  });

  itWithData(`reads a nation of 50 million beside practices of 2,514${needsData}`, async () => {
    const nation = ['--group', 'level', '--group-value', 'nation', '--kind', 'nation', '--public'];
    const benchmark = await imported('fingertips_qof_diabetes_gp.csv', 'diabetes.json', [...columns, ...nation]);
    expect(benchmark.units).toEqual([{ id: 'E92000001', kind: 'nation' }]);
    expect(benchmark.observations[0]).toMatchObject({ numerator: [3319266], denominator: [47886072] });
  });
});
