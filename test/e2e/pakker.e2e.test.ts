import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, siteInBrowser } from './site.js';

const ids = [
  'kol-lungefunktion',
  'antibiotika',
  'opioider',
  'polyfarmaci-aeldre',
  'urinproever-plejehjem',
  'travlhed-organisering',
] as const;

const stand = siteInBrowser();

const open = (id = '', options: BrowserContextOptions = {}) =>
  openPage(stand.browser, `${stand.url}pakker.html${id === '' ? '' : `#${id}`}`, options);

const article = (page: Page) => page.getByRole('article');

/** Draws what lies far down the page, too; answers with how many charts there are. */
async function drawAll(page: Page): Promise<number> {
  const charts = page.locator('klynge-benchmark-chart');
  const count = await charts.count();
  for (let index = 0; index < count; index += 1) {
    await charts.nth(index).scrollIntoViewIfNeeded();
    // Questions are told in rows, everything else in a picture.
    await charts.nth(index).locator('svg.picture, .answer-rows').first().waitFor({ state: 'attached' });
  }
  return count;
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What an independent checker of accessibility finds. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

describe('the list of packages', () => {
  it('shows all six and opens none by itself', async () => {
    const { page, complaints } = await open();
    expect(await page.locator('#pakker h2').count()).toBe(6);
    const targets = await page
      .locator('#pakker a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(targets).toEqual(ids.map((id) => `#${id}`));
    expect(await page.locator('#pakke').isVisible()).toBe(false);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('takes whoever chooses one with the keyboard to it, and back', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'Polyfarmaci hos ældre' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('pakkens-navn');
    expect(await page.locator('#pakkens-navn').innerText()).toBe('Polyfarmaci hos ældre');
    expect(await page.locator('#pakker [aria-current="true"]').innerText()).toBe('Polyfarmaci hos ældre');
    await page.goBack();
    await expect.poll(() => page.locator('#pakke').isVisible()).toBe(false);
    await page.context().close();
  });

  it('says so when the address names a package that is not there', async () => {
    const { page, complaints } = await open('findes-ikke');
    expect(await page.getByRole('alert').innerText()).toBe('Pakken findes ikke. Vælg en af dem på listen.');
    expect(await page.locator('#pakke').isVisible()).toBe(false);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('says so when packages cannot be fetched', async () => {
    const context = await stand.browser.newContext();
    const page = await context.newPage();
    await page.route(/antibiotika-[^/]*\.json$/u, (route) => route.abort());
    await page.goto(`${stand.url}pakker.html`, { waitUntil: 'networkidle' });
    expect(await page.getByRole('alert').innerText()).toMatch(/^Pakkerne kan ikke hentes/);
    await context.close();
  });
});

describe.each(ids)('the package %s', (id) => {
  it('opens from its address with all its parts, and has nothing to complain about', async () => {
    const { page, complaints } = await open(id);
    await article(page).waitFor();
    expect(await drawAll(page)).toBeGreaterThanOrEqual(3);
    const headings = await article(page).locator('h3').allInnerTexts();
    expect(headings).toEqual([
      'Hvorfor os?',
      'Tallene',
      'Mødet',
      'Ved bordet',
      'Spørgsmål at tænke over',
      'Materiale',
      'Bagefter',
      'Forbehold og kilder',
    ]);
    const agenda = article(page).locator('klynge-agenda-builder').first();
    await expect.poll(() => agenda.locator('.time').first().innerText()).toBe('17.00');
    const guides = article(page).locator('klynge-indicator-guide');
    expect(await guides.count()).toBe(await article(page).locator('.indicator').count());
    expect(await article(page).innerText()).toContain('af 120 minutter er planlagt');
    const links = await article(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !/^(?:https:\/\/|mailto:|tel:)/u.test(link))).toEqual([]);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('fits in 320 px', async () => {
    const { page } = await open(id, { viewport: { width: 320, height: 800 } });
    await article(page).waitFor();
    await article(page)
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    await drawAll(page);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
});

describe('an open package', () => {
  it.each(['light', 'dark'] as const)('passes the accessibility checker, %s', async (colorScheme) => {
    const { page } = await open('urinproever-plejehjem', { colorScheme });
    await article(page).waitFor();
    await drawAll(page);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('prints without the list, with everything that stands behind a press', async () => {
    const { page } = await open('kol-lungefunktion');
    await article(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.choose').isVisible()).toBe(false);
    const details = article(page).locator('details');
    expect(await details.count()).toBeGreaterThan(4);
    // What stays closed is not on paper at all, as the fields to type in of a form.
    expect(
      await details.evaluateAll((all) =>
        all.every((each) => (each as HTMLDetailsElement).open || each.getClientRects().length === 0),
      ),
    ).toBe(true);
    expect(await page.getByText('Klik på Vis Grp1').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('holds a meeting that can be changed and run, and leads from it to the figures', async () => {
    const { page, complaints } = await open('kol-lungefunktion');
    await article(page).waitFor();
    const agenda = article(page).locator('klynge-agenda-builder');
    await article(page).getByRole('button', { name: 'Tilpas mødet' }).click();
    await expect.poll(() => agenda.getByRole('button', { name: 'Nyt punkt' }).count()).toBeGreaterThan(0);
    await article(page).getByRole('button', { name: 'Kør mødet' }).click();
    await agenda.getByRole('button', { name: 'Begynd mødet' }).click();
    await expect.poll(() => agenda.getByRole('button', { name: 'Næste punkt' }).count()).toBe(1);
    await article(page).getByRole('button', { name: 'Som deltagerne ser det' }).click();
    await expect.poll(() => agenda.locator('.agenda.read').count()).toBe(1);
    await agenda.getByText('Årskontrol ved KOL').first().click();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['indicator']);
    await expect.poll(focused).toMatch(/kontrol/u);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('remembers the practice system of the reader in all guides, also next time', async () => {
    const { page } = await open('kol-lungefunktion');
    const guides = page.locator('klynge-indicator-guide');
    const systems = (): Promise<readonly (string | undefined)[]> =>
      guides.evaluateAll((all) => [...new Set(all.map((each) => (each as Element & { system?: string }).system))]);
    await article(page).locator('summary').first().click();
    const choice = guides.first().locator('select');
    await choice.selectOption({ index: 1 });
    const chosen = await choice.inputValue();
    await expect.poll(systems).toEqual([chosen]);
    await page.reload();
    await article(page).waitFor();
    expect(await systems()).toEqual([chosen]);
    await page.context().close();
  });

  it('keeps the charts of one package apart from those of another', async () => {
    const { page } = await open('opioider');
    await page.getByRole('link', { name: 'Urinprøver fra plejehjem' }).click();
    await expect.poll(() => page.locator('#pakkens-navn').innerText()).toBe('Urinprøver fra plejehjem');
    const sources = await page
      .locator('klynge-benchmark-chart')
      .evaluateAll((all) => all.map((each) => each.getAttribute('src')));
    expect(new Set(sources)).toEqual(new Set(['./data/pakker/urinproever-plejehjem.json']));
    await page.context().close();
  });
});
