/** The documents that this copy of the package has read and frozen. Holds none of them alive. */
const documents = new WeakSet();

/** Remembers a document that has been through every check. */
export function rememberParsed(document: object): void {
  documents.add(document);
}

/**
 * Whether a value came out of one of this package's parse functions, so that it needs no second look. An object that
 * merely looks like a document, a copy of one, or one from another version of the package does not count.
 */
export function isParsed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && documents.has(value);
}
