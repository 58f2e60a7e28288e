import { validate } from './generated/own-figure.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `egen` document: the schema in `schemas/v1`, compiled. */
export const validateOwnFigure: StructureValidator = validate;
