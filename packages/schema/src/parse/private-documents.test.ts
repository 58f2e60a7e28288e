import { describe, expect, it } from 'vitest';
import {
  anonymousRound12,
  changed,
  nameList12,
  ownFigure,
  releaseLog,
  sealedForAll,
  urineTally,
} from '../fixtures/index.js';
import {
  parseAnonymousRound,
  parseNameList,
  parseOwnFigure,
  parseReleaseLog,
  parseSealedNames,
  parseTally,
} from './index.js';

const canary = 'CANARY-7f3a9 Lægehuset Nordhavn';

function objectsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsOf)];
}

describe.each([
  ['anonym', parseAnonymousRound, anonymousRound12],
  ['navne', parseNameList, nameList12],
  ['forseglet', parseSealedNames, sealedForAll],
  ['egen', parseOwnFigure, ownFigure],
  ['udgivelse', parseReleaseLog, releaseLog],
  ['tally', parseTally, urineTally],
])('a parsed %s', (_name, parse, document) => {
  it.each([
    ['text', JSON.stringify(document)],
    ['an object', document],
  ])('from %s is frozen throughout and has no prototype', (_source, input) => {
    const result = parse(input);
    const objects = objectsOf(result.ok && result.value);
    expect(objects.length).toBeGreaterThan(0);
    for (const each of objects) {
      expect(Object.isFrozen(each)).toBe(true);
      expect(Object.getPrototypeOf(each)).toBe(Array.isArray(each) ? Array.prototype : null);
    }
  });
});

describe('an anonymous round', () => {
  it('does not change with the object that it was read from', () => {
    const source = structuredClone(anonymousRound12) as unknown as { rows: { label: string; name?: string }[] };
    const result = parseAnonymousRound(source);
    source.rows[0]!.name = canary;
    source.rows[1]!.label = canary;
    expect(result).toEqual({ ok: true, value: anonymousRound12, warnings: [] });
  });

  it('takes nothing from a prototype that the page has changed', () => {
    Object.defineProperty(Object.prototype, 'band', { value: 3, configurable: true });
    try {
      const result = parseAnonymousRound(
        anonymousRound12.rows.reduce<unknown>(
          (round, _, row) => changed(round, `/rows/${row}/band`, undefined),
          anonymousRound12,
        ),
      );
      expect(result.ok && result.value.rows.map((row) => row.band)).toEqual(anonymousRound12.rows.map(() => undefined));
    } finally {
      delete (Object.prototype as { band?: number }).band;
    }
  });

  it.each([
    ['a name', changed(anonymousRound12, '/rows/3/name', canary)],
    ['a nested identity', changed(anonymousRound12, '/rows/0/meta', { ydernummer: canary, cvr: canary })],
    ['a label', changed(anonymousRound12, '/rows/5/label', canary)],
    ['a note', changed(anonymousRound12, '/note', canary)],
    ['a key', changed(anonymousRound12, '/rows/2/CANARY-7f3a9', 1)],
    ['a key of an object', changed(anonymousRound12, '/rows/2/value', { 'CANARY-7f3a9': { deep: NaN } })],
    ['a kind', changed(anonymousRound12, '/schema', `klynge.${canary}/1`)],
    ['text that is no JSON', `{"rows": "${canary}`],
  ])('says nothing of what it refuses: %s', (_what, input) => {
    const result = parseAnonymousRound(input);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain('CANARY');
    expect(JSON.stringify(result)).not.toContain('Nordhavn');
  });

  it('points to the field where its name is a known one', () => {
    const result = parseAnonymousRound(changed(anonymousRound12, '/rows/3/name', canary));
    expect(result).toEqual({
      ok: false,
      issues: [{ code: 'unknown-field', pointer: '/rows/3/name', params: {} }],
    });
  });

  it('is refused when it has very many rows', () => {
    const rows = Array.from({ length: 5000 }, () => anonymousRound12.rows[0]);
    const text = JSON.stringify({ ...anonymousRound12, rows });
    expect(parseAnonymousRound(text).ok).toBe(false);
  });

  it('may have sixty rows with two digits, and more with three', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const roundOf = (size: number, first: number) => ({
      ...anonymousRound12,
      reporting: { expected: size, reported: size },
      rows: Array.from({ length: size }, (_, index) => ({
        rowId: `ABCDEFGHJKMNPQ${alphabet[index >> 5]!}${alphabet[index & 31]!}`,
        label: `Praksis ${first + index}`,
        value: 0.5,
      })),
    });
    expect(parseAnonymousRound(roundOf(60, 10)).ok).toBe(true);
    expect(parseAnonymousRound(roundOf(60, 100)).ok).toBe(false);
    expect(parseAnonymousRound(roundOf(61, 10)).ok).toBe(false);
    expect(parseAnonymousRound(roundOf(61, 100)).ok).toBe(true);
    expect(parseAnonymousRound(roundOf(200, 100)).ok).toBe(true);
    expect(parseAnonymousRound(roundOf(201, 100)).ok).toBe(false);
  });
});
