import type { ThemePlan } from '../theme-plan/theme-plan.js';
import { themePlanConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateThemePlan } from '../validators/theme-plan.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkThemePlan } from './rules/theme-plan.js';

const recipe: ParseRecipe<ThemePlan> = {
  concept: themePlanConcept,
  migrations: [],
  validate: validateThemePlan,
  check: checkThemePlan,
};

/** Reads the themes that a cluster follows. Input and result are as in {@link parseBenchmark}. */
export function parseThemePlan(input: unknown, options?: ParseOptions): Result<ThemePlan> {
  return parseDocument(input, recipe, options);
}
