import { describe, expect, it } from 'vitest';
import { clusterConcept } from '../concept.js';
import {
  changed,
  exampleCluster,
  lungFunctionBenchmark,
  smallestBenchmark,
  smallestCluster,
} from '../fixtures/index.js';
import { maximumIssues } from '../issue-list.js';
import type { Result } from '../issue.js';
import { validateCluster } from '../validators/cluster.js';
import { parseBenchmark, parseCluster } from './index.js';
import { parseDocument } from './parse-document.js';
import { isParsed } from './parsed.js';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} at ${pointer}`).join());
  return result.value;
}

function frozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(frozenThroughout);
}

describe('a parsed document', () => {
  it.each([
    ['text', JSON.stringify(lungFunctionBenchmark)],
    ['an object', lungFunctionBenchmark],
  ])('is frozen throughout when it comes from %s', (_source, input) => {
    expect(frozenThroughout(valueOf(parseBenchmark(input)))).toBe(true);
  });

  it('does not change with the object that it was read from', () => {
    const source = JSON.parse(JSON.stringify(lungFunctionBenchmark));
    const value = valueOf(parseBenchmark(source));
    source.units[0].name = 'Et andet navn';
    source.observations[0].numerator[0] = 1;
    source.observations.length = 0;
    expect(value).toEqual(lungFunctionBenchmark);
    expect(Object.isFrozen(source)).toBe(false);
  });

  it('reads every property once, so that a proxy cannot change its answer', () => {
    const reads: string[] = [];
    const name = 'K';
    const source = new Proxy(
      { ...smallestCluster, name },
      {
        get: () => {
          throw new Error('read without its descriptor');
        },
        getOwnPropertyDescriptor(target, key) {
          reads.push(String(key));
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      },
    );
    expect(valueOf(parseCluster(source)).name).toBe(name);
    // Object.keys asks once for the enumerable ones, and the copy once for the value.
    expect(reads.filter((key) => key === 'name')).toHaveLength(2);
  });

  it('has texts in NFC and no negative zero', () => {
    const decomposed = 'Lægerne i A\u030alborg';
    expect(valueOf(parseCluster({ ...smallestCluster, name: decomposed })).name).toBe('Lægerne i Ålborg');
    const { doctors } = valueOf(
      parseCluster('{"schema":"klynge.cluster/1","id":"k","name":"K","dataPolicy":"open","doctors":-0}'),
    );
    expect(Object.is(doctors, 0)).toBe(true);
    const withZero = changed(lungFunctionBenchmark, '/observations/0/numerator/0', 0);
    const text = JSON.stringify(withZero).replace('"numerator":[0', '"numerator":[-0');
    expect(Object.is(valueOf(parseBenchmark(text)).observations[0]!.numerator![0], 0)).toBe(true);
  });

  it('is known as parsed, which no copy of it is', () => {
    const value = valueOf(parseCluster(exampleCluster));
    expect(isParsed(value, 'cluster')).toBe(true);
    expect(isParsed({ ...value }, 'cluster')).toBe(false);
    expect(isParsed(exampleCluster, 'cluster')).toBe(false);
    expect(isParsed(undefined, 'cluster')).toBe(false);
    expect(isParsed(value, 'benchmark')).toBe(false);
  });

  it('may start with a byte order mark, come without a prototype, or from another realm', async () => {
    const { runInNewContext } = await import('node:vm');
    const text = JSON.stringify(exampleCluster);
    expect(parseCluster(`\ufeff${text}`).ok).toBe(true);
    expect(parseCluster(Object.assign(Object.create(null), smallestCluster)).ok).toBe(true);
    expect(parseCluster(runInNewContext('JSON.parse(text)', { text })).ok).toBe(true);
  });
});

describe('refusing', () => {
  it('does not touch any prototype', () => {
    parseCluster('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    parseCluster(JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('runs no getter', () => {
    let runs = 0;
    const source = Object.defineProperty({ ...smallestCluster }, 'place', { get: () => runs++, enumerable: true });
    expect(parseCluster(source).ok).toBe(false);
    expect(runs).toBe(0);
  });

  it('finds a number that can be a CPR number in a column of figures', () => {
    const pointer = '/observations/0/denominator/0';
    const result = parseBenchmark(changed(lungFunctionBenchmark, pointer, 2512901234));
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'cpr-like', pointer }] });
    expect(JSON.stringify(result)).not.toContain('2512901234');
  });

  it('says nothing that stands in the file', () => {
    const canary = 'CANARY-7f3a9';
    const inputs = [
      `{"schema": "${canary}`,
      { ...smallestCluster, schema: canary },
      { ...smallestCluster, [`${canary} Nordhavn`]: canary },
      { ...smallestCluster, dataPolicy: canary, id: `${canary} æ`, name: `${canary}\0` },
      { ...exampleCluster, coordinator: { name: canary, email: canary }, doctors: canary },
    ];
    for (const input of inputs) {
      const result = parseCluster(input);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain(canary);
    }
  });

  it.each([
    ['shape', () => ({ ...smallestBenchmark, units: Array.from({ length: 100_000 }, () => ({ a: 1, b: 2, c: 3 })) })],
    [
      'rules',
      () => ({ ...smallestBenchmark, units: Array.from({ length: 100_000 }, () => ({ id: 'a', kind: 'practice' })) }),
    ],
    ['texts', () => ({ ...smallestBenchmark, units: Array.from({ length: 100_000 }, () => ({ id: '\0' })) })],
  ])('stops after the first issues of a file with very many wrong in %s', (_what, make) => {
    const text = JSON.stringify(make());
    const result = parseBenchmark(text);
    expect(result.ok || result.issues.length).toBe(maximumIssues);
  });

  it('can have a lower size limit, and not a higher one', () => {
    const text = JSON.stringify(smallestCluster);
    expect(parseCluster(text, { maximumSize: text.length }).ok).toBe(true);
    expect(parseCluster(text, { maximumSize: text.length - 1 })).toMatchObject({
      issues: [{ code: 'too-large', pointer: '', params: { limit: text.length - 1 } }],
    });
    expect(parseCluster(text.padEnd(2 ** 21), { maximumSize: 2 ** 22 })).toMatchObject({
      issues: [{ code: 'too-large', params: { limit: 2 ** 20 } }],
    });
    expect(parseCluster(text.padEnd(2 ** 21), { maximumSize: Number.NaN })).toMatchObject({
      issues: [{ code: 'too-large' }],
    });
    expect(parseCluster(text, null as never).ok).toBe(true);
  });

  it.each([
    [
      { ...smallestCluster, schema: 'klynge.benchmark/1' },
      { expected: 'cluster', found: 'benchmark' },
    ],
    [{ ...smallestCluster, schema: 'klynge.ukendt/1' }, { expected: 'cluster' }],
    [
      { ...smallestCluster, schema: 'klynge.cluster/99' },
      { supported: 1, found: 99 },
    ],
    [{ ...smallestCluster, doctors: '3' }, { expected: 'integer' }],
    [{ ...smallestCluster, dataPolicy: 'shut' }, { allowed: 'closed, open' }],
    [
      { ...smallestCluster, doctors: -1 },
      { limit: 0, comparison: '>=' },
    ],
    [{ ...smallestCluster, name: undefined, id: 'k' }, {}],
    [{ schema: 'klynge.cluster/1', id: 'k', dataPolicy: 'open' }, { field: 'name' }],
  ])('gives words and numbers of the schema as parameters: %#', (input, params) => {
    const result = parseCluster(input);
    expect(result.ok || result.issues.map((issue) => issue.params)).toEqual([params]);
  });
});

