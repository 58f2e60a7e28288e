import { validate } from './generated/partner.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `partner` document: the schema in `schemas/v1`, compiled. */
export const validatePartner: StructureValidator = validate;
