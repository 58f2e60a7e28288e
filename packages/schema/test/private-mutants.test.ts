import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anonymousRound12,
  nameList12,
  ownFigure,
  releaseLog,
  sealedForAll,
  urineTally,
} from '../src/fixtures/index.js';
import {
  parseAnonymousRound,
  parseNameList,
  parseOwnFigure,
  parseReleaseLog,
  parseSealedNames,
  parseTally,
} from '../src/index.js';

/** How many mutants of each file: many when `KLYNGE_LONG` is set. */
const runs = process.env['KLYNGE_LONG'] === undefined ? 300 : 10_000;

const canary = 'CANARY-7f3a9';

type Container = { [key: string]: unknown };

function containersOf(value: unknown): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersOf)];
}

/** A key that no file has, some of them much like one. */
const strangeKey = fc.oneof(
  fc.constantFrom(
    'name',
    'Name',
    'note',
    'meta',
    'ydernummer',
    'value ',
    'rowID',
    'unit',
    canary,
    '',
    'toString',
    '__proto__',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const strangeValue = fc.oneof(
  fc.constant(canary),
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(NaN, Infinity, 1e308),
);

/** A value of another type than the one that stands there. */
function otherType(value: unknown): fc.Arbitrary<unknown> {
  const values: readonly unknown[] = [
    canary,
    12,
    true,
    {},
    [],
    { value },
    [value],
    2n,
    new Date(0),
    () => value,
    undefined,
  ];
  const typeOf = (each: unknown) => (Array.isArray(each) ? 'array' : typeof each);
  return fc.constantFrom(...values.filter((each) => typeOf(each) !== typeOf(value)));
}

interface Mutation {
  readonly name: string;
  /** Changes the document, so that it must be refused. */
  readonly apply: (document: Container) => void;
}

/** One bad thing, somewhere in the document. */
function mutationOf(document: Container, fieldNames: ReadonlySet<string>): fc.Arbitrary<Mutation> {
  const containers = containersOf(document);
  const objects = [...containers.keys()].filter((place) => !Array.isArray(containers[place]));
  const object = fc.constantFrom(...objects);
  const at = (place: number) => (copy: Container) => containersOf(copy)[place]!;

  const extraKey = fc
    .record({ place: object, key: strangeKey, value: strangeValue })
    .filter(({ key, place }) => !fieldNames.has(key) || !(key in containers[place]!))
    .filter(({ key }) => !fieldNames.has(key))
    .map(({ place, key, value }) => ({
      name: `extra ${key}`,
      apply: (copy: Container) =>
        void Object.defineProperty(at(place)(copy), key, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        }),
    }));
  const symbol = object.map((place) => ({
    name: 'a symbol',
    apply: (copy: Container) => void Object.assign(at(place)(copy), { [Symbol(canary)]: canary }),
  }));
  const accessor = object.chain((place) =>
    fc.constantFrom(...Object.keys(containers[place]!)).map((key) => ({
      name: `a getter for ${key}`,
      apply(copy: Container) {
        const target = at(place)(copy);
        const value = target[key];
        Object.defineProperty(target, key, { get: () => value, enumerable: true });
      },
    })),
  );
  const wrongType = object.chain((place) =>
    fc.constantFrom(...Object.keys(containers[place]!)).chain((key) =>
      otherType(containers[place]![key]).map((value) => ({
        name: `${key} of another type`,
        apply: (copy: Container) => void (at(place)(copy)[key] = value),
      })),
    ),
  );
  const wrongText = object.chain((place) => {
    const texts = Object.entries(containers[place]!).filter(([, value]) => typeof value === 'string');
    if (texts.length === 0) return extraKey;
    return fc.constantFrom(...texts).chain(([key, value]) =>
      fc.constantFrom(`${String(value)}\0`, `\u202e${String(value)}`, 'x'.repeat(3000), '0101001234').map((text) => ({
        name: `${key} that is unsafe`,
        apply: (copy: Container) => void (at(place)(copy)[key] = text),
      })),
    );
  });
  const inherited = fc.record({ place: object, key: strangeKey }).map(({ place, key }) => ({
    name: 'a prototype of its own',
    apply: (copy: Container) => void Object.setPrototypeOf(at(place)(copy), { [key]: canary }),
  }));
  const tooDeep = fc.record({ place: object, key: strangeKey, depth: fc.integer({ min: 1, max: 40 }) });
  const nested = tooDeep
    .filter(({ key }) => !fieldNames.has(key))
    .map(({ place, key, depth }) => ({
      name: `something ${depth} levels deep`,
      apply(copy: Container) {
        let value: unknown = canary;
        for (let level = 0; level < depth; level++) value = level % 2 === 0 ? { [canary]: value } : [value];
        Object.defineProperty(at(place)(copy), key, { value, enumerable: true, configurable: true, writable: true });
      },
    }));
  return fc.oneof(extraKey, symbol, accessor, wrongType, wrongText, inherited, nested);
}

const fieldNames = (document: unknown) => new Set(containersOf(document).flatMap((each) => Object.keys(each)));

describe.each([
  ['anonym', parseAnonymousRound, anonymousRound12],
  ['navne', parseNameList, nameList12],
  ['forseglet', parseSealedNames, sealedForAll],
  ['egen', parseOwnFigure, ownFigure],
  ['tally', parseTally, urineTally],
  ['udgivelse', parseReleaseLog, releaseLog],
])('a mutant of %s', (_name, parse, valid) => {
  const document = structuredClone(valid) as unknown as Container;
  // Optional fields stand in other files of the kind, so that no mutant becomes one of these.
  const known = new Set([
    ...fieldNames(document),
    'status',
    'band',
    'choices',
    'multiplier',
    'rowId',
    'answers',
    'nextRelease',
  ]);

  it('is refused, and nothing of it is repeated', () => {
    fc.assert(
      fc.property(mutationOf(document, known), ({ apply }) => {
        const mutant = structuredClone(document);
        apply(mutant);
        const result = parse(mutant);
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toContain(canary);
      }),
      { numRuns: runs },
    );
    expect(parse(document).ok).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the values of a round', () => {
  it('are refused wherever they are finer than the step, or not what JSON can say', () => {
    const row = fc.nat(anonymousRound12.rows.length - 1);
    const offStep = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }).filter((value) => value !== Number(value.toFixed(2))),
      fc.constantFrom(NaN, Infinity, -0.01, 1.01, 1e308, '0.5', 57 * 0.01, '', null, false),
    );
    fc.assert(
      fc.property(row, offStep, (place, value) => {
        const rows = anonymousRound12.rows.map((each, index) => (index === place ? { ...each, value } : each));
        expect(parseAnonymousRound({ ...anonymousRound12, rows }).ok).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  it('are read without the sign of nought', () => {
    const rows = anonymousRound12.rows.map((each, index) => (index === 2 ? { ...each, value: -0 } : each));
    const result = parseAnonymousRound({ ...anonymousRound12, rows });
    expect(result.ok && Object.is(result.value.rows[2]!.value, 0)).toBe(true);
  });
});
