import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canaryNames, newMarker, SecretSearch } from '../../examples/scripts/selvtest/canaries.js';
import { launchChromium, launchChromium109 } from '../tools/browsers.mjs';
import { openPage, serveSite } from './site.js';

/** A run goes through a whole meeting, with answers that take their time, ms. */
const patience = 180_000;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  // Memory that is cleared when a page asks for it.
  browser = await launchChromium({ args: ['--js-flags=--expose-gc'] });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The tests by how they ended. Runs in the page. */
const readOutcomes = (): Record<string, string[]> => {
  const outcomes: Record<string, string[]> = {};
  for (const row of document.querySelectorAll<HTMLElement>('#results tbody tr'))
    (outcomes[row.dataset['outcome'] ?? ''] ??= []).push(row.dataset['test'] ?? '');
  return outcomes;
};

async function run(page: Page): Promise<Record<string, string[]>> {
  await page.locator('#start:not([aria-disabled])').click();
  await page.locator('#outcome').waitFor({ timeout: patience });
  return page.evaluate(readOutcomes);
}

describe('the self-test', () => {
  it('finds nothing in Chromium, without a net, and tells it', { timeout: patience }, async () => {
    const { page, complaints } = await openPage(browser, `${site.url}selvtest.html`);
    await page.locator('#start:not([aria-disabled])').waitFor();
    await page.context().setOffline(true);
    const { holds = [], leaks = [], unseen = [], untestable = [] } = await run(page);
    expect({ leaks, unseen }).toEqual({ leaks: [], unseen: [] });
    expect(holds.length).toBeGreaterThan(35);
    expect(untestable).toHaveLength(6);
    expect(await page.locator('#summary').innerText()).toBe(
      `${holds.length} af ${holds.length} prøver holder. 6 kan ikke prøves af en side.`,
    );
    expect(await page.locator('#summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
    const report = JSON.parse(await page.locator('#report').inputValue()) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(['schema', 'userAgent', 'counts', 'results', 'surroundings']);
    expect(report['counts']).toEqual({ holds: holds.length, leaks: 0, unseen: 0, untestable: 6 });
    expect(await page.locator('#stage').evaluate((stage) => stage.childElementCount)).toBe(0);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('turns exactly one row red where a host writes names to the console', { timeout: patience }, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')!
        .value as Element['attachShadow'];
      Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, options);
        new MutationObserver(() => {
          const name = root.querySelector('.secret.who')?.textContent;
          if (name) console.log('row', name);
        }).observe(root, { subtree: true, childList: true });
        return root;
      };
    });
    await page.goto(`${site.url}selvtest.html`);
    const { holds = [], leaks = [], unseen = [] } = await run(page);
    expect({ leaks, unseen }).toEqual({ leaks: ['console'], unseen: [] });
    expect(await page.locator('tr[data-test=console]').innerText()).toMatch(/holder ikke\s+Fundet i .*åben.*: log\./u);
    expect(await page.locator('#summary').innerText()).toContain(
      `${holds.length} af ${holds.length + 1} prøver holder.`,
    );
    await context.close();
  });

  it('finds nothing in Chromium 109', { timeout: patience }, async () => {
    const oldest = await launchChromium109({ args: ['--js-flags=--expose-gc'] });
    try {
      const page = await oldest.newPage();
      await page.goto(`${site.url}selvtest.html`);
      await page.waitForSelector('#start:not([aria-disabled])');
      await page.click('#start');
      await page.waitForSelector('#outcome:not([hidden])', { timeout: patience });
      const { holds = [], ...others } = await page.evaluate(readOutcomes);
      expect(holds.length).toBeGreaterThan(35);
      expect({ ...others, untestable: [] }).toEqual({ untestable: [] });
    } finally {
      await oldest.close();
    }
  });

  it('stays within a narrow page', async () => {
    const { page } = await openPage(browser, `${site.url}selvtest.html`, { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

describe('the search of the self-test', () => {
  const draw = (bound: number): number => Math.floor(Math.random() * bound);

  const writings: Record<string, (name: string) => string> = {
    plain: (name) => name,
    'in capitals': (name) => name.toUpperCase(),
    decomposed: (name) => name.normalize('NFD'),
    'letter by letter': (name) => Array.from(name).join('\u200b-'),
    backwards: (name) => Array.from(name).reverse().join(''),
    'percent-encoded': encodeURIComponent,
    'as JSON with escapes': (name) =>
      JSON.stringify(name).replace(/[^ -~]/gu, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
    'as entities': (name) => Array.from(name, (sign) => `&#${sign.charCodeAt(0)};`).join(''),
    'base64 of UTF-8': (name) => Buffer.from(name).toString('base64'),
    hexadecimal: (name) => Buffer.from(name).toString('hex'),
    'numbers of characters': (name) => Array.from(name, (sign) => sign.charCodeAt(0)).join(','),
    'as a slug': (name) => name.toLowerCase().replaceAll('ø', 'oe').replaceAll(' ', '-'),
  };

  it.each(Object.keys(writings))('finds a name %s', (writing) => {
    for (let round = 0; round < 50; round++) {
      const marker = newMarker(draw);
      const name = canaryNames(14, marker, draw)[draw(14)]!;
      expect(new SecretSearch([marker]).isIn(`før ${writings[writing]!(name)} efter`)).toBe(true);
    }
  });

  it('finds nothing where there is nothing, and names are all different', () => {
    const marker = newMarker(draw);
    expect(new SecretSearch([marker]).isIn('Praksis 37: 58 % af patienterne')).toBe(false);
    expect(
      new SecretSearch([marker]).isIn(
        canaryNames(
          14,
          newMarker(() => 0),
          draw,
        ).join('\n'),
      ),
    ).toBe(false);
    expect(new Set(canaryNames(40, marker, draw)).size).toBe(40);
  });
});
