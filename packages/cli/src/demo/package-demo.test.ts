import { readFileSync } from 'node:fs';
import { packageFiles } from '@klyngekit/cluster-packages';
import { parseBenchmark, parseClusterPackage, valueAt } from '@klyngekit/schema';
import type { ClusterPackage } from '@klyngekit/schema';
import { everyKindIndicators, examplePackage } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { createPackageDemo } from './package-demo.js';

function read(url: URL): ClusterPackage {
  const result = parseClusterPackage(readFileSync(url, 'utf8'));
  if (!result.ok) throw new Error('not valid');
  return result.value;
}

const packages = packageFiles.map(({ id, url }) => ({ id, clusterPackage: read(url) }));

describe.each(packages)('figures for the package $id', ({ clusterPackage }) => {
  it.each([2026, 1, 4_294_967_295])('are valid with seed %d, and the same each time', (seed) => {
    const benchmark = createPackageDemo(clusterPackage, seed);
    expect(parseBenchmark(benchmark)).toMatchObject({ ok: true, warnings: [] });
    expect(createPackageDemo(clusterPackage, seed)).toEqual(benchmark);
    expect(benchmark.source.synthetic).toBe(true);
  });

  it('differ between practices, and leave out those that have not reported', () => {
    const { indicators, observations } = createPackageDemo(clusterPackage, 2026);
    expect(observations.map(({ indicator }) => indicator)).toEqual(indicators.map(({ id }) => id));
    observations.forEach((observation, place) => {
      const indicator = indicators[place]!;
      const statuses = observation.status ?? [];
      expect(statuses.filter((status) => status === 'notReported').length).toBeGreaterThanOrEqual(1);
      const figures: readonly (string | number | null)[] =
        indicator.kind === 'choice'
          ? (observation.choices ?? []).flatMap((choices) => (choices ? [choices.join()] : []))
          : statuses.flatMap((status, unit) => (status === null ? [valueAt(observation, indicator, unit)] : []));
      expect(figures.length).toBeGreaterThanOrEqual(10);
      expect(new Set(figures).size).toBeGreaterThan(1);
    });
  });
});

describe('figures for another package', () => {
  it('are drawn for every kind of indicator', () => {
    const everyKind = { ...examplePackage, indicators: Object.values(everyKindIndicators) };
    const benchmark = createPackageDemo(everyKind, 7);
    expect(parseBenchmark(benchmark)).toMatchObject({ ok: true, warnings: [] });
    expect(createPackageDemo(everyKind, 8).observations).not.toEqual(benchmark.observations);
  });
});
