// Bundles what an application would import and holds it to the budgets in .config/sizes.json, in bytes after gzip -9.
// One bundler for all, Vite (rolldown), since bundlers differ by a tenth in what they shake off. `atOnce` is the entry with
// all that it imports statically, `eachLater` any file that is loaded on demand unless `later` names it, `file` is measured as it was built.
// `published` is a page's code, bundled from what is published and split by esbuild, which tells files apart and not names (see deep-imports.mjs).
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as buildByEsbuild } from 'esbuild';
import { build } from 'vite';
import { conditions, target } from '../../.config/vite/common.js';
import { root } from './programs.mjs';

const budgets = JSON.parse(readFileSync(join(root, '.config/sizes.json'), 'utf8'));
const virtual = join(root, 'entry.js');
const gzip = (code) => gzipSync(code, { level: 9 }).length;

/** An entry that is no file: it imports what the budget is about and exports it, so that nothing of it is shaken off. */
function virtualEntry({ entry, import: names }) {
  const from = JSON.stringify(join(root, entry));
  const code = names ? `export ${names} from ${from};` : `import ${from};`;
  return {
    name: 'virtual-entry',
    resolveId: (source) => (source === virtual ? { id: virtual, moduleSideEffects: true } : undefined),
    load: (id) => (id === virtual ? code : undefined),
  };
}

async function chunksOf(budget) {
  const [{ output }] = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [virtualEntry(budget)],
    build: {
      write: false,
      target,
      // Library mode leaves Vite's preload helper out, which belongs to the application; it must be told to minify in full.
      lib: { entry: virtual, formats: ['es'], fileName: 'entry' },
      // An application's entry exports nothing: modules that later parts share may stay in it, and need no files of their own.
      rolldownOptions: { preserveEntrySignatures: budget.import ? 'strict' : false, output: { minify: true } },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** The same of what is published, by esbuild, in the shape of Vite's chunks. */
async function splitByEsbuild({ published }) {
  const { outputFiles, metafile } = await buildByEsbuild({
    absWorkingDir: root,
    stdin: { contents: published, resolveDir: root, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    outdir: join(root, 'out'),
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, text }) => {
    const fileName = relative(root, path);
    const { entryPoint, imports } = metafile.outputs[fileName];
    return {
      fileName,
      code: text,
      isEntry: entryPoint === 'page.js',
      imports: imports.filter(({ kind }) => kind === 'import-statement').map((each) => each.path),
    };
  });
}

/** The names of the entry's file and of all that it imports statically. */
function loadedAtOnce(chunks) {
  const names = new Set();
  const add = (name) => {
    if (names.has(name)) return;
    names.add(name);
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) add(next);
  };
  for (const { fileName, isEntry } of chunks) if (isEntry) add(fileName);
  return names;
}

/** The parts of a budget: what each is, its bytes and how many it may have. */
async function measure(budget) {
  if (budget.file)
    return [{ part: 'at once', bytes: gzip(readFileSync(join(root, budget.file))), limit: budget.atOnce }];
  const chunks = await (budget.published ? splitByEsbuild(budget) : chunksOf(budget));
  const atOnce = loadedAtOnce(chunks);
  const now = chunks.filter(({ fileName }) => atOnce.has(fileName));
  const first = { part: 'at once', bytes: now.reduce((sum, { code }) => sum + gzip(code), 0), limit: budget.atOnce };
  if (budget.published) return [first];
  const later = chunks.filter(({ fileName }) => !atOnce.has(fileName));
  return [
    first,
    ...later.map(({ name, code }) => ({
      part: `later, ${name}`,
      bytes: gzip(code),
      limit: budget.later?.[name] ?? budget.eachLater ?? Infinity,
    })),
  ];
}

const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

for (const budget of budgets) {
  // A goal that is not reached yet is said each time; the limit keeps what has been reached.
  console.log(budget.goal ? `${budget.name} (goal: ${inKilobytes(budget.goal).trim()} at once)` : budget.name);
  for (const { part, bytes, limit } of await measure(budget)) {
    const tooBig = bytes > limit;
    const of = limit === Infinity ? '' : ` of ${inKilobytes(limit).trim()}`;
    console.log(`${inKilobytes(bytes)}${of}  ${part}${tooBig ? `  TOO BIG by ${bytes - limit} bytes` : ''}`);
    if (tooBig) process.exitCode = 1;
  }
}
