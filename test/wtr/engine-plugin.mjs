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

/** A feature by any other name would be switched by nobody, and the test that asks for it would hold nothing. */
function refuseUnknown(payload) {
  const unknown = Object.keys(payload).filter(
    (asked) => !['media', ...mediaFeatures.map(([key]) => key)].includes(asked),
  );
  if (unknown.length > 0) throw new Error(`engine-media knows no ${unknown.join(', ')}`);
}

/** What the engine itself is asked, one session a page. */
async function ask(page, method, params) {
  page.engineSession ??= await page.createCDPSession();
  return page.engineSession.send(method, params);
}

async function emulateMedia(page, payload) {
  await ask(page, 'Emulation.setEmulatedMedia', {
    media: payload.media ?? '',
    features: mediaFeatures.filter(([key]) => payload[key]).map(([key, name]) => ({ name, value: payload[key] })),
  });
}

/** The whole accessibility tree: the stock snapshot leaves out what stands in a list, and cells. */
async function accessibilityNodes(page) {
  const { nodes } = await ask(page, 'Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
      role: role?.value,
      name: name?.value,
      description: description?.value,
    }));
}

/**
 * Three commands, sent from a test with `executeServerCommand`; each answers `{ done: boolean }`, false where the engine cannot:
 * - `engine-viewport` `{ width, height }` in CSS pixels, in all three engines;
 * - `engine-media` `{ media?, colorScheme?, reducedMotion?, forcedColors?, contrast? }`, in Chromium; what is left out
 *   goes back to normal, and what is none of these is an error in every engine;
 * - `engine-tree`, which answers `{ done, nodes }`: every node of the accessibility tree with its states, in Chromium.
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
        refuseUnknown(payload);
        if (!isChromium(browser)) return { done: false };
        await emulateMedia(browser.getPage(session.id), payload);
        return { done: true };
      }
      if (command === 'engine-tree') {
        if (!isChromium(browser)) return { done: false };
        return { done: true, nodes: await accessibilityNodes(browser.getPage(session.id)) };
      }
      return undefined;
    },
  };
}
