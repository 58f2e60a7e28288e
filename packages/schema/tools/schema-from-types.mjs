import { join } from 'node:path';
import typescript from 'typescript';
import generator from 'typescript-json-schema';
import { schemaId } from './concepts.mjs';

const compilerOptions = {
  strict: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2022'],
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

const generatorOptions = { required: true, noExtraProps: true, strictNullChecks: true, aliasRefs: true, ref: true };

/**
 * The `@items` tag of every interface property of the program, as `Interface.property` → schema.
 * typescript-json-schema reads the tag but drops it on optional properties, so it is stamped on afterwards.
 */
function itemTags(program) {
  const tags = new Map();
  const checker = program.getTypeChecker();
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile) continue;
    for (const statement of file.statements) {
      if (!typescript.isInterfaceDeclaration(statement)) continue;
      // Also those that come from an interface that it extends: the generator writes them into each definition.
      for (const property of checker.getTypeAtLocation(statement).getProperties()) {
        const tag = property.getJsDocTags(checker).find(({ name }) => name === 'items');
        if (tag) {
          tags.set(`${statement.name.text}.${property.name}`, JSON.parse(tag.text.map(({ text }) => text).join('')));
        }
      }
    }
  }
  return tags;
}

function applyItemTags(root, type, tags) {
  const definitions = { [type]: root, ...root.definitions };
  for (const [definition, { properties = {} }] of Object.entries(definitions)) {
    for (const [property, schema] of Object.entries(properties)) {
      const items = tags.get(`${definition}.${property}`);
      if (items) schema.items = items;
    }
  }
}

const keyOrder = [
  '$schema',
  '$id',
  'title',
  '$ref',
  'description',
  'type',
  'const',
  'enum',
  'pattern',
  'format',
  'properties',
  'required',
  'additionalProperties',
  'items',
];

const byRank = (a, b) => (keyOrder.indexOf(a) + 1 || 99) - (keyOrder.indexOf(b) + 1 || 99) || (a < b ? -1 : 1);

/** The same schema with its keywords in one order, so that the file changes only when its meaning does. */
function ordered(schema, isMap = false) {
  if (Array.isArray(schema)) return schema.map((item) => ordered(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const keys = Object.keys(schema);
  if (!isMap) keys.sort(byRank);
  return Object.fromEntries(
    keys.map((key) => [key, ordered(schema[key], !isMap && (key === 'properties' || key === 'definitions'))]),
  );
}

/** The JSON Schema of one concept, made from its TypeScript type. */
export function schemaFromTypes(root, { name, type, source }) {
  const file = join(root, source);
  const program = generator.getProgramFromFiles([file], compilerOptions);
  const schema = generator.generateSchema(program, type, generatorOptions, [file]);
  if (!schema) throw new Error(`No schema came out of ${source}`);
  applyItemTags(schema, type, itemTags(program));
  const definitions = Object.fromEntries(Object.entries(schema.definitions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  return ordered({ ...schema, $id: schemaId(name), title: type, definitions });
}
