// `vite build` makes the example site (dist-site), `--mode bundle` the stand-alone file
// (packages/components/dist/bundle/klyngekit.js). Packages themselves are compiled by `tsc -b packages`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { conditions, target } from './.config/vite/common.js';
import { pagesPlugin } from './.config/vite/site-pages.js';
import { trustedTypesPolicy } from './.config/vite/trusted-types-policy.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const examples = join(root, 'examples');
const bundleFile = join(root, 'packages/components/dist/bundle/klyngekit.js');

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/** Puts what pages load by themselves beside them: the files in examples/data, and the stand-alone file once it is built. */
const dataFiles = (): Plugin => ({
  name: 'data-files',
  apply: 'build',
  generateBundle() {
    for (const file of filesIn(join(examples, 'data')))
      this.emitFile({
        type: 'asset',
        fileName: relative(examples, file).replaceAll(sep, '/'),
        source: readFileSync(file),
      });
    if (existsSync(bundleFile))
      this.emitFile({ type: 'asset', fileName: 'klyngekit.js', source: readFileSync(bundleFile) });
  },
});

const site = (): UserConfig => ({
  root: examples,
  base: './',
  publicDir: false,
  cacheDir: join(root, 'node_modules/.cache/vite'),
  resolve: { conditions },
  plugins: [pagesPlugin(), dataFiles()],
  server: { host: '127.0.0.1', fs: { allow: [root] } },
  build: {
    outDir: join(root, 'dist-site'),
    emptyOutDir: true,
    target,
    sourcemap: true,
    // A strict policy allows neither inline scripts nor data: addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: filesIn(examples).filter((file) => file.endsWith('.html') && !file.includes('node_modules')),
    },
  },
});

/** One file with every element and both languages; nothing is loaded later. */
const standAlone = `
  export * from '@klyngekit/components';
  import '@klyngekit/components/define';
  import { registerCatalog } from '@klyngekit/messages';
  import { en } from '@klyngekit/messages/en';
  registerCatalog(en);
`;

/** The package that a file of somebody else's belongs to: its folder. */
const packageOf = (file: string): string | undefined => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];

/** Puts beside the stand-alone file whose work is in it, with the licence of each. */
const notices = (): Plugin => ({
  name: 'notices',
  generateBundle(_options, files) {
    const modules = Object.values(files).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
    const folders = new Set(modules.map(packageOf).filter((folder) => folder !== undefined));
    const texts = [...folders].map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
      const file = readdirSync(folder).find((candidate) => /^licen[cs]e/iu.test(candidate));
      if (!file || !license) throw new Error(`${name} has no licence that could be put beside the stand-alone file`);
      return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    });
    this.emitFile({
      type: 'asset',
      fileName: 'klyngekit.notices.txt',
      source: texts.sort().join(`\n${'-'.repeat(72)}\n\n`),
    });
  },
});

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** An entry that is no file, placed where the components package resolves its imports from. */
function standAloneEntry(): Plugin {
  const id = join(root, 'packages/components/src/stand-alone.js');
  return {
    name: 'stand-alone-entry',
    resolveId: (source) => (source === 'klyngekit' ? { id, moduleSideEffects: true } : undefined),
    load: (candidate) => (candidate === id ? standAlone : undefined),
  };
}

const bundle = (): UserConfig => ({
  root,
  publicDir: false,
  resolve: { conditions },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [standAloneEntry(), trustedTypesPolicy(), notices()],
  build: {
    outDir: 'packages/components/dist/bundle',
    emptyOutDir: true,
    target,
    sourcemap: true,
    modulePreload: false,
    rolldownOptions: {
      input: { klyngekit: 'klyngekit' },
      // Library mode would leave the blanks in; this keeps the exports and minifies all.
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        codeSplitting: false,
        postBanner: '/*! Klyngekit (MIT). Work of others is in it: klyngekit.notices.txt */',
      },
    },
  },
});

export default defineConfig(({ mode }) => (mode === 'bundle' ? bundle() : site()));
