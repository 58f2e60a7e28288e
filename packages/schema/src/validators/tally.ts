import { validate } from './generated/tally.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `tally` document: the schema in `schemas/v1`, compiled. */
export const validateTally: StructureValidator = validate;
