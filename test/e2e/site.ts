// The built example site under the strict policy, and what its pages complain about.
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';

/** The folder of the built site. */
export const siteRoot = fileURLToPath(new URL('../../dist-site', import.meta.url));

/** Serves the built site as `npm start` does. */
export function serveSite(): ReturnType<typeof serve> {
  return serve({ root: siteRoot, testRoutes: true });
}

/** The served site and a browser to look at it with. */
export interface SiteInBrowser {
  readonly browser: Browser;
  /** The address of the site, with a slash at the end. */
  readonly url: string;
}

/** Serves the site and starts Chromium for the tests of a file, before the first; both end with the last. */
export function siteInBrowser(): SiteInBrowser {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return site.url;
    },
  };
}

/** Everything that a page may not do. */
export interface Complaints {
  /** Errors and warnings on the console, uncaught errors, refused policies, failed and outside requests. */
  readonly list: string[];
}

/** Opens a page of the site and listens to it from the start. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: Complaints }> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York', ...options });
  const page = await context.newPage();
  const complaints: Complaints = { list: [] };
  const origin = new URL(url).origin;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.list.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.list.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.list.push(`outside: ${request.url()}`);
  });
  // Chromium sometimes calls a request aborted although its answer has been read to the end.
  const answered = new Set<string>();
  page.on('response', (response) => {
    if (response.ok()) answered.add(response.url());
  });
  page.on('requestfailed', (request) => {
    if (!answered.has(request.url())) complaints.list.push(`failed: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, complaints };
}
