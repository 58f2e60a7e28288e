// A practice counts by hand, sends its small file, and the one who gathers makes figures of it.
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mergeTallies } from '@klyngekit/meeting';
import { parseIndicator, parseTally } from '@klyngekit/schema';
import { openPage, siteInBrowser } from './site.js';

const stand = siteInBrowser();

const open = () =>
  openPage(stand.browser, `${stand.url}taelselv.html`, {
    viewport: { width: 360, height: 800 },
    acceptDownloads: true,
  });

async function download(page: Locator, name: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.page().waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

describe('counting by hand', () => {
  it('ends in figures of the cluster, under the strict policy', async () => {
    const { page, complaints } = await open();
    const form = page.locator('klynge-tally-form').first();
    const yes = page.getByRole('button', { name: 'Ja', exact: true });
    const no = page.getByRole('button', { name: 'Nej', exact: true });
    for (let press = 0; press < 3; press++) await yes.click();
    await no.press('Enter');
    await no.press('Space');
    await form.getByRole('button', { name: 'Fortryd' }).click();
    await expect.poll(() => page.locator('#total').innerText()).toContain('3 af 4 prøver');

    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('#total').innerText()).toContain('3 af 4 prøver');

    await form.getByLabel('Jeres ydernummer').fill('61654');
    const json = await download(form, 'Gem filen til klyngen');
    const tally = parseTally(json.text);
    if (!tally.ok) throw new Error('refused');
    expect(json.name).not.toContain('61654');
    const paper = await download(form, 'Hent papirskema');
    expect(paper.text).toContain('Skriv ingen navne');

    const text = await (await fetch(`${stand.url}data/indicators/urinproever-hjemmepleje.json`)).text();
    const indicator = parseIndicator(text);
    if (!indicator.ok) throw new Error('refused');
    const merged = mergeTallies([{ tally: tally.value, file: 0, line: null }], {
      indicator: indicator.value,
      practices: [
        { id: 'p1', kind: 'practice', ydernummer: '061654' },
        { id: 'p2', kind: 'practice', ydernummer: '999002' },
      ],
      id: 'urin',
      source: { name: { da: 'Klyngens egen optælling' }, cutOff: '2026-12-01' },
    });
    expect(merged).toMatchObject({ ok: true, reported: 1, expected: 2 });
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('lets people answer each for themselves on one screen', async () => {
    const { page, complaints } = await open();
    const form = page.locator('klynge-tally-form').nth(1);
    for (let person = 0; person < 6; person++) {
      await form.getByRole('button', { name: 'Giv et svar' }).press('Enter');
      await form.getByRole('checkbox', { name: person < 5 ? 'Telefonen afbryder' : 'It, der driller' }).press('Space');
      await form.getByRole('button', { name: 'Læg svaret i' }).press('Enter');
    }
    await form.getByRole('button', { name: 'Luk, og tæl op' }).press('Enter');
    await expect.poll(() => form.locator('.told').innerText()).toContain('4 eller flere');
    expect(await form.locator('.told').innerText()).toContain('2 eller færre');
    await form.getByLabel('Jeres ydernummer').fill('61654');
    const json = await download(form, 'Gem filen til klyngen');
    const tally = parseTally(json.text);
    if (!tally.ok) throw new Error('refused');
    expect(tally.value).toMatchObject({ kind: 'choice', respondents: 6 });
    expect(tally.value.answers?.map(({ count }) => count)).toEqual([4, 2, 2, 2, 2, 2]);
    const paper = await download(form, 'Hent papirskema');
    expect(paper.text.match(/class="slip"/gu)).toHaveLength(6);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('remembers the reader’s system, since the page does', async () => {
    const { page, complaints } = await open();
    const system = page.locator('#remembered').getByLabel('Jeres lægesystem');
    await system.selectOption('Æskulap');
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => system.inputValue()).toBe('Æskulap');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it.each([280, 320, 400, 760])('keeps to its place at %i px', async (width) => {
    const { page } = await openPage(stand.browser, `${stand.url}taelselv.html`, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
