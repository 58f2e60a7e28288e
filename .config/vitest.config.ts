// Tests that run in Node: `--project unit` (packages without a page), `--project tools` (lint rules and layers),
// `--project e2e` (walks through whole pages) and `--project leaks` (looks for names where none may be).
// Stories have a configuration of their own, since Storybook's plugin takes seconds to load.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import '../test/tools/fonts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages run from their TypeScript sources, without a build before. */
const conditions = ['source', 'module', 'node', 'development|production'];
const sources = { root, resolve: { conditions }, ssr: { resolve: { conditions } } };

/** The packages that know no page; elements are tested in browsers, see test/wtr.config.mjs. */
const pure = '{schema,statistics,messages,privacy,meeting,formats,plot,report,cli,cluster-packages}';

export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...sources,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['test/tools/seed.ts'],
          include: [`packages/${pure}/src/**/*.test.ts`, 'packages/*/test/**/*.test.ts'],
          // The long forms of a test try some hundred times as much.
          testTimeout: process.env['KLYNGE_LONG'] === undefined ? 20_000 : 1_200_000,
        },
      },
      {
        // The tools' own tests load ESLint and the like, for which the condition "source" must stay off.
        root,
        test: { name: 'tools', environment: 'node', include: ['test/tools/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        ...sources,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/**/*.e2e.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser takes all that the machine has: one file after the other.
          fileParallelism: false,
        },
      },
      {
        ...sources,
        test: {
          name: 'leaks',
          environment: 'node',
          include: ['test/leaks/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
