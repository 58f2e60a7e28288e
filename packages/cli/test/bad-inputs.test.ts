import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAgainstLog, checkRelease, shuffled } from '@klyngekit/privacy';
import type { RandomSource } from '@klyngekit/privacy';
import { defaultDisclosurePolicy, parseAnonymousRound, parseBenchmark, parseCluster } from '@klyngekit/schema';
import { anonymousRound12, lungFunctionBenchmark } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { memorySystem } from './support/memory-system.js';
import { badInputs } from './vectors/bad-inputs.js';

/** Random bytes that are the same in every run: SHA-256 of a counter. */
function counted(): RandomSource {
  let count = 0;
  return {
    getRandomValues(array) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let at = 0; at < bytes.length; at += 32) {
        bytes.set(
          createHash('sha256')
            .update(`${count++}`)
            .digest()
            .subarray(0, Math.min(32, bytes.length - at)),
          at,
        );
      }
      return array;
    },
  };
}

const codesOf = (result: ReturnType<typeof parseAnonymousRound>) =>
  result.ok ? [] : result.issues.map(({ code }) => code);
const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const polluted = () => ({}) as { polluted?: boolean };

/** What a command that reads a file makes of a text: nothing, told in words, with an exit code of 1. */
async function refusedByCommand(text: string): Promise<string> {
  const system = memorySystem({ files: { 'f.json': text } });
  expect(await main(['validate', 'f.json', '--lang', 'en'], system)).toBe(1);
  expect(await main(['prepare', 'f.json', '--indicator', 'i', '--out', 'ud', '--lang', 'en'], system)).toBe(1);
  expect([...system.files.keys()]).toEqual(['f.json']);
  return system.output.stdout + system.output.stderr;
}

type Case = (typeof badInputs)['cli' | 'schema'][number];

