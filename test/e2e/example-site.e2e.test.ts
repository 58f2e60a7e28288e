import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, siteInBrowser } from './site.js';

const stand = siteInBrowser();

const charts = (page: Page) => page.locator('klynge-benchmark-chart');

/** Everything that a chart says to the eye. */
const wordsOf = (chart: Locator) => chart.locator('figure').innerText();

/** Draws what lies far down the page, too. */
async function drawAll(page: Page): Promise<number> {
  const count = await charts(page).count();
  for (let index = 0; index < count; index += 1) {
    await charts(page).nth(index).scrollIntoViewIfNeeded();
    await charts(page).nth(index).locator('svg.picture path.peer').waitFor({ state: 'attached' });
  }
  return count;
}

const pages = ['index.html', 'english.html', 'fremmed-stil.html', 'enkelt-fil.html'] as const;

describe.each(pages)('%s', (name) => {
  it('draws every chart and has nothing to complain about', async () => {
    const { page, complaints } = await openPage(stand.browser, stand.url + name);
    expect(await drawAll(page)).toBeGreaterThan(0);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it.each([280, 320, 400, 760, 1600])('keeps its charts within their place at %i px', async (width) => {
    const { page } = await openPage(stand.browser, stand.url + name, { viewport: { width, height: 800 } });
    await drawAll(page);
    const overflows = await charts(page).evaluateAll((all) =>
      all.map((chart) => {
        const right = chart.closest('main')?.getBoundingClientRect().right ?? 0;
        return Math.max(chart.scrollWidth - chart.clientWidth, Math.round(chart.getBoundingClientRect().right - right));
      }),
    );
    expect(Math.max(...overflows)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('the cluster page', () => {
  it('speaks Danish whatever the browser speaks, and says who is compared with what', async () => {
    const { page } = await openPage(stand.browser, `${stand.url}index.html`);
    const chart = charts(page).first();
    await expect.poll(() => chart.getByRole('heading').innerText()).toMatch(/I ligger (under|omkring|over) medianen/);
    const text = await wordsOf(chart);
    expect(text).toContain('Klyngens median');
    expect(text).toContain('Højere er bedre.');
    expect(text).toMatch(/Periode: 1\. juli 2025 – 30\. juni 2026/);
    await page.context().close();
  });

  it('never holds the name of a practice, in no state', async () => {
    const { page } = await openPage(stand.browser, `${stand.url}index.html`);
    await drawAll(page);
    const closed = page.getByRole('button', { name: 'Vis tal' });
    while ((await closed.count()) > 0) await closed.first().click();
    const names = await page.evaluate(async () => {
      const file = (await (await fetch('./data/benchmark.json')).json()) as {
        units: { name?: string; ydernummer?: string }[];
      };
      return file.units.flatMap(({ name, ydernummer }) => [name, ydernummer]).filter((name) => name !== undefined);
    });
    expect(names.length).toBeGreaterThan(20);
    const { everything } = await page.evaluate(() => {
      const pieces: string[] = [document.title];
      const walk = (node: Node): void => {
        if (node instanceof Element) pieces.push(...Array.from(node.attributes, ({ value }) => value));
        if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
        pieces.push(node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '');
        node.childNodes.forEach(walk);
      };
      walk(document.documentElement);
      return { everything: pieces.join('\n') };
    });
    expect(names.filter((name) => everything.includes(name))).toEqual([]);
    await page.context().close();
  });

  it('can be read with the keyboard alone', async () => {
    const { page } = await openPage(stand.browser, `${stand.url}index.html`);
    const chart = charts(page).first();
    const listbox = chart.getByRole('listbox');
    await listbox.focus();
    const option = chart.getByRole('option');
    await expect.poll(() => option.innerText()).toMatch(/^Jeres praksis: \d+ procent/);
    await page.keyboard.press('Home');
    await expect.poll(() => option.getAttribute('aria-posinset')).toBe('1');
    await page.keyboard.press('End');
    expect(await option.getAttribute('aria-posinset')).toBe(await option.getAttribute('aria-setsize'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => chart.getByRole('table').count()).toBe(1);
    await page.context().close();
  });

  it('prints the figures with the picture, without buttons', async () => {
    const { page } = await openPage(stand.browser, `${stand.url}index.html`);
    await drawAll(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const chart = charts(page).first();
    await expect.poll(() => chart.getByRole('table').count()).toBe(1);
    expect(await chart.locator('button:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('the English page', () => {
  it('speaks English and keeps the numbers', async () => {
    const { page } = await openPage(stand.browser, `${stand.url}english.html`);
    const chart = charts(page).first();
    await expect.poll(() => wordsOf(chart)).toContain('Higher is better.');
    expect(await wordsOf(chart)).toMatch(/the cluster’s median is \d+%/);
    await page.context().close();
  });
});

describe('the page with a heavy hand', () => {
  it('sets no text below 12 px and keeps pictures whole', async () => {
    const { page } = await openPage(stand.browser, `${stand.url}fremmed-stil.html`);
    await drawAll(page);
    const sizes = await charts(page)
      .first()
      .evaluate((chart) => {
        const picture = chart.shadowRoot?.querySelector<SVGSVGElement>('svg.picture');
        if (!picture) throw new Error('no picture');
        const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
        const texts = Array.from(
          picture.querySelectorAll('text'),
          (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
        );
        const words = Array.from(chart.shadowRoot?.querySelectorAll('p, .title, button') ?? [], (part) =>
          parseFloat(getComputedStyle(part).fontSize),
        );
        return [...texts, ...words];
      });
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.99);
    await page.context().close();
  });
});
