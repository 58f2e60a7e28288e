import { indicatorConcept } from '../concept.js';
import type { Indicator } from '../indicator/indicator.js';
import type { Result } from '../issue.js';
import { validateIndicator } from '../validators/indicator.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkIndicator } from './rules/indicator.js';

const recipe: ParseRecipe<Indicator> = {
  concept: indicatorConcept,
  migrations: [],
  validate: validateIndicator,
  check: (indicator, issues) => checkIndicator(indicator, '', issues),
};

/** Reads an indicator file: one measure of quality or practice. Input and result are as in {@link parseBenchmark}. */
export function parseIndicator(input: unknown, options?: ParseOptions): Result<Indicator> {
  return parseDocument(input, recipe, options);
}
