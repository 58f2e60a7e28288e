import { validate } from './generated/theme-plan.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `theme-plan` document: the schema in `schemas/v1`, compiled. */
export const validateThemePlan: StructureValidator = validate;
