// Two vendors on one page, each with a stand-alone file of its own version.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '@klyngekit/messages';
import { openPage, siteRoot } from '../e2e/site.js';
import { launchChromium } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';

const OTHER = '99.0.0';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let folder: string;

const page = (scripts: readonly string[]): string => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>To udgaver</title><link rel="icon" href="./favicon.svg">
${scripts.map((script) => `<script type="module" src="./${script}"></script>`).join('\n')}
</head><body><main><h1>To udgaver</h1>
<klynge-benchmark-chart src="./data/benchmark.json" indicator="lungefunktion"></klynge-benchmark-chart>
</main></body></html>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klynge-versions-'));
  cpSync(siteRoot, folder, { recursive: true });
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const bundle = readFileSync(join(siteRoot, 'klyngekit.js'), 'utf8');
  const other = bundle
    .replaceAll(JSON.stringify(version), JSON.stringify(OTHER))
    .replaceAll(`\`${version}\``, `\`${OTHER}\``);
  if (other === bundle) throw new Error('the version does not stand in the file');
  writeFileSync(join(folder, 'other.js'), other);
  writeFileSync(join(folder, 'two.html'), page(['klyngekit.js', 'other.js']));
  writeFileSync(join(folder, 'same.html'), page(['klyngekit.js', 'klyngekit.js?again']));
  site = await serve({ root: folder });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

const drawn = 'klynge-benchmark-chart svg.picture path.peer';

describe('two files on one page', () => {
  it('keeps the first version and warns once, in words that help', async () => {
    const { page: opened, complaints } = await openPage(browser, `${site.url}two.html`);
    await opened.locator(drawn).waitFor({ state: 'attached' });
    expect(complaints.list).toHaveLength(1);
    const [warning] = complaints.list;
    expect(warning).toContain(`already registered by version ${version}; version ${OTHER} was not registered`);
    for (const tag of ['benchmark-chart', 'session', 'reveal-table']) expect(warning).toContain(`<klynge-${tag}>`);
    await opened.context().close();
  });

  it('says nothing about the same version twice', async () => {
    const { page: opened, complaints } = await openPage(browser, `${site.url}same.html`);
    await opened.locator(drawn).waitFor({ state: 'attached' });
    expect(complaints.list).toEqual([]);
    await opened.context().close();
  });
});
