import { partnerConcept } from '../concept.js';
import type { Result } from '../issue.js';
import type { Partner } from '../partner/partner.js';
import { validatePartner } from '../validators/partner.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkPartner } from './rules/partner.js';

const recipe: ParseRecipe<Partner> = {
  concept: partnerConcept,
  migrations: [],
  validate: validatePartner,
  check: checkPartner,
};

/** Reads a partner file: one partner of the practices. Input and result are as in {@link parseBenchmark}. */
export function parsePartner(input: unknown, options?: ParseOptions): Result<Partner> {
  return parseDocument(input, recipe, options);
}
