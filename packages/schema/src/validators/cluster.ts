import { validate } from './generated/cluster.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `cluster` document: the schema in `schemas/v1`, compiled. */
export const validateCluster: StructureValidator = validate;
