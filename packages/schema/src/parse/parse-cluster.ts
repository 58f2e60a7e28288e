import type { Cluster } from '../cluster/cluster.js';
import { clusterConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateCluster } from '../validators/cluster.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkCluster } from './rules/cluster.js';

const recipe: ParseRecipe<Cluster> = {
  concept: clusterConcept,
  migrations: [],
  validate: validateCluster,
  check: checkCluster,
};

/** Reads a cluster file: one quality cluster. Input and result are as in {@link parseBenchmark}. */
export function parseCluster(input: unknown, options?: ParseOptions): Result<Cluster> {
  return parseDocument(input, recipe, options);
}
