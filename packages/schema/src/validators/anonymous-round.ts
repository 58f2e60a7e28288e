import { validate } from './generated/anonymous-round.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `anonym` document: the schema in `schemas/v1`, compiled. */
export const validateAnonymousRound: StructureValidator = validate;
