// Serves test files bundled, with what they share in chunks: an engine spends longer on fetching hundreds of small modules
// for each file than on most files' tests.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the chunks are served. */
const base = '/bundled/';

const testsUnder = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name));

/**
 * Bundles all test files when the server starts; whoever asks for `a.test.ts` gets its bundle.
 *
 * @param {{ folders: string[], define: Record<string, string> }} options Folders below the root in which test files lie, and
 *   what stands for names that a page does not have.
 */
export function bundlePlugin({ folders, define }) {
  /** Text of each file by the path it is asked for. */
  const served = new Map();

  async function bundle(root) {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: folders.flatMap((folder) => testsUnder(join(root, folder))),
      // An entry keeps its path, so that a failure names the file; chunks are found from wherever it lies.
      outbase: root,
      outdir: root,
      outExtension: { '.js': '.ts' },
      publicPath: base,
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      // Decorators need a target below ES2024.
      target: 'es2022',
      conditions: ['source', 'development', 'browser'],
      alias: { 'axe-core/axe.min.js': fileURLToPath(new URL('axe.js', import.meta.url)) },
      tsconfig: join(root, 'tsconfig.base.json'),
      define,
      // What the test runner serves itself.
      external: ['/__web-dev-server*', '/__web-test-runner*'],
      sourcemap: 'inline',
      write: false,
      logLevel: 'warning',
    });
    for (const { path, text } of outputFiles) {
      const name = relative(root, path).split(sep).join('/');
      served.set(name.startsWith('chunks/') ? base + name : `/${name}`, text);
    }
  }

  return {
    name: 'bundle',
    serverStart: ({ config }) => bundle(config.rootDir),
    serve: ({ path }) => (served.has(path) ? { body: served.get(path), type: 'js' } : undefined),
  };
}
