import { validate } from './generated/benchmark.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `benchmark` document: the schema in `schemas/v1`, compiled. */
export const validateBenchmark: StructureValidator = validate;
