import { validate } from './generated/cluster-package.js';
import type { StructureValidator } from './structure.js';

/** Checks the shape of a `cluster-package` document: the schema in `schemas/v1`, compiled. */
export const validateClusterPackage: StructureValidator = validate;
