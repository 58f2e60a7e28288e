import type { ConceptName } from '../concept.js';

/** The documents that this copy of the package has read and frozen, with their concepts. Holds none of them alive. */
const documents = new WeakMap<object, ConceptName>();

/** Remembers a document that has been through every check. */
export function rememberParsed(document: object, concept: ConceptName): void {
  documents.set(document, concept);
}

/**
 * Whether a value came out of this package's parse function for a concept, so that it needs no second look. An object
 * that merely looks like a document, a copy of one, or one from another version of the package does not count.
 */
export function isParsed(value: unknown, concept: ConceptName): boolean {
  return typeof value === 'object' && value !== null && documents.get(value) === concept;
}
