/** An object out of a file of somebody else, of which nothing is known. */
export type Unknown = { readonly [field: string]: unknown };

/** A field of an object, if it is its own. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Unknown)[name]
    : undefined;
}

/** A text that says something; longer ones than FHIR allows are left to the parser to refuse. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The members of a list; nothing is an empty list. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An object with the fields that have a value. */
export function defined(fields: Unknown): Unknown {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A list, unless it is empty. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** The extensions of an element with an address. */
export function extensions(element: unknown, url: string): readonly unknown[] {
  return items(field(element, 'extension')).filter((each) => field(each, 'url') === url);
}
