import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serve } from '../../tools/serve.mjs';

const folderOfPage = fileURLToPath(new URL('page', import.meta.url));

/** A page that holds a reveal table and nothing else, served under the strict policy. */
export interface RevealPage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the page from the packages' sources, in parts that are loaded when they are needed, as a host would. */
export async function serveRevealPage(): Promise<RevealPage> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-leaks-'));
  cpSync(join(folderOfPage, 'page.html'), join(folder, 'page.html'));
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await build({
    entryPoints: [join(folderOfPage, 'page.ts')],
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
    async close() {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}
