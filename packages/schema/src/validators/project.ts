import { validate } from './generated/project.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `project` document: the schema in `schemas/v1`, compiled. */
export const validateProject: StructureValidator = validate;
