import { validate } from './generated/indicator.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `indicator` document: the schema in `schemas/v1`, compiled. */
export const validateIndicator: StructureValidator = validate;
