// From choosing topics to the meeting that follows up: with a pointer, with keys alone, with a finger on a telephone, without a
// network, and on a wall.
import { parseMeeting } from '@klyngekit/schema';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { readWithIcalJs, readWithNodeIcal } from '../../packages/formats/test/read-calendar.js';
import { finger, keyboard, pointer, type Hand } from './hands.js';
import { namesOn } from './names.js';
import { openPage, siteInBrowser } from './site.js';
import {
  buildMeeting,
  chooseTopics,
  decide,
  DECISION,
  evaluate,
  followUp,
  names,
  openData,
  runMeeting,
  sendOut,
} from './whole-meeting.js';

const stand = siteInBrowser();

const open = (options: BrowserContextOptions = {}) =>
  openPage(stand.browser, `${stand.url}moede.html`, { acceptDownloads: true, ...options });

/** All eight steps; what left the page, by the names of the files. */
async function walk(page: Page, hand: Hand): Promise<ReadonlyMap<string, string>> {
  await chooseTopics(page, hand);
  await buildMeeting(page, hand);
  const sent = await sendOut(page, hand);
  await runMeeting(page, hand);
  await openData(page, hand);
  const home = await decide(page, hand);
  await evaluate(page, hand);
  const next = await followUp(page, hand);
  expect(await namesOn(page, names)).toEqual([]);
  return new Map([...sent, ...home, ['naeste-klyngemoede.ics', next]]);
}

/** What calendar programs read in a file. */
const eventsIn = (text: string) =>
  [...readWithIcalJs(text), ...readWithNodeIcal(text)].map(({ summary, start, end }) => ({
    summary,
    minutes: (end - start) / 60_000,
  }));

/** A page that was saved, as it comes out of a printer. */
async function printed(html: string): Promise<{ readonly pages: number; readonly text: string }> {
  const page = await stand.browser.newPage();
  await page.setContent(html);
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  await page.close();
  const { text } = await extractText(document, { mergePages: true });
  return { pages: document.numPages, text: text.replace(/\s+/gu, ' ') };
}

/** What an independent checker of accessibility finds. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('a whole meeting', { timeout: 120_000 }, () => {
  it('goes from topics to follow-up with a pointer', async () => {
    const { page, complaints } = await open();
    await walk(page, pointer(page));
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('goes from topics to follow-up with keys alone', async () => {
    const { page, complaints } = await open();
    await walk(page, keyboard(page));
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('goes from topics to follow-up with a finger on a telephone, and never sideways', async () => {
    const { page, complaints } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const hand = finger(page);
    const steady: Hand = {
      ...hand,
      press: async (target) => {
        await hand.press(target);
        expect(await overflow(page)).toBe(0);
      },
    };
    await walk(page, steady);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('goes from topics to follow-up without a network, with calendar, mail and papers', async () => {
    const { page } = await open();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url());
      // The browser looks for the icon again at each new address; nobody needs it.
      if (protocol.startsWith('http') && !pathname.includes('favicon')) asked.push(pathname);
    });
    await page.context().setOffline(true);
    const papers = await walk(page, pointer(page));
    expect(asked).toEqual([]);
    expect([...papers.keys()].sort()).toEqual([
      'dagsorden.html',
      'drejebog.html',
      'invitation.eml',
      'klyngemoede.ics',
      'klyngemoede.json',
      'med-hjem.html',
      'naeste-klyngemoede.ics',
      'referat.html',
    ]);
    const event = { summary: 'KOL: hvem gør hvad hos os?', minutes: 120 };
    for (const file of ['klyngemoede.ics', 'naeste-klyngemoede.ics'])
      expect(eventsIn(papers.get(file)!)).toEqual([event, event]);
    expect(papers.get('invitation.eml')).toContain('filename="klyngemoede.ics"');
    const agenda = await printed(papers.get('dagsorden.html')!);
    expect(agenda.pages).toBe(1);
    expect(agenda.text).toContain('Vores tal om KOL');
    expect((await printed(papers.get('drejebog.html')!)).text).toContain('Aftaler: hvad, hvem, hvornår');
    expect((await printed(papers.get('med-hjem.html')!)).text).toContain(DECISION);
    const minutes = (await printed(papers.get('referat.html')!)).text;
    for (const text of ['Alle nye måles', DECISION, 'Karen Dam']) expect(minutes).toContain(text);
    const read = parseMeeting(JSON.parse(papers.get('klyngemoede.json')!));
    expect(read.ok && read.value.items).toHaveLength(7);
    for (const text of papers.values()) expect(names.filter((name) => text.includes(name))).toEqual([]);
    await page.context().close();
  });

  it('can be held on a wall, with names on it only while data are open', async () => {
    const { page, complaints } = await open({ viewport: { width: 1920, height: 1080 } });
    const hand = pointer(page);
    const wall: string[][] = [];
    const watched: Hand = {
      ...hand,
      press: async (target) => {
        await hand.press(target);
        const shown = await namesOn(page, names);
        if (shown.length > 0) wall.push(shown);
        expect(await overflow(page)).toBe(0);
      },
    };
    await page.getByLabel('Vis på storskærm').check();
    await walk(page, watched);
    // Nothing that was pressed before or after the opening left a name behind.
    expect(wall).toEqual([]);
    await page.getByRole('link', { name: 'Hold mødet' }).click();
    const digits = page.locator('section#hold .digits').first();
    await expect
      .poll(() => digits.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
      .toBeGreaterThan(90);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('opens the indicator that the agenda speaks of, and takes the reader to the chart', async () => {
    const { page, complaints } = await open();
    const hand = keyboard(page);
    await hand.press(page.getByRole('link', { name: 'Videre: Byg mødet' }));
    await hand.press(page.getByRole('button', { name: 'KOL og lungefunktion', exact: true }));
    await hand.press(page.getByRole('button', { name: 'Målt lungefunktion ved ny inhalationsmedicin', exact: true }));
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? ''))
      .toContain('Målt lungefunktion');
    expect(await page.locator('main > section:not([hidden])').getAttribute('id')).toBe('tal');
    await page.goBack();
    await expect.poll(() => page.locator('main > section:not([hidden])').getAttribute('id')).toBe('byg');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('passes the accessibility checker at every step, %s, in %d px', async (colorScheme, width) => {
    const { page, complaints } = await open({ colorScheme, viewport: { width, height: 800 } });
    await page.getByRole('link', { name: 'Videre: Byg mødet' }).click();
    await page.getByRole('button', { name: 'KOL og lungefunktion', exact: true }).click();
    const ids = await page.locator('main > section').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toHaveLength(8);
    for (const id of ids) {
      await page.locator(`.steps a[href="#${id}"]`).click();
      await expect.poll(() => page.locator('main > section:not([hidden])').getAttribute('id')).toBe(id);
      if (id === 'tal') await page.locator('#diagram svg.picture').waitFor();
      expect([id, await findings(page), await overflow(page)]).toEqual([id, [], 0]);
    }
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('says what is missing where somebody begins in the middle', async () => {
    const { page } = await openPage(stand.browser, `${stand.url}moede.html#beslut`);
    expect(await page.locator('#besked').innerText()).toBe('Vælg en klyngepakke under trin 2 først.');
    expect(await page.getByRole('button', { name: 'Lav handleplan af aftalerne' }).isVisible()).toBe(false);
    await page.context().close();
  });
});
