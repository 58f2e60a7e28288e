import type { Evaluation } from '../evaluation/evaluation.js';
import { evaluationConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateEvaluation } from '../validators/evaluation.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkEvaluation } from './rules/evaluation.js';

const recipe: ParseRecipe<Evaluation> = {
  concept: evaluationConcept,
  migrations: [],
  validate: validateEvaluation,
  check: checkEvaluation,
};

/** Reads what participants got out of a meeting. Counts of fewer than five answers: refused. Input and result are as in {@link parseBenchmark}. */
export function parseEvaluation(input: unknown, options?: ParseOptions): Result<Evaluation> {
  return parseDocument(input, recipe, options);
}
