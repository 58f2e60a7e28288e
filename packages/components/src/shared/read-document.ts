import { isParsed, type ConceptName, type Result } from '@klyngekit/schema';

/** A parser that is fetched when it is needed. */
type FetchParser<T> = () => Promise<{ readonly parse: (input: unknown) => Result<T> }>;

/**
 * Reads a document that a host handed over. One that came from a parse function of this package is taken as it is; anything
 * else is checked, with a parser that is fetched only then.
 */
export function readDocument<T>(
  input: unknown,
  concept: ConceptName,
  fetchParser: FetchParser<T>,
): Result<T> | Promise<Result<T>> {
  if (isParsed(input, concept)) return { ok: true, value: input as T, warnings: [] };
  return fetchParser().then(({ parse }) => parse(input));
}
