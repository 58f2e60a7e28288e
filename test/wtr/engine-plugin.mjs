// Viewport and media for the engines where the stock commands refuse.

const mediaFeatures = [
  ['colorScheme', 'prefers-color-scheme'],
  ['reducedMotion', 'prefers-reduced-motion'],
  ['forcedColors', 'forced-colors'],
  ['contrast', 'prefers-contrast'],
];

const isChromium = (browser) => browser.type === 'puppeteer' && /chrom/i.test(browser.name);

/** WebKitGTK sizes windows, not pages: the frame round the page is measured and added. */
async function resizeWindow(driver, { width, height }) {
  const [frameWidth, frameHeight] = await driver.execute(
    'return [window.outerWidth - window.innerWidth, window.outerHeight - window.innerHeight]',
  );
  await driver.setWindowRect(null, null, width + frameWidth, height + frameHeight);
}

async function emulateMedia(page, payload) {
  page.mediaSession ??= await page.createCDPSession();
  await page.mediaSession.send('Emulation.setEmulatedMedia', {
    media: payload.media ?? '',
    features: mediaFeatures.filter(([key]) => payload[key]).map(([key, name]) => ({ name, value: payload[key] })),
  });
}

/**
 * Two commands, sent from a test with `executeServerCommand`; each answers `{ done: boolean }`, false where the engine cannot:
 * - `engine-viewport` `{ width, height }` in CSS pixels, in all three engines;
 * - `engine-media` `{ media?, colorScheme?, reducedMotion?, forcedColors?, contrast? }`, in Chromium; what is left out goes back to normal.
 *
 * Stock plugins run first and own the stock names, so these have names of their own.
 */
export function enginePlugin() {
  return {
    name: 'engine',
    async executeCommand({ command, payload, session }) {
      const { browser } = session;
      if (command === 'engine-viewport') {
        if (browser.type === 'webdriver') await resizeWindow(browser.driver, payload);
        else await browser.getPage(session.id).setViewport(payload);
        return { done: true };
      }
      if (command === 'engine-media') {
        if (!isChromium(browser)) return { done: false };
        await emulateMedia(browser.getPage(session.id), payload);
        return { done: true };
      }
      return undefined;
    },
  };
}
