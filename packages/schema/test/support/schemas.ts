import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { ConceptName } from '../../src/index.js';

/** A draft-07 schema, as far as these tests read it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly definitions?: { readonly [name: string]: Schema };
}

export const conceptNames: readonly ConceptName[] = [
  'benchmark',
  'indicator',
  'cluster',
  'partner',
  'cluster-package',
  'anonym',
  'navne',
  'forseglet',
  'egen',
  'udgivelse',
  'tally',
  'politik',
  'meeting',
  'topic-round',
  'theme-plan',
  'project',
  'action-plan',
  'evaluation',
];

/** The committed schema of a concept. */
export function committedSchema(concept: ConceptName): Schema {
  const url = new URL(`../../../../schemas/v1/${concept}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(url), 'utf8')) as Schema;
}

/** The judgement of ajv as anybody would use it, with its own formats. */
export function plainValidator(schema: Schema): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

/** What a reference leads to. */
export function resolved(schema: Schema, root: Schema): Schema {
  if (!schema.$ref) return schema;
  const name = decodeURIComponent(schema.$ref.split('/').pop() ?? '');
  return resolved(root.definitions?.[name] ?? {}, root);
}
