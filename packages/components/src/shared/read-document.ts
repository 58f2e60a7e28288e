import { isParsed, type ConceptName, type Result } from '@klyngekit/schema';
import type * as parsersModule from './parsers.js';

type Parsers = typeof parsersModule;

/**
 * Reads a document that a host handed over. One that came from a parse function of this package is taken as it is; anything
 * else is checked, with parsers that are fetched only then.
 *
 * @param concepts - the kinds of file that will do
 * @param parse - how to parse, with the parsers once they have come
 */
export function readDocument<T>(
  input: unknown,
  concepts: readonly ConceptName[],
  parse: (parsers: Parsers, input: unknown) => Result<T>,
): Result<T> | Promise<Result<T>> {
  if (concepts.some((concept) => isParsed(input, concept))) return { ok: true, value: input as T, warnings: [] };
  return import('./parsers.js').then((parsers) => parse(parsers, input));
}
