// What the README shows, works.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../e2e/site.js';
import { launchChromium } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const cli = join(root, 'packages/cli/bin/klynge.js');

/** The code blocks of one language, in order. */
const blocks = (language: string): readonly string[] =>
  Array.from(readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g')), ([, code]) => code ?? '');

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klynge-readme-'));
  execFileSync(process.execPath, [cli, 'demo', join(folder, 'demo')]);
  copyFileSync(join(folder, 'demo/benchmark.json'), join(folder, 'benchmark.json'));
  copyFileSync(join(root, 'packages/components/dist/bundle/klyngekit.js'), join(folder, 'klyngekit.js'));
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  site = await serve({ root: folder });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

it('names whose work is in the stand-alone file, with their licences', () => {
  const folderOf = join(root, 'packages/components/dist/bundle');
  const notices = readFileSync(join(folderOf, 'klyngekit.notices.txt'), 'utf8');
  for (const name of ['lit-html', 'd3-array', 'idb-keyval'])
    expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'mu'));
  expect(notices).toContain('Redistribution and use in source and binary forms');
  expect(readFileSync(join(folderOf, 'klyngekit.js'), 'utf8').slice(0, 100)).toContain('klyngekit.notices.txt');
});

const html = (body: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>README</title><link rel="icon" href="favicon.svg"></head><body>${body}</body></html>`;

async function expectDrawn(name: string): Promise<string> {
  const { page, complaints } = await openPage(browser, site.url + name);
  await page.locator('klynge-benchmark-chart svg.picture path.peer').waitFor({ state: 'attached' });
  const text = await page.locator('klynge-benchmark-chart figure').innerText();
  expect(complaints.list).toEqual([]);
  await page.context().close();
  return text;
}

/** Bundles a module as an application would, and writes a page with it. */
async function bundle(name: string, code: string): Promise<void> {
  const entry = join(root, `test/packages/readme-${name}.js`);
  const [{ output }] = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'readme',
        resolveId: (id) => (id === entry ? { id, moduleSideEffects: true } : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, lib: { entry, formats: ['es'], fileName: name } },
  })) as unknown as [{ output: { fileName: string; code: string }[] }];
  for (const { fileName, code: made } of output) writeFileSync(join(folder, fileName), made);
  writeFileSync(
    join(folder, `${name}.html`),
    html(`<script type="module" src="${output[0]?.fileName ?? ''}"></script>`),
  );
}

describe('the README', () => {
  it('embeds a chart with one file and a tag', async () => {
    const [block] = blocks('html');
    writeFileSync(join(folder, 'file.html'), html(block ?? ''));
    expect(await expectDrawn('file.html')).toContain('Klyngens median');
  });

  it('embeds a chart with npm', async () => {
    await bundle('npm', blocks('ts')[0] ?? '');
    expect(await expectDrawn('npm.html')).toContain('Jeres praksis');
  });

  it('shows commands that work', () => {
    const commands = blocks('sh')
      .join('')
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line.startsWith('npx klynge'));
    expect(commands).toHaveLength(5);
    rmSync(join(folder, 'benchmark.json'));
    for (const command of commands) {
      const words = command.replace(/#.*/, '').trim().split(/\s+/).slice(2);
      execFileSync(process.execPath, [cli, ...words], { cwd: folder });
    }
    execFileSync(process.execPath, [cli, 'validate', 'benchmark.json'], { cwd: folder });
  });

  it('puts a closed round on a page, with what the commands have made', async () => {
    await bundle('closed', blocks('ts')[1] ?? '');
    expect(await expectDrawn('closed.html')).toContain('Praksis spænder fra');
    const { page, complaints } = await openPage(browser, `${site.url}closed.html`);
    await page.getByRole('button', { name: 'Foreslå åbning' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain('alle 15 har lagt deres JA-kode');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('shows a picture that is there', () => {
    const pictures = Array.from(readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), ([, path]) => path ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path]) => path ?? '');
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
