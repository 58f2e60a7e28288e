import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { data, namesIn, namesOn } from './names.js';
import { openPage, siteInBrowser } from './site.js';

const names = namesIn('lukket/navne.json');

/** The codes as they are printed: one JA and one NEJ a practice. */
function codesOf(folder: string): readonly { readonly yes: string; readonly no: string }[] {
  const pages = readFileSync(`${data}${folder}/koder.html`, 'utf8').split('<article').slice(1);
  return pages.map((page) => {
    const after = (word: string): string => {
      const part = page.split(`<span class="word">${word}</span>`)[1] ?? '';
      const groups = part.split('</dd>')[0]?.match(/class="group">[0-9A-Z]+/gu) ?? [];
      return groups.map((group) => group.slice('class="group">'.length)).join('-');
    };
    return { yes: after('JA'), no: after('NEJ') };
  });
}

const stand = siteInBrowser();

const open = () => openPage(stand.browser, `${stand.url}lukkede-data.html`);
const button = (table: Locator, name: string): Locator => table.getByRole('button', { name, exact: true });

/** What an element says. */
const said = (element: Locator): Promise<string> =>
  element.evaluate((host) => (host.shadowRoot?.textContent ?? '').replace(/\s+/gu, ' '));

async function propose(table: Locator): Promise<void> {
  await button(table, 'Foreslå åbning').click();
  const dialog = table.getByRole('dialog');
  await expect.poll(() => dialog.isVisible()).toBe(true);
  expect(await dialog.getByRole('listitem').count()).toBe(4);
}

async function give(page: Page, table: Locator, codes: readonly string[]): Promise<void> {
  await propose(table);
  await button(table, 'Gå videre til koderne').click();
  for (const code of codes) {
    await table.getByRole('textbox', { name: 'Kode' }).fill(code.toLowerCase());
    await page.keyboard.press('Enter');
    await expect.poll(() => table.getByRole('textbox', { name: 'Kode' }).inputValue()).toBe('');
  }
  await button(table, 'Prøv at åbne').click();
}

describe('a meeting on closed data', () => {
  it('shows the names in table and chart when all have said yes aloud, and takes them away with one press', async () => {
    const { page, complaints } = await open();
    const table = page.locator('#shared-table');
    const chart = page.locator('#shared-chart');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(10);
    expect(await namesOn(page, names)).toEqual([]);
    await propose(table);
    expect(asked.filter((path) => path.includes('navne'))).toEqual([]);
    await button(table, 'Gå videre til navnefilen').click();
    await button(table, 'Hent navnene').click();
    await expect.poll(() => namesOn(page, names)).toEqual(names);
    expect(asked.filter((path) => path.includes('navne'))).toHaveLength(1);
    expect(await said(chart)).toContain('Åbne data');
    await button(table, 'Luk igen').click();
    expect(await namesOn(page, names)).toEqual([]);
    expect(await said(chart)).toContain('Lukkede data');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('goes on with dignity after a no, and opens with a new envelope and every yes', { timeout: 60_000 }, async () => {
    const { page, complaints } = await open();
    const table = page.locator('#sealed-table');
    const first = codesOf('forseglet-1');
    expect(first.length).toBeGreaterThan(10);
    await give(
      page,
      table,
      first.map(({ yes, no }, index) => (index === 3 ? no : yes)),
    );
    await expect.poll(() => said(table), { timeout: 15_000 }).toContain('Vi taler videre på lukkede data');
    expect(await said(table)).toContain('Hvad kan vi selv ændre?');
    expect(await namesOn(page, names)).toEqual([]);
    await button(table, 'Fortsæt på lukkede data').click();
    expect(await button(table, 'Foreslå åbning').count()).toBe(0);

    await page.locator('#renew').click();
    const second = codesOf('forseglet-2');
    await expect.poll(() => button(table, 'Foreslå åbning').count()).toBe(1);
    await give(
      page,
      table,
      second.map(({ yes }) => yes),
    );
    await expect.poll(() => namesOn(page, names), { timeout: 15_000 }).toEqual(names);
    await button(table, 'Luk igen').click();
    expect(await namesOn(page, names)).toEqual([]);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('can be held by keyboard alone', async () => {
    const { page } = await open();
    const table = page.locator('#shared-table');
    await button(table, 'Foreslå åbning').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => table.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => table.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => table.getByRole('dialog').isVisible()).toBe(true);
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('Tab');
      if ((await table.locator(':focus').innerText()) === 'Gå videre til navnefilen') break;
    }
    await page.keyboard.press('Enter');
    for (let press = 0; press < 5; press++) {
      if ((await table.locator(':focus').count()) > 0 && (await table.locator(':focus').innerText()) === 'Hent navnene')
        break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => namesOn(page, names)).toEqual(names);
    // The focus waits on the one primary button.
    await page.keyboard.press('Enter');
    await expect.poll(() => namesOn(page, names)).toEqual([]);
    await page.context().close();
  });

  it('shows the own figure in full to its practice alone', async () => {
    const { page } = await open();
    await expect.poll(() => said(page.locator('#own-chart'))).toContain('Jeres praksis');
    expect(await said(page.locator('#shared-chart'))).not.toContain('Jeres praksis');
    await page.context().close();
  });
});
