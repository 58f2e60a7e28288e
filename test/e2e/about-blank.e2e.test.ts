// A page without an address, as a program shows that hands over HTML as a string: no cryptography and no storage.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/browsers.mjs';

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const textOf = (name: string): string => readFileSync(fileOf(`examples/data/${name}`), 'utf8');
const bundle = fileOf('packages/components/dist/bundle/klyngekit.js');

interface NameFile {
  readonly names: readonly { readonly name: string }[];
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** A page at about:blank with a table of a round, and its envelope where there is one. */
async function tableAt(files: { readonly data: string; readonly sealed?: string; readonly names?: string }) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto('about:blank');
  await page.addScriptTag({ path: bundle, type: 'module' });
  await page.evaluate(async (given) => {
    await customElements.whenDefined('klynge-reveal-table');
    const { names, ...documents } = given;
    const element = Object.assign(document.createElement('klynge-reveal-table'), documents);
    if (names !== undefined) Object.assign(element, { requestNames: () => names });
    document.body.append(element);
  }, files);
  return { page, complaints };
}

const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('about:blank', () => {
  it('has no cryptography, and a table opens there with a name file and closes again', async () => {
    const names = textOf('lukket/navne.json');
    const { page, complaints } = await tableAt({ data: textOf('lukket/anonym.json'), names });
    expect(await page.evaluate(() => typeof (crypto as Partial<Crypto>).subtle)).toBe('undefined');
    await pressed(page, 'Foreslå åbning');
    await pressed(page, 'Gå videre til navnefilen');
    await pressed(page, 'Hent navnene');
    const first = (JSON.parse(names) as NameFile).names[0]!.name;
    await expect.poll(() => page.getByText(first).count()).toBe(1);
    await pressed(page, 'Luk igen');
    expect(await page.getByText(first).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('offers no envelope there, says why, and shows the closed figures all the same', async () => {
    const { page, complaints } = await tableAt({
      data: textOf('forseglet-1/anonym.json'),
      sealed: textOf('forseglet-1/forseglet.json'),
    });
    await page.getByText('Denne side kan ikke åbne forseglede navne. Det kræver en sikker adresse (https).').waitFor();
    expect(await page.getByRole('button', { name: 'Foreslå åbning' }).count()).toBe(0);
    expect(await page.getByRole('row').count()).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