const cases: { readonly [id in Case]: () => void | Promise<void> } = {
  'CL-02': () => {
    const random = counted();
    const seen = new Map<string, number>();
    for (let run = 0; run < 24_000; run++) {
      const order = shuffled([0, 1, 2, 3], random).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    const square = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(seen.size).toBe(24);
    // The 99.9th percentile of chi-square with 23 degrees of freedom.
    expect(square).toBeLessThan(49.7);
    for (const folder of ['../src', '../../privacy/src', '../../formats/src']) {
      const root = fileURLToPath(new URL(folder, import.meta.url));
      for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.ts'),
      )) {
        expect([file, readFileSync(`${root}/${file}`, 'utf8').includes('Math.random')]).toEqual([file, false]);
      }
    }
  },
  'SC-01': async () => {
    const text = '{"__proto__":{"polluted":true},"schema":"klynge.anonym/1"}';
    expect(codesOf(parseAnonymousRound(text))).toContain('forbidden-key');
    await refusedByCommand(text);
    expect(polluted().polluted).toBeUndefined();
  },
  'SC-02': async () => {
    const text = '{"schema":"klynge.anonym/1","rows":[{"constructor":{"prototype":{"polluted":true}}}]}';
    expect(codesOf(parseAnonymousRound(text))).toContain('forbidden-key');
    await refusedByCommand(text);
    expect(polluted().polluted).toBeUndefined();
  },
  'SC-03': async () => {
    const text = '['.repeat(200_000);
    for (const parse of [parseAnonymousRound, parseBenchmark, parseCluster]) {
      let ok = true;
      expect(timed(() => void ({ ok } = parse(text)))).toBeLessThan(200);
      expect(ok).toBe(false);
    }
    await refusedByCommand(text);
  },
  'SC-06': async () => {
    const clusterNamed = (name: string) =>
      parseCluster({ schema: 'klynge.cluster/1', id: 'k', name, dataPolicy: 'closed' });
    const composed = clusterNamed('Alle\u0301');
    expect(composed.ok && composed.value.name).toBe('All\u00e9');
    // Runs of combining signs end with the text: 200 code points, which is how JSON Schema counts.
    expect(clusterNamed(`e${'\u0301\u0323'.repeat(150)}`).ok).toBe(false);
    for (const name of ['Hjemme\u202egnisejelp\u202c', 'Hjemme\0pleje', 'Hjemme\ufeffpleje']) {
      const cluster = clusterNamed(name);
      expect(cluster.ok ? [] : cluster.issues.map(({ code }) => code)).toEqual(['unsafe-text']);
      const units = lungFunctionBenchmark.units.map((unit, index) => (index === 0 ? { ...unit, name } : unit));
      const said = await refusedByCommand(JSON.stringify({ ...lungFunctionBenchmark, units }));
      expect(said).not.toContain('Hjemme');
    }
  },
  'SC-07': async () => {
    const future = { ...anonymousRound12, schema: 'klynge.anonym/99' };
    expect(codesOf(parseAnonymousRound(future))).toEqual(['unsupported-version']);
    expect(await refusedByCommand(JSON.stringify(future))).toMatch(/version/);
  },
  'SC-08': async () => {
    const rows = { length: 2, 0: {}, 1: {} };
    expect(codesOf(parseAnonymousRound({ ...anonymousRound12, rows }))).toEqual(['type']);
    await refusedByCommand(JSON.stringify({ ...anonymousRound12, rows }));
  },
  'SC-09': () => {
    class Round {
      readonly schema = anonymousRound12.schema;
    }
    const cyclic: { [key: string]: unknown } = { ...anonymousRound12 };
    cyclic['self'] = cyclic;
    const trap = (): never => {
      throw new Error('trapped');
    };
    const strange: readonly unknown[] = [
      cyclic,
      new Proxy({ ...anonymousRound12 }, { get: trap, ownKeys: trap, getOwnPropertyDescriptor: trap }),
      { ...anonymousRound12, shownStep: 1n },
      { ...anonymousRound12, [Symbol('rows')]: [] },
      { ...anonymousRound12, cutOff: new Date(0) },
      { ...anonymousRound12, rows: new Map() },
      Object.assign(new Round(), anonymousRound12),
    ];
    for (const input of strange) {
      let ok = true;
      expect(timed(() => void ({ ok } = parseAnonymousRound(input)))).toBeLessThan(200);
      expect(ok).toBe(false);
    }
  },
  'SC-10': () => {
    expect(13 * 14 - 12 * 14.25).toBe(11);
    const practices = Array.from({ length: 13 }, (_, index) => String(999001 + index));
    const period = { from: '2025-01-01', to: '2025-12-31' };
    const release = (count: number) => ({ indicator: 'i', period, contributors: practices.slice(0, count) });
    const logged = (count: number) =>
      ({ ...release(count), roundId: String(count), cutOff: '2026-01-15', identifiedBy: 'ydernummer' }) as const;
    for (const count of [10, 11, 12, 13]) {
      const difference = 13 - count;
      const isAllowed = difference === 0 || difference >= 3;
      expect(checkRelease(release(count), release(13), defaultDisclosurePolicy).ok).toBe(isAllowed);
      expect(checkAgainstLog([logged(count)], { ...logged(13), roundId: 'new' }, defaultDisclosurePolicy).ok).toBe(
        isAllowed,
      );
    }
  },
};

/** What another part's tests show of a case: the file, and words of the test's title. */
const elsewhere: { readonly [id: string]: readonly [file: string, title: string] } = {
  'HE-01': ['test/e2e/example-site.e2e.test.ts', 'complaints.list).toEqual([])'],
  'RT-18': ['packages/components/src/reveal-table/privacy.test.ts', 'leaves one trace for every vote'],
  'RT-21': ['packages/privacy/src/seal/code.test.ts', 'as the same code'],
  'RT-26': ['test/leaks/reveal-table.test.ts', 'are drawn from the values that are shown'],
  'RT-27': ['packages/privacy/src/protect/protect.test.ts', 'what trying everything has found'],
  'RT-28': ['packages/privacy/src/protect/protect.test.ts', 'what trying everything has found'],
};
const textOf = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

describe('the catalogue of bad inputs', () => {
  it.each(Object.entries(cases))('%s', async (_, check) => {
    await check();
  });

  it('has a test here for every case of the command and the files, and a place for each of the others', () => {
    const ids: readonly string[] = Object.values(badInputs).flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(65);
    expect(Object.keys(cases).sort()).toEqual([...badInputs.cli, ...badInputs.schema].sort());
  });

  it.each([...badInputs['reveal-table'], ...badInputs.all])('has a test of %s with the table, or elsewhere', (id) => {
    const [file, title] = elsewhere[id] ?? ['packages/components/src/reveal-table/bad-inputs.test.ts', `'${id}': `];
    expect(textOf(file)).toContain(title);
  });

  it.each([...badInputs['partner-card'], 'HE-06', 'SC-06'])('has a test of %s with the card and the list', (id) => {
    expect(textOf('packages/components/src/partner-card/bad-inputs.test.ts')).toContain(`'${id}': `);
  });
});
