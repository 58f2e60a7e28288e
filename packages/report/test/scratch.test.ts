import { da } from '@klyngekit/messages';
import { referenceBenchmark } from '@klyngekit/schema/fixtures';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseBenchmark } from '@klyngekit/schema';
import { it } from 'vitest';
import { ownReport } from '../src/index.js';
it('x', async () => {
  const text = readFileSync('/tmp/rep/demo/benchmark.json', 'utf8');
  const r = parseBenchmark(text);
  if (!r.ok) throw new Error('bad');
  const b = r.value;
  const ids = b.indicators.map(({ id }) => id);
  const own = b.units.filter((u) => u.kind === 'practice')[6]!.id;
  const dup = (n: number) => {
    const base = b.indicators.filter(({ kind }) => kind !== 'choice');
    const indicators = Array.from({ length: n }, (_, i) => ({ ...base[i % base.length]!, id: `i${i}` }));
    const observations = indicators.flatMap((ind, i) =>
      b.observations.filter((o) => o.indicator === base[i % base.length]!.id).map((o) => ({ ...o, indicator: ind.id })),
    );
    return { ...b, indicators, observations };
  };
  for (const [name, bb] of [
    ['all', b],
    ...[1, 2, 3, 4, 6, 9, 12, 14].map((n) => [String(n), dup(n)] as const),
  ] as const) {
    const out = await ownReport({
      benchmark: bb as never,
      own,
      catalog: da,
      made: '2026-10-01',
      guide: (id) => `https://kvalitet.example/vejledning/${id}`,
    });
    console.log(name, out.ok ? out.pages : out.reason, ids.length);
    if (out.ok) writeFileSync(`/tmp/rep/r-${name}.html`, out.html);
  }
});
