// Builds the measured pages as an application would be: with Vite, minified, in production mode.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { conditions, target } from '../../.config/vite/common.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = join(root, 'test/performance/pages');
const copied = ['chart.html', 'minimum.html', 'empty.html', 'page.css', 'minimum.css'];

/** Each by itself, as only one of them is ever on a page. The last two are what an application imports, and nothing besides. */
const builds = [
  { 'chart.page': join(pages, 'chart.page.js') },
  { 'minimum.page': join(pages, 'minimum.page.js') },
  { 'minimum.import': join(root, 'test/performance/minimum.js') },
  { 'chart.import': join(root, 'packages/components/src/benchmark-chart/benchmark-chart.define.ts') },
];

/** @returns {Promise<string>} The folder with the pages. */
export async function buildPages() {
  const folder = join(root, 'test/.cache/performance');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of copied) await copyFile(join(pages, file), join(folder, file));
  for (const input of builds) {
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      resolve: { conditions },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target,
        modulePreload: false,
        rolldownOptions: {
          input,
          // What a chart fetches when it needs it is on its page beforehand.
          checks: { ineffectiveDynamicImport: false },
          // As Vite builds an application: modules that later parts share stay in its first file.
          preserveEntrySignatures: false,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: `${Object.keys(input)[0]}-[name].js` },
        },
      },
    });
  }
  return folder;
}
