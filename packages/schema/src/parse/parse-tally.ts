import { tallyConcept } from '../concept.js';
import type { Result } from '../issue.js';
import type { Tally } from '../tally/tally.js';
import { validateTally } from '../validators/tally.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkTally } from './rules/tally.js';

const recipe: ParseRecipe<Tally> = {
  concept: tallyConcept,
  migrations: [],
  validate: validateTally,
  check: checkTally,
  isPrivate: true,
};

/** Reads what one practice has counted. Input and result are as in {@link parseAnonymousRound}. */
export function parseTally(input: unknown, options?: ParseOptions): Result<Tally> {
  return parseDocument(input, recipe, options);
}
