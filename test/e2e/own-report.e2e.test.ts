import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readCsv } from '@klyngekit/formats';
import { da } from '@klyngekit/messages';
import { ownReport } from '@klyngekit/report';
import { parseBenchmark, type Benchmark } from '@klyngekit/schema';
import type { Download, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { openPage, siteInBrowser } from './site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'own-report-'));
const source = join(root, 'examples/data/benchmark.json');

function demo(): Benchmark {
  const result = parseBenchmark(readFileSync(source, 'utf8'));
  if (!result.ok) throw new Error('The example data are not valid.');
  return result.value;
}

/** The example with as many indicators, taken in turn. */
function withIndicators(count: number): Benchmark {
  const benchmark = demo();
  const counted = benchmark.indicators.filter(({ kind }) => kind !== 'choice');
  const taken = Array.from({ length: count }, (_, index) => counted[index % counted.length]!);
  return {
    ...benchmark,
    indicators: taken.map((indicator, index) => ({ ...indicator, id: `i${index}` })),
    observations: taken.flatMap(({ id }, index) =>
      benchmark.observations
        .filter((entry) => entry.indicator === id)
        .map((entry) => ({ ...entry, indicator: `i${index}` })),
    ),
  };
}

const stand = siteInBrowser();

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Printed {
  readonly sheets: number;
  readonly text: string;
  readonly complaints: readonly string[];
}

/** Prints a saved page on A4, without the network. */
async function printed(html: string): Promise<Printed> {
  const file = join(folder, 'side.html');
  writeFileSync(file, html);
  const context = await stand.browser.newContext({ offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  await context.close();
  return { sheets: totalPages, text: text.replace(/\s+/g, ' '), complaints };
}

async function saved(page: Page, action: () => Promise<void>): Promise<{ download: Download; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return { download, content: readFileSync(await download.path(), 'utf8') };
}

describe('the own report on paper', () => {
  it.each([
    [1, 1],
    [2, 1],
    [4, 1],
    [6, 1],
    [9, 1],
    [12, 1],
    [20, 2],
  ])('%i indicators take %i sheets of A4', async (count, sheets) => {
    const benchmark = withIndicators(count);
    for (const unit of benchmark.units.filter(({ kind }) => kind === 'practice').slice(0, 4)) {
      const report = await ownReport({
        benchmark,
        own: unit.id,
        catalog: da,
        made: '2026-10-01',
        guide: (id) => `https://kvalitet.example/vejledning/${id}`,
      });
      if (!report.ok) throw new Error(report.reason);
      const { sheets: printedSheets, text, complaints } = await printed(report.html);
      expect([report.pages, printedSheets, complaints]).toEqual([sheets, sheets, []]);
      expect(text).toContain('Tallene bruges kun i klyngen');
      expect(text).toContain(`${unit.name!} `);
    }
  });

  it('is what the command writes for each practice, with no other practice’s name', async () => {
    const out = join(folder, 'rapporter');
    execFileSync(process.execPath, [join(root, 'packages/cli/bin/klynge.js'), 'report', source, '--all', '--out', out]);
    const files = readdirSync(out).filter((name) => name.endsWith('.html'));
    const practices = demo().units.filter(({ kind }) => kind === 'practice');
    const list = readCsv(readFileSync(join(out, 'fordeling.csv'), 'utf8'));
    if (!list.ok) throw new Error('The list cannot be read.');
    expect(files.length).toBe(list.table.rows.length);
    const html = readFileSync(join(out, files[0]!), 'utf8');
    const { sheets, text } = await printed(html);
    expect(sheets).toBe(1);
    expect(practices.filter(({ name }) => text.includes(`${name!} `))).toHaveLength(1);
  });
});

describe('what leaves the example page', () => {
  it('is the own report as a file, under the strict policy', async () => {
    const { page, complaints } = await openPage(stand.browser, `${stand.url}index.html`);
    const button = page.getByRole('button', { name: 'Gem alle jeres tal på én side til print' });
    const { download, content } = await saved(page, () => button.click());
    expect(download.suggestedFilename()).toBe('egne-tal.html');
    expect((await printed(content)).sheets).toBe(1);
    expect(await page.getByText('Siden er gemt som egne-tal.html').count()).toBe(1);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('is the chart as CSV, SVG, PNG and a copy, under the strict policy', async () => {
    const { page, complaints } = await openPage(stand.browser, `${stand.url}index.html`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const chart = page.locator('klynge-benchmark-chart').first();
    await chart.getByRole('button', { name: 'Gem eller kopiér' }).click();
    const choose = (name: string) => saved(page, () => chart.getByRole('button', { name }).click());

    const csv = await choose('Tal som CSV');
    expect(csv.download.suggestedFilename()).toMatch(/^lukkede-data-lungefunktion-\d{4}-\d\d-\d\d\.csv$/);
    const read = readCsv(csv.content);
    expect(read.ok).toBe(true);
    expect(csv.content).toContain('Jeres praksis');

    const svg = await choose('Billede som SVG');
    const png = await choose('Billede som PNG');
    expect(
      readFileSync(await png.download.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    for (const { content } of [csv, svg]) {
      for (const { name, kind } of demo().units) if (kind === 'practice') expect(content).not.toContain(name);
    }

    await chart.getByRole('button', { name: 'Kopiér tal' }).click();
    await expect.poll(() => chart.getByText('Tallene er kopieret.').count()).toBe(1);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return [item!.types.join(), await read('text/plain'), await read('text/html')];
    });
    expect(copied[0]).toBe('text/plain,text/html');
    expect(copied[1]).toContain('Jeres praksis\t');
    expect(copied[2]).toContain('<table');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });
});
