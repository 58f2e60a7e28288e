import type { SealedNames } from '../anonymous/sealed-names.js';
import { sealedNamesConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateSealedNames } from '../validators/sealed-names.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkSealedNames } from './rules/sealed-names.js';

const recipe: ParseRecipe<SealedNames> = {
  concept: sealedNamesConcept,
  migrations: [],
  validate: validateSealedNames,
  check: checkSealedNames,
  isPrivate: true,
};

/** Reads the sealed names of a round. Input and result are as in {@link parseAnonymousRound}. */
export function parseSealedNames(input: unknown, options?: ParseOptions): Result<SealedNames> {
  return parseDocument(input, recipe, options);
}
