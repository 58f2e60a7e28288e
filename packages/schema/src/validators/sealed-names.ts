import { validate } from './generated/sealed-names.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `forseglet` document: the schema in `schemas/v1`, compiled. */
export const validateSealedNames: StructureValidator = validate;
