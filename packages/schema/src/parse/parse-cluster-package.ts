import type { ClusterPackage } from '../cluster-package/cluster-package.js';
import { clusterPackageConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateClusterPackage } from '../validators/cluster-package.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkClusterPackage } from './rules/cluster-package.js';

const recipe: ParseRecipe<ClusterPackage> = {
  concept: clusterPackageConcept,
  migrations: [],
  validate: validateClusterPackage,
  check: checkClusterPackage,
};

/** Reads a cluster package. Input and result are as in {@link parseBenchmark}. */
export function parseClusterPackage(input: unknown, options?: ParseOptions): Result<ClusterPackage> {
  return parseDocument(input, recipe, options);
}
