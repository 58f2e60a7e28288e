import type { Evidence } from './outcome.js';

/** More objects than an element has. */
const LARGEST = 60_000;

interface Visit {
  readonly value: unknown;
  readonly where: string;
}

function partsOf(object: object, where: string): readonly Visit[] {
  const parts: Visit[] = [];
  for (const key of Reflect.ownKeys(object)) {
    const { value } = (Reflect.getOwnPropertyDescriptor(object, key) ?? {}) as { readonly value?: unknown };
    parts.push({ value: String(key), where }, { value, where: `${where}.${String(key).slice(0, 24)}` });
  }
  if (object instanceof Map)
    for (const [key, value] of object) parts.push({ value: key, where }, { value, where: `${where}[]` });
  if (object instanceof Set) for (const value of object) parts.push({ value: value as unknown, where: `${where}[]` });
  return parts;
}

/** What the getters of an element's own classes give: its public properties. */
function publicParts(element: object, where: string): readonly Visit[] {
  const parts: Visit[] = [];
  for (
    let type = Object.getPrototypeOf(element) as object | null;
    type && !Object.hasOwn(globalThis, type.constructor.name);
    type = Object.getPrototypeOf(type) as object | null
  ) {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      try {
        if (property.get) parts.push({ value: property.get.call(element), where: `${where}.${key}` });
      } catch {
        // A getter that cannot be asked tells nothing.
      }
    }
  }
  return parts;
}

/** Every text that any script can reach from an object by its properties, symbols, maps and public getters. */
export function textsOf(start: object, name: string): readonly Evidence[] {
  const texts: Evidence[] = [];
  const seen = new WeakSet();
  const waiting: Visit[] = [{ value: start, where: name }, ...publicParts(start, name)];
  for (let count = 0; waiting.length > 0 && count < LARGEST; count++) {
    const { value, where } = waiting.pop()!;
    if (typeof value === 'string') texts.push({ where, text: value });
    if (typeof value !== 'object' || value === null || value === window || seen.has(value)) continue;
    seen.add(value);
    waiting.push(...partsOf(value, where));
  }
  return texts;
}

/** What is in an object, on one line: its own properties and those of what it holds, three deep. */
export function lineOf(value: unknown, depth = 3): string {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'function' || typeof value === 'symbol' ? '' : String(value);
  if (value instanceof Node) return value.nodeName;
  if (value === window || depth === 0) return '';
  if (value instanceof Error)
    return `${value.name} ${value.message} ${value.stack ?? ''} ${lineOf(value.cause, depth - 1)}`;
  const fields = Reflect.ownKeys(value).map((key) => {
    const { value: field } = (Reflect.getOwnPropertyDescriptor(value, key) ?? {}) as { readonly value?: unknown };
    return `${String(key)}=${lineOf(field, depth - 1)}`;
  });
  return fields.join(' ');
}
