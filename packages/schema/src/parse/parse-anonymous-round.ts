import type { AnonymousRound } from '../anonymous/anonymous-round.js';
import { anonymousRoundConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateAnonymousRound } from '../validators/anonymous-round.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkAnonymousRound } from './rules/anonymous-round.js';

const recipe: ParseRecipe<AnonymousRound> = {
  concept: anonymousRoundConcept,
  migrations: [],
  validate: validateAnonymousRound,
  check: checkAnonymousRound,
  isPrivate: true,
};

/**
 * Reads an anonymous round: the figures of a closed view. One unknown field, one getter, one label that is not neutral, one
 * value that is finer than the step, one group that is too small: the whole file is refused, and nothing of it is kept.
 *
 * Input and result are as in {@link parseBenchmark}; the objects of the value have no prototype.
 */
export function parseAnonymousRound(input: unknown, options?: ParseOptions): Result<AnonymousRound> {
  return parseDocument(input, recipe, options);
}
