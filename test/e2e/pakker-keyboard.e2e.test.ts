// Every package walked with keys alone: its figures, guide, counting, meeting and partners.
import { packageFiles } from '@klyngekit/cluster-packages';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keyboard } from './hands.js';
import { openPage, siteInBrowser } from './site.js';

const stand = siteInBrowser();

/** Begins to listen to the live regions; answers with what they have said since. */
async function listen(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[aria-live]')) heard.push(region.textContent ?? '');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: readonly string[] }).heard.join('\n'));
}

/** Where the reader is: the id, or the figure or the partner that is shown. */
const place = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { id, dataset } = document.activeElement as HTMLElement;
    return dataset['indicator'] ?? dataset['partner'] ?? id;
  });

/** Presses a link of the agenda, and tells where the page leads. */
async function follow(page: Page, link: Locator): Promise<string> {
  await keyboard(page).press(link);
  await expect.poll(() => place(page)).not.toBe('');
  return place(page);
}

describe.each(packageFiles.map(({ id }) => id))('the package %s, with keys alone', (id) => {
  it('shows figures, guide, counting, meeting and partners', async () => {
    const { page, complaints } = await openPage(stand.browser, `${stand.url}pakker.html`);
    const heard = await listen(page);
    const hand = keyboard(page);
    const article = page.getByRole('article');
    await hand.press(page.locator(`#pakker a[href="#${id}"]`));
    await expect.poll(() => place(page)).toBe('pakkens-navn');

    // A figure is one stop with arrows inside, and the same key leads on.
    const chart = article.locator('klynge-benchmark-chart').first();
    const figures = chart.locator('[role=listbox], .answer-rows').first();
    await figures.waitFor();
    if ((await chart.getByRole('listbox').count()) > 0) {
      await hand.reach(chart.getByRole('listbox'));
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => chart.getByRole('option').count()).toBe(1);
      await page.keyboard.press('Escape');
    }

    const about = article.locator('.indicator > details').first();
    await hand.press(about.locator('summary').first());
    const guide = about.locator('klynge-indicator-guide');
    await expect.poll(() => guide.isVisible()).toBe(true);
    const copy = guide.getByRole('button').first();
    await hand.reach(copy);

    // One is counted: Enter on the large button, and the sum is both shown and heard.
    const form = article
      .locator('.indicator > details')
      .filter({ has: page.locator('button.big') })
      .first();
    await hand.press(form.locator('summary').first());
    await hand.press(form.locator('button.big').first());
    await expect.poll(() => form.locator('#total').innerText()).toMatch(/^1 /u);
    const [sum = ''] = (await form.locator('#total strong').allInnerTexts()).map((text) => text.trim());
    await expect.poll(heard).toContain(sum);

    // The meeting leads to the figures and the partners that it speaks of, and can be begun.
    const agenda = article.locator('klynge-agenda-builder').first();
    const links = agenda.locator('.agenda.read button.link');
    const targets = new Set<string>();
    for (const link of await links.all()) targets.add(await follow(page, link));
    const indicators = await article.locator('[data-indicator]').count();
    expect(indicators).toBeGreaterThanOrEqual(4);
    expect(targets.size).toBeGreaterThanOrEqual(2);
    await hand.press(article.getByRole('button', { name: 'Kør mødet' }));
    await hand.press(agenda.getByRole('button', { name: 'Begynd mødet' }));
    await expect.poll(() => agenda.getByRole('button', { name: 'Næste punkt' }).count()).toBe(1);

    // A partner is found, unfolded and could be called.
    const list = article.locator('klynge-partner-list');
    await hand.write(list.getByRole('searchbox'), 'zzz');
    await expect.poll(heard).toContain('Ingen partner passer.');
    await hand.press(list.getByRole('button', { name: 'Ryd valgene' }));
    await hand.reach(list.getByRole('link').first());
    const more = list.getByRole('button', { name: 'Vis ' }).first();
    await hand.press(more);
    await expect.poll(() => list.locator('.detail').count()).toBe(1);

    expect(complaints.list).toEqual([]);
    await page.context().close();
  });
});
