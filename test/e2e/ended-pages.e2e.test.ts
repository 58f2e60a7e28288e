// Pages that end in the middle of work: no goodbye, nothing that could still be saved.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteInBrowser } from './site.js';

/** How many pages are ended. */
const ENDS = process.env['KLYNGE_LONG'] === undefined ? 4 : 40;
/** The end costs no more than what was typed in this time, ms. */
const LATEST = 500;
const WORDS =
  'Vi ser på tallene sammen, hver for sig først, og taler om det, der undrer os mest, før vi aftaler noget. ';

const stand = siteInBrowser();

/** The title of the first item, where it is written. */
async function firstTitle(page: Page) {
  await page.goto(`${stand.url}pakker.html#kol-lungefunktion`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Tilpas mødet' }).first().click();
  const builder = page.locator('klynge-agenda-builder').first();
  await builder.getByRole('button', { name: 'Nyt punkt' }).first().waitFor();
  await builder.locator('.list > .row .open').first().click();
  const field = builder.locator('input[id$="-title"]').first();
  await field.waitFor();
  return field;
}

/** Ends the process of a page, as a crash does: no event tells it. */
async function end(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await gone;
  await page.close();
}

describe('an agenda whose page ends', () => {
  it(`has all but the last half second of typing, ${ENDS} times over`, { timeout: ENDS * 30_000 }, async () => {
    const context = await stand.browser.newContext();
    let typed = '';
    let earlier: string | undefined;
    for (let count = 0; count < ENDS; count++) {
      const page = await context.newPage();
      const field = await firstTitle(page);
      if (earlier !== undefined) {
        // What the last page had saved is a beginning of what was typed, as long as it had to be.
        await expect.poll(async () => typed.startsWith(await field.inputValue())).toBe(true);
        expect((await field.inputValue()).length).toBeGreaterThanOrEqual(earlier.length);
      }
      await field.fill('');
      await field.focus();
      typed = '';
      const moments: { readonly at: number; readonly text: string }[] = [];
      const length = 40 + ((count * 17) % 60);
      for (const letter of WORDS.slice(0, length)) {
        await page.keyboard.insertText(letter);
        await page.waitForTimeout(25);
        typed += letter;
        moments.push({ at: Date.now(), text: typed });
      }
      const ended = Date.now();
      await end(page);
      earlier =
        moments
          .filter(({ at }) => ended - at > LATEST)
          .pop()
          ?.text.trimEnd() ?? '';
      expect(earlier.length).toBeGreaterThan(0);
    }
    await context.close();
  });
});
