import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serve } from '../../tools/serve.mjs';

const folderOfPage = fileURLToPath(new URL('page', import.meta.url));

/** Pages that hold a reveal table, served under the strict policy. */
export interface RevealPage {
  /** The table and nothing else. */
  readonly url: string;
  /** The table, and a chart that it shares its reveal with. */
  readonly chartUrl: string;
  readonly close: () => Promise<void>;
}

/** Builds the pages from the packages' sources, in parts that are loaded when they are needed, as a host would. */
export async function serveRevealPage(): Promise<RevealPage> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-leaks-'));
  for (const name of ['page', 'chart']) cpSync(join(folderOfPage, `${name}.html`), join(folder, `${name}.html`));
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await build({
    entryPoints: ['page.ts', 'chart.ts'].map((name) => join(folderOfPage, name)),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'chrome109',
    conditions: ['source', 'production'],
    minify: true,
    logLevel: 'warning',
  });
  const site = await serve({ root: folder });
  return {
    url: `${site.url}page.html`,
    chartUrl: `${site.url}chart.html`,
    async close() {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}
