// Browsers for end-to-end tests and pictures.
import { chromiumFlags, findBrowsers } from './find-browsers.mjs';

export { findBrowsers };

/**
 * Chromium of this machine, driven by Playwright.
 *
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export async function launchChromium({ args = [], ...options } = {}) {
  const { chromium } = await import('playwright-core');
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('Chromium is not on this machine: run "node test/tools/setup.mjs --browsers"');
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...args], ...options });
}

/**
 * Chromium 109, the oldest that is supported, driven by Puppeteer 19. The program comes with a package and is unpacked to
 * the temporary folder at first use; its system libraries are those that Debian's chromium brings. Linux on x64 only.
 *
 * @param {{ args?: string[] }} [options]
 */
export async function launchChromium109({ args = [] } = {}) {
  const { default: chromium } = await import('@sparticuz/chromium');
  const { default: puppeteer } = await import('puppeteer-core-19');
  return puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, ...chromiumFlags, ...args],
    headless: chromium.headless,
  });
}
