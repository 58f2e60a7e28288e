// The oldest engine that is supported: the last WebView2 of Windows 7 and 8.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium109 } from '../tools/browsers.mjs';
import { serveSite } from './site.js';

let browser: Awaited<ReturnType<typeof launchChromium109>>;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium109();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('Chromium 109', () => {
  it('is Chromium 109', async () => {
    expect(await browser.version()).toMatch(/Chrome\/109\./);
  });

  it.each(['index.html', 'english.html', 'fremmed-stil.html', 'enkelt-fil.html', 'egne-tal.html', 'taelselv.html'])(
    'draws %s without a complaint',
    async (name) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(site.url + name, { waitUntil: 'networkidle0' });
      if (!['egne-tal.html', 'taelselv.html'].includes(name)) {
        await page.waitForFunction(
          () =>
            (document.querySelector('klynge-benchmark-chart')?.shadowRoot?.querySelectorAll('svg.picture path')
              .length ?? 0) > 4,
        );
      }
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});
