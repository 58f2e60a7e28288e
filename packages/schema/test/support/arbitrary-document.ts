import fc from 'fast-check';
import { resolved } from './schemas.js';
import type { Schema } from './schemas.js';

/** Longest lists that are made: enough for every rule of a schema, small enough for many runs. */
const longest = 3;

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function arbitraryNumber({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): fc.Arbitrary<number> {
  return fc.double({
    noNaN: true,
    noDefaultInfinity: true,
    min: minimum ?? exclusiveMinimum ?? -1e6,
    max: maximum ?? exclusiveMaximum ?? 1e6,
    minExcluded: exclusiveMinimum !== undefined,
    maxExcluded: exclusiveMaximum !== undefined,
  });
}

function arbitraryObject(schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => [name, arbitraryOf(field, root)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
}

function arbitraryOfType(type: string, schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return arbitraryObject(schema, root);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, root), { minLength: schema.minItems ?? 0, maxLength: longest });
    case 'number':
      return arbitraryNumber(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -100, max: schema.maximum ?? 1000 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
      return schema.format === 'date' ? day : fc.string({ minLength: 1, maxLength: 20 });
  }
}

/** Documents that a schema accepts, made from the schema itself. */
export function arbitraryOf(schema: Schema, root: Schema = schema): fc.Arbitrary<unknown> {
  const target = resolved(schema, root);
  if (target.const !== undefined) return fc.constant(target.const);
  if (target.enum) return fc.constantFrom(...target.enum);
  const types = typeof target.type === 'string' ? [target.type] : [...(target.type ?? [])];
  return fc.oneof(...types.map((type) => arbitraryOfType(type, target, root)));
}

type Container = { [key: string]: unknown };

function containersOf(value: unknown): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersOf)];
}

/** Values that turn up in files where they should not. */
const stray = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', ' ', '2024-02-30', '2023-02-29', 'klynge.benchmark/2', '000000', 0, -1, 0.5, 1e308, null, [], {}),
);

/** Changes one place of a document: another value, a field or an item less, or one that is unknown. */
export const arbitraryChange: fc.Arbitrary<(document: unknown) => void> = fc
  .record({ container: fc.nat(), place: fc.nat(), value: stray, action: fc.constantFrom('set', 'remove', 'add') })
  .map(({ container, place, value: drawn, action }) => (document) => {
    // A second change may go into what the first has put there, which must not be what others are given too.
    const value = structuredClone(drawn);
    const containers = containersOf(document);
    const target = containers[container % containers.length]!;
    const keys = Object.keys(target);
    const key = keys[place % Math.max(1, keys.length)];
    if (action === 'add' || key === undefined) {
      if (Array.isArray(target)) target.push(value);
      else target['unknown'] = value;
    } else if (action === 'set') target[key] = value;
    else if (Array.isArray(target)) target.splice(Number(key), 1);
    else delete target[key];
  });
