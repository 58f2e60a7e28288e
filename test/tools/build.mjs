// Compiles the packages, the stand-alone file and the example site, in this order, each from the one before.
import { pathToFileURL } from 'node:url';
import { makeExampleData } from './example-data.mjs';
import { node, program } from './programs.mjs';
import { main, setUp, SetupError } from './setup.mjs';

const compile = (...options) => node(program('typescript', 'tsc'), ['-b', 'packages', ...options]);

/** Compiles what has changed; everything, where a file that has not been compiled again imports what was moved. */
async function compilePackages() {
  const { deepenImports, StaleImport } = await import('./deep-imports.mjs');
  const code = await compile();
  if (code !== 0) return code;
  try {
    deepenImports();
  } catch (error) {
    if (!(error instanceof StaleImport)) throw error;
    const again = await compile('--force');
    if (again !== 0) return again;
    deepenImports();
  }
  return 0;
}

const describeElements = () =>
  node(program('@custom-elements-manifest/analyzer', 'cem'), [
    'analyze',
    '--config',
    '.config/custom-elements-manifest.js',
    '--quiet',
  ]);

const parts = {
  packages: {
    does: 'compiling the packages and describing their elements',
    run: async () => (await compilePackages()) || (await describeElements()),
  },
  demo: {
    does: 'making the example data',
    run: makeExampleData,
  },
  /** By itself for the gallery, which is made from the sources. */
  manifest: { does: 'describing the elements', run: describeElements, isPart: true },
  bundle: {
    does: 'making the stand-alone file',
    run: () => node(program('vite'), ['build', '--mode', 'bundle', '--logLevel', 'warn']),
  },
  site: { does: 'making the example site', run: () => node(program('vite'), ['build', '--logLevel', 'warn']) },
};

const all = Object.keys(parts).filter((name) => !parts[name].isPart);

/** Builds the parts named, all of them by default; throws at the first that fails. */
export async function build(names = all) {
  for (const name of names) {
    const part = parts[name];
    if (!part) throw new SetupError(`Unknown part ${name}: choose of ${Object.keys(parts).join(', ')}.`);
    console.log(`build: ${part.does}`);
    if ((await part.run()) !== 0)
      throw new SetupError(`${part.does[0].toUpperCase()}${part.does.slice(1)} failed; the lines above say why.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    setUp();
    const names = process.argv.slice(2);
    await build(names.length > 0 ? names : undefined);
  });
