import type { ActionPlan } from '../action-plan/action-plan.js';
import { actionPlanConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateActionPlan } from '../validators/action-plan.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkActionPlan } from './rules/action-plan.js';

const recipe: ParseRecipe<ActionPlan> = {
  concept: actionPlanConcept,
  migrations: [],
  validate: validateActionPlan,
  check: checkActionPlan,
};

/** Reads what one practice changes at home, with its own figures. Input and result are as in {@link parseBenchmark}. */
export function parseActionPlan(input: unknown, options?: ParseOptions): Result<ActionPlan> {
  return parseDocument(input, recipe, options);
}

/**
 * Reads a plan that somebody is still writing. A CPR-like number is a warning here, so that nothing that was
 * typed is lost; before the plan leaves the machine it goes through {@link parseActionPlan}.
 */
export function parseActionPlanDraft(input: unknown, options?: ParseOptions): Result<ActionPlan> {
  return parseDocument(input, { ...recipe, isDraft: true }, options);
}
