import { validate } from './generated/action-plan.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `action-plan` document: the schema in `schemas/v1`, compiled. */
export const validateActionPlan: StructureValidator = validate;
