import { validate } from './generated/name-list.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `navne` document: the schema in `schemas/v1`, compiled. */
export const validateNameList: StructureValidator = validate;
