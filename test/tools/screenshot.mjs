// A picture of a page, and what the page had to complain about.
//
//   node test/tools/screenshot.mjs http://127.0.0.1:4173/ page.png --width 712 --dark --full
import { parseArgs } from 'node:util';
import { launchChromium } from './browsers.mjs';
import { given } from './given.mjs';

const usage = `usage: node test/tools/screenshot.mjs URL FILE.png [options]
  --width N --height N   size of the view in CSS pixels (1280 x 800)
  --scale N              device pixels to a CSS pixel (1)
  --full                 the whole page, not only what is in view
  --selector CSS         one element alone
  --mobile               a telephone: 390 x 844, touch, scale 2
  --dark --print --forced-colors --contrast --reduced-motion
  --lang TAG             language of the browser (da-DK)
  --wait N               milliseconds to wait once the page is quiet (300)`;

const flags = ['full', 'mobile', 'dark', 'print', 'forced-colors', 'contrast', 'reduced-motion'];
const values = ['width', 'height', 'scale', 'selector', 'lang', 'wait'];

function readArguments(args) {
  const { values: options, positionals: places } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries([
      ...flags.map((name) => [name, { type: 'boolean' }]),
      ...values.map((name) => [name, { type: 'string' }]),
    ]),
  });
  if (places.length !== 2) throw new Error('a URL and a file are needed');
  return { url: places[0], file: places[1], options };
}

const media = (options) => ({
  media: options.print ? 'print' : 'screen',
  colorScheme: options.dark ? 'dark' : 'light',
  forcedColors: options['forced-colors'] ? 'active' : 'none',
  contrast: options.contrast ? 'more' : 'no-preference',
  reducedMotion: options['reduced-motion'] ? 'reduce' : 'no-preference',
});

const context = ({ mobile, width, height, scale, lang }) => ({
  viewport: { width: Number(width ?? (mobile ? 390 : 1280)), height: Number(height ?? (mobile ? 844 : 800)) },
  deviceScaleFactor: Number(scale ?? (mobile ? 2 : 1)),
  locale: lang ?? 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  ...(mobile && { hasTouch: true, isMobile: true }),
});

async function shoot({ url, file, options }) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage(context(options));
    await page.emulateMedia(media(options));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) console.log(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => console.log(`uncaught: ${error.stack ?? error.message}`));
    page.on('requestfailed', (request) => console.log(`failed: ${request.url()} (${request.failure()?.errorText})`));
    page.on('response', (response) => {
      if (response.status() >= 400) console.log(`${response.status()}: ${response.url()}`);
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(Number(options.wait ?? 300));
    const target = options.selector ? page.locator(options.selector).first() : page;
    await target.screenshot({ path: file, ...(!options.selector && { fullPage: Boolean(options.full) }) });
    console.log(`${file}: ${await page.title()}`);
  } finally {
    await browser.close();
  }
}

await shoot(given(readArguments, usage));
