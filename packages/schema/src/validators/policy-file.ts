import { validate } from './generated/policy-file.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `politik` document: the schema in `schemas/v1`, compiled. */
export const validatePolicyFile: StructureValidator = validate;
