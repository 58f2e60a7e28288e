import { validate } from './generated/evaluation.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `evaluation` document: the schema in `schemas/v1`, compiled. */
export const validateEvaluation: StructureValidator = validate;
