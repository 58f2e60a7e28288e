import type { PolicyFile } from '../anonymous/policy-file.js';
import { policyFileConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validatePolicyFile } from '../validators/policy-file.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';

const recipe: ParseRecipe<PolicyFile> = {
  concept: policyFileConcept,
  migrations: [],
  validate: validatePolicyFile,
  check: () => undefined,
};

/** Reads a cluster's own thresholds; one below its hard floor is refused. Input and result are as in {@link parseBenchmark}. */
export function parsePolicyFile(input: unknown, options?: ParseOptions): Result<PolicyFile> {
  return parseDocument(input, recipe, options);
}
