import { validate } from './generated/topic-round.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `topic-round` document: the schema in `schemas/v1`, compiled. */
export const validateTopicRound: StructureValidator = validate;
