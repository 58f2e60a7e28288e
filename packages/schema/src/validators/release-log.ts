import { validate } from './generated/release-log.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `udgivelse` document: the schema in `schemas/v1`, compiled. */
export const validateReleaseLog: StructureValidator = validate;
