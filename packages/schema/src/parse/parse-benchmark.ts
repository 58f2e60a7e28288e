import type { Benchmark } from '../benchmark/benchmark.js';
import { benchmarkConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateBenchmark } from '../validators/benchmark.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkBenchmark } from './rules/benchmark.js';

const recipe: ParseRecipe<Benchmark> = {
  concept: benchmarkConcept,
  migrations: [],
  validate: validateBenchmark,
  check: checkBenchmark,
};

/**
 * Reads a benchmark: the figures of named units. The input is JSON text or a plain object; it is read once, so what the
 * caller does to the object later changes nothing. The value is frozen through and through.
 *
 * Never throws. What is wrong comes back as the first fifty issues, in the order of the file; what is only doubtful, such
 * as the check digit of a SOR code, as warnings.
 */
export function parseBenchmark(input: unknown, options?: ParseOptions): Result<Benchmark> {
  return parseDocument(input, recipe, options);
}
