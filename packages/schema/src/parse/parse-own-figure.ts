import type { OwnFigure } from '../anonymous/own-figure.js';
import { ownFigureConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateOwnFigure } from '../validators/own-figure.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkOwnFigure } from './rules/own-figure.js';

const recipe: ParseRecipe<OwnFigure> = {
  concept: ownFigureConcept,
  migrations: [],
  validate: validateOwnFigure,
  check: checkOwnFigure,
  isPrivate: true,
};

/** Reads one practice's own figure. Input and result are as in {@link parseAnonymousRound}. */
export function parseOwnFigure(input: unknown, options?: ParseOptions): Result<OwnFigure> {
  return parseDocument(input, recipe, options);
}
