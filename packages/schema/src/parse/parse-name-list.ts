import type { NameList } from '../anonymous/name-list.js';
import { nameListConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateNameList } from '../validators/name-list.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkNameList } from './rules/name-list.js';

const recipe: ParseRecipe<NameList> = {
  concept: nameListConcept,
  migrations: [],
  validate: validateNameList,
  check: checkNameList,
  isPrivate: true,
};

/**
 * Reads the names of a round. Whether they belong to a given round is for `bindNames` of `@klyngekit/privacy` to say.
 * Input and result are as in {@link parseAnonymousRound}.
 */
export function parseNameList(input: unknown, options?: ParseOptions): Result<NameList> {
  return parseDocument(input, recipe, options);
}
