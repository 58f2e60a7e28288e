import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, siteInBrowser } from './site.js';

const example = fileURLToPath(new URL('../../examples/data/csv/lungefunktion.csv', import.meta.url));
const practices = [
  ...new Set(
    readFileSync(example, 'utf8')
      .trim()
      .split(/\r?\n/u)
      .slice(1)
      .map((line) => line.split(',')[1] ?? ''),
  ),
];

const stand = siteInBrowser();

const open = () => openPage(stand.browser, `${stand.url}egne-tal.html`);
const chart = (page: Page) => page.locator('klynge-benchmark-chart');
const problem = (page: Page) => page.getByRole('alert');
const problemLines = (page: Page) => page.locator('#problems li').allInnerTexts();

async function choose(page: Page, ...lines: string[]): Promise<void> {
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await page.getByLabel('CSV-fil').setInputFiles({ name: 'egne.csv', mimeType: 'text/csv', buffer });
}

async function show(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vis diagrammet' }).click();
}

describe('the page for own figures', () => {
  it('draws the example table and marks the practice that is chosen', async () => {
    const { page, complaints } = await open();
    await page.getByLabel('CSV-fil').setInputFiles(example);
    expect(await page.getByLabel('Året begynder i').inputValue()).toBe('7');
    const own = page.getByLabel('Hvilken praksis er jeres?');
    expect(await own.locator('option').allInnerTexts()).toEqual(['Ingen fremhæves', ...practices]);
    await own.selectOption(practices[3] ?? '');
    await show(page);
    await expect.poll(() => chart(page).locator('figure').innerText()).toContain('Jeres praksis');
    const text = await chart(page).locator('figure').innerText();
    expect(text).toMatch(/Periode: 1\. juli 2025 – 30\. juni 2026/);
    expect(text).toContain('Kilde: jeres egen fil');
    expect(practices.filter((name) => text.includes(name))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Jeres diagram');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('reads ydernumre, lets any month begin the year, and marks nobody by itself', async () => {
    const { page } = await open();
    await page.getByLabel('CSV-fil').setInputFiles(example);
    await page.locator('#unit').selectOption('ydernummer');
    await page.getByLabel('Året begynder i').selectOption('januar');
    await show(page);
    await expect
      .poll(() => chart(page).locator('figure').innerText())
      .toContain('Periode: 1. januar – 31. december 2025');
    expect(await chart(page).locator('figure').innerText()).not.toContain('Jeres praksis');
    await page.getByLabel('Hvilken praksis er jeres?').selectOption('999004');
    await show(page);
    await expect.poll(() => chart(page).locator('figure').innerText()).toContain('Jeres praksis');
    expect(await page.locator('#shown').innerHTML()).not.toContain('999004');
    await page.context().close();
  });

  it('says on one line what is wrong on many, and shows no chart', async () => {
    const { page, complaints } = await open();
    await choose(page, 'praksis;tæller;nævner', 'A;5;9', 'B;12;9', 'C;13;9', 'D;14;9', 'E;x;9', 'F;15;9');
    expect(await page.getByLabel('Året begynder i').isVisible()).toBe(false);
    await show(page);
    await expect.poll(() => problem(page).innerText()).toBe('Diagrammet kan ikke vises endnu. 2 ting skal rettes:');
    expect(await problemLines(page)).toEqual([
      'Kolonnen "tæller", linje 3–5 og 7: Tælleren er større end nævneren.',
      'Kolonnen "tæller", linje 6: Cellen er hverken et tal eller et kendt ord for en manglende værdi.',
    ]);
    expect(await chart(page).isVisible()).toBe(false);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('counts what there is no room for, and names no option of the command line', async () => {
    const { page } = await open();
    const rows = Array.from({ length: 46 }, (_, index) => `P${index};1;9${';x'.repeat(index + 1)}`);
    await choose(page, 'praksis;tæller;nævner', ...rows, 'Q;1.234;2.345');
    await show(page);
    await expect.poll(() => problem(page).innerText()).toMatch(/ 48 ting skal rettes:$/);
    const lines = await problemLines(page);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('… og 28 til');
    expect(lines.filter((line) => line.includes('--'))).toEqual([]);
    await page.context().close();
  });

  it('takes the choices away with the picture when a new file cannot be read', async () => {
    const { page } = await open();
    await choose(page, 'praksis;tæller;nævner', 'A;5;9', 'B;4;9', 'C;6;9', 'D;7;9', 'E;3;9');
    await show(page);
    await expect.poll(() => chart(page).isVisible()).toBe(true);
    await choose(page, 'praksis;tæller;nævner', 'A;5;9', '"B;4;9');
    await expect.poll(() => problem(page).innerText()).toBe('Diagrammet kan ikke vises endnu. Én ting skal rettes:');
    expect(await problemLines(page)).toEqual([
      'Linje 3: Et anførselstegn er ikke lukket, eller det står midt i en celle.',
    ]);
    expect(await page.getByRole('group').isVisible()).toBe(false);
    expect(await chart(page).isVisible()).toBe(false);
    await page.context().close();
  });
});