describe('warnings', () => {
  it('come with the value', () => {
    const result = parseBenchmark(changed(lungFunctionBenchmark, '/units/2/sor', '12345678901'));
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'check-digit', pointer: '/units/2/sor', params: { system: 'sor' } }],
    });
  });
});

describe('migration', () => {
  const newest = { ...clusterConcept, version: 3 };
  const recipe = {
    concept: newest,
    migrations: [
      { from: 1, migrate: ({ title, ...rest }: { readonly [field: string]: unknown }) => ({ ...rest, name: title }) },
      { from: 2, migrate: (document: object) => ({ ...document, schema: 'klynge.cluster/1', dataPolicy: 'closed' }) },
    ],
    validate: validateCluster,
    check: () => undefined,
  };
  const old = { schema: 'klynge.cluster/1', id: 'k', title: 'A\u030alborg' };

  it('takes an old document through every version, and freezes the result', () => {
    const result = parseDocument(old, recipe);
    const expected = { schema: 'klynge.cluster/1', id: 'k', name: 'Ålborg', dataPolicy: 'closed' };
    expect(result).toEqual({ ok: true, value: expected, warnings: [] });
    expect(result.ok && frozenThroughout(result.value)).toBe(true);
  });

  it('is refused where a step is missing', () => {
    const gap = { ...recipe, migrations: recipe.migrations.slice(1) };
    expect(parseDocument(old, gap)).toMatchObject({ ok: false, issues: [{ code: 'unsupported-version' }] });
    expect(parseDocument({ ...old, schema: 'klynge.cluster/2', name: 'K', title: undefined }, gap).ok).toBe(false);
    expect(parseDocument({ schema: 'klynge.cluster/2', id: 'k', name: 'K' }, gap).ok).toBe(true);
  });
});
