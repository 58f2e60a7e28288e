import { join } from 'node:path';
import Ajv, { _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** How many errors a validator collects before it stops: as many as a result reports. */
const errorLimit = 50;

const ajvOptions = {
  allErrors: true,
  messages: false,
  strict: true,
  allowUnionTypes: true,
  inlineRefs: false,
  // Numbers are known to be finite by then; asking again for every figure is a third of the time.
  strictNumbers: false,
  formats: { date: () => true },
  code: { source: true, esm: true, lines: true, optimize: 2, formats: _`require("formats")` },
};

/** Only what is checked: validators need no descriptions. */
function withoutAnnotations(schema, isMap = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => isMap || (key !== 'description' && key !== 'title'));
  return Object.fromEntries(
    entries.map(([key, child]) => [
      key,
      withoutAnnotations(child, !isMap && (key === 'properties' || key === 'definitions')),
    ]),
  );
}

/**
 * Moves each kind of column into a definition of its own. Columns of one kind then share one small function, which
 * engines optimise at its second call; inside the function of a whole entry they never do so well.
 */
function withSharedColumns(schema) {
  const columns = new Map();
  const definitions = Object.fromEntries(
    Object.entries(schema.definitions).map(([name, definition]) => {
      const properties = Object.entries(definition.properties ?? {}).map(([property, column]) => {
        if (column.type !== 'array' || !Array.isArray(column.items.type)) return [property, column];
        const text = JSON.stringify(column);
        if (!columns.has(text)) columns.set(text, { name: `column${columns.size}`, column });
        return [property, { $ref: `#/definitions/${columns.get(text).name}` }];
      });
      return [name, definition.properties ? { ...definition, properties: Object.fromEntries(properties) } : definition];
    }),
  );
  for (const { name, column } of columns.values()) definitions[name] = column;
  return { ...schema, definitions };
}

/** Replaces every match, and fails when there is none: a new ajv may write its code in another way. */
function replaceAll(code, pattern, replacement) {
  if (!code.match(pattern)) throw new Error(`ajv's code no longer holds ${pattern}`);
  return code.replace(pattern, replacement);
}

/**
 * Makes each validating function return as soon as it holds `errorLimit` errors. Without it a hostile file makes
 * millions of error objects, and ajv copies them once a level.
 */
function limitErrors(code) {
  const leave = `if(errors >= ${errorLimit}){found = vErrors;return false;}`;
  return replaceAll(code, /errors\+\+;|errors = vErrors\.length;/g, `$&${leave}`);
}

/**
 * Keeps the errors in one variable that is emptied on return. ajv leaves them on every function that found one, where
 * the names of unknown fields would stay for the life of the page.
 */
function returnErrors(code) {
  const shared = replaceAll(code, /\bvalidate\d+\.errors\b/g, 'found');
  return replaceAll(
    replaceAll(shared, /^export default .*$/gm, ''),
    /^export const validate = (validate\d+);$/gm,
    'let found = null;\nexport function validate(value){$1(value);const errors = found ?? [];found = null;return errors;}',
  );
}

/** What the code that ajv writes loads at run time, in our own small modules instead of ajv's. */
const runtime = (root) => ({
  formats: join(root, 'tools/runtime/formats.mjs'),
  'ajv/dist/runtime/ucs2length': join(root, 'tools/runtime/string-length.mjs'),
});

/** TypeScript source of an eval-free, require-free ES module. It exports `validate`, which returns the errors it found. */
export async function validatorFromSchema(root, schema) {
  const ajv = new Ajv.default(ajvOptions);
  let code = standalone.default(ajv, ajv.compile(withSharedColumns(withoutAnnotations(schema))));
  code = limitErrors(returnErrors(code));
  code = replaceAll(code, /,schemaPath:"[^"]*"/g, '');
  // A schema without texts loads nothing; what is left of another form is found below.
  code = code.replace(/^const (\w+) = require\("([^"]+)"\)\.(\w+);$/gm, 'import { $3 as $1 } from "$2";');
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, 'tools') },
    alias: runtime(root),
    // Paths stand in the output, so they must not depend on where the script was started.
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    minifyIdentifiers: true,
    write: false,
  });
  const bundled = outputFiles[0].text;
  if (/\brequire\b|\beval\(|new Function/.test(bundled))
    throw new Error('The bundled validator still loads or evaluates code');
  return `// Generated from schemas/v1 by tools/generate.mjs. Do not edit.\n/* eslint-disable */\n// @ts-nocheck\n${bundled}`;
}
