#!/usr/bin/env node
/**
 * Makes everything that follows from the types: the JSON Schemas in `schemas/v1`, the same schemas as modules, and the
 * validators. `--check` writes nothing and fails when a committed file is not what the types give.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { format } from 'prettier';
import { concepts } from './concepts.mjs';
import { differenceOf } from './difference.mjs';
import { lintSchema } from './lint-schema.mjs';
import { schemaFromTypes } from './schema-from-types.mjs';
import { validatorFromSchema } from './validator-from-schema.mjs';

const root = join(import.meta.dirname, '..');
const repository = join(root, '../..');
const style = { printWidth: 120, singleQuote: true };

const schemaModule = ({ name, type }, schema) => `// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of \`${name}\` files. */
export const ${type[0].toLowerCase()}${type.slice(1)}Schema: JsonSchema = ${JSON.stringify(schema)};
`;

/** Path → content of every generated file. */
async function generatedFiles() {
  const files = new Map();
  for (const concept of concepts) {
    const { name, source } = concept;
    const module = basename(source);
    const schema = schemaFromTypes(root, concept);
    const complaints = lintSchema(schema);
    if (complaints.length > 0)
      throw new Error(`${name}: the schema is not what the type says\n  ${complaints.join('\n  ')}`);
    const json = await format(JSON.stringify(schema), { ...style, parser: 'json' });
    const asModule = await format(schemaModule(concept, schema), { ...style, parser: 'typescript' });
    const validator = await format(await validatorFromSchema(root, schema), { ...style, parser: 'typescript' });
    files.set(join(repository, `schemas/v1/${name}.schema.json`), json);
    files.set(join(root, `src/schemas/generated/${module}`), asModule);
    files.set(join(root, `src/validators/generated/${module}`), validator);
  }
  return files;
}

const files = await generatedFiles();
if (process.argv.includes('--check')) {
  let drifted = false;
  for (const [path, expected] of files) {
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (committed === expected) continue;
    drifted = true;
    console.error(`${relative(repository, path)} is not what the types give:\n${differenceOf(committed, expected)}`);
  }
  if (drifted) {
    console.error('Run: node packages/schema/tools/generate.mjs');
    process.exitCode = 1;
  }
} else {
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
