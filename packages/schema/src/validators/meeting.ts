import { validate } from './generated/meeting.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `meeting` document: the schema in `schemas/v1`, compiled. */
export const validateMeeting: StructureValidator = validate;
