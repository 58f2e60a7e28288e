import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import {
  agendaPage,
  invitationMail,
  minutesMail,
  minutesPage,
  scriptPage,
  takeHomePage,
} from '@klyngekit/formats/meeting';
import { da } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import type { Action, Meeting } from '@klyngekit/schema';
import { exampleActionPlan, exampleMeeting, heldMeeting, jointMeeting } from '@klyngekit/schema/fixtures';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/browsers.mjs';

const axeScript = createRequire(import.meta.url).resolve('axe-core');
const folder = mkdtempSync(join(tmpdir(), 'klynge-prints-'));
const catalogs = { da, en } as const;
let browser: Browser;
let words: { readonly da: MeetingPaperMessages; readonly en: MeetingPaperMessages };

beforeAll(async () => {
  browser = await launchChromium();
  words = { da: await catalogs.da.meetingPapers(), en: await catalogs.en.meetingPapers() };
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page as a file, as somebody does who has got it by mail; and what the browser complains of. */
async function open(html: string, width = 900) {
  const path = join(folder, 'page.html');
  writeFileSync(path, html);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, complaints };
}

/** The page as a PDF: how many pages, and their text. */
async function printed(html: string): Promise<{ readonly pages: number; readonly text: string }> {
  const { page, complaints } = await open(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  expect(complaints).toEqual([]);
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return { pages: document.numPages, text: text.replace(/\s+/g, ' ') };
}

const withoutPlan = {
  practice: 'aakanden',
  headline: 'Mål lungefunktion, når inhalationsmedicin er ny',
  why: 'Så patienten får den rigtige diagnose, før behandlingen bliver en vane.',
  nextMeeting: '2027-03-03',
};
const home = { ...withoutPlan, plan: exampleActionPlan };

/** An evening with so many decisions, and so many agreements of one practice. */
function meetingWith(decisions: number, agreements: number): Meeting {
  const actions = Array.from({ length: agreements }, (_, at): Action => ({
    id: `a${at}`,
    what: `Aftale ${at}: fast tid til lungefunktion tirsdag og torsdag`,
    practice: 'aakanden',
    lead: { name: 'Karen Dam', role: 'sygeplejerske' },
    staff: ['sekretærerne', 'to læger'],
    due: '2026-12-01',
    status: 'planned',
  }));
  const decided = Array.from({ length: decisions }, (_, at) => ({
    id: `d${at}`,
    text: `Beslutning ${at}: sygeplejersken har en fast tid til målingen, og alle ved hvornår.`,
  }));
  return {
    ...heldMeeting,
    carried: [],
    items: [{ id: 'x', title: 'X', kind: 'decision', minutes: 15, decisions: decided, actions }],
  };
}

describe.each(['da', 'en'] as const)('printed in %s', (language) => {
  it('the agenda of an ordinary meeting is one page', async () => {
    for (const meeting of [exampleMeeting, jointMeeting]) {
      expect((await printed(agendaPage(meeting, words[language]))).pages).toBe(1);
    }
  });

  it('the page that goes home is one page, with and without a practice', async () => {
    const { pages, text } = await printed(takeHomePage(heldMeeting, words[language], home));
    expect(pages).toBe(1);
    expect(text).toContain('Fast tid til lungefunktion');
    expect((await printed(takeHomePage(heldMeeting, words[language]))).pages).toBe(1);
  });

  it('script and minutes are two pages, and lose nothing', async () => {
    const script = await printed(scriptPage(exampleMeeting, words[language]));
    expect(script.pages).toBe(2);
    expect(script.text).toContain('Influenzavaccination');
    const minutes = await printed(minutesPage(heldMeeting, words[language]));
    expect(minutes.pages).toBe(2);
    expect(minutes.text).toContain('Opioidsamtale');
  });
});

describe('much on the page that goes home', () => {
  it.each([
    [1, 1],
    [3, 2],
    [2, 4],
    [5, 3],
    [4, 5],
    [7, 2],
  ])('%i decisions and %i agreements are still one page', async (decisions, agreements) => {
    const { pages, text } = await printed(takeHomePage(meetingWith(decisions, agreements), words.da, withoutPlan));
    expect(pages).toBe(1);
    expect(text).toContain(`Beslutning ${decisions - 1}`);
    expect(text).toContain(`Aftale ${agreements - 1}`);
    expect(text).toContain('Vi tager det op igen');
  });

  it('goes on to another page before anything is lost', async () => {
    const { pages, text } = await printed(takeHomePage(meetingWith(20, 15), words.da, { practice: 'aakanden' }));
    expect(pages).toBeGreaterThan(1);
    for (let at = 0; at < 20; at += 1) expect(text).toContain(`Beslutning ${at}:`);
    for (let at = 0; at < 15; at += 1) expect(text).toContain(`Aftale ${at}:`);
  });
});

describe('on a screen', () => {
  const pages = (): readonly (readonly [string, string])[] => [
    ['agenda', agendaPage(exampleMeeting, words.da)],
    ['script', scriptPage(exampleMeeting, words.da)],
    ['minutes', minutesPage(heldMeeting, words.da)],
    ['take-home', takeHomePage(heldMeeting, words.da, home)],
  ];

  it('every page has its styles under its own policy, and asks nobody for anything', async () => {
    for (const [name, html] of pages()) {
      const { page, complaints } = await open(html);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontSize), name).toBe('28px');
      expect(complaints, name).toEqual([]);
      await page.close();
    }
  });

  it('every page can be read at 320 px without scrolling sideways', async () => {
    for (const [name, html] of pages()) {
      const { page } = await open(html, 320);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, name).toBeLessThanOrEqual(320);
      await page.close();
    }
  });

  it('axe finds nothing in any page or mail', async () => {
    const mails = [
      ['invitation', invitationMail(exampleMeeting, words.da).html],
      ['mail with minutes', minutesMail(heldMeeting, words.da).html],
    ] as const;
    for (const [name, html] of [...pages(), ...mails]) {
      // The policy of the pages lets no script in; the check needs one.
      const { page } = await open(html.replace(/<meta http-equiv[^>]*>/, ''));
      await page.addScriptTag({ path: axeScript });
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run({ rules: { 'target-size': { enabled: true } } })).violations.map(({ id, nodes }) => [
          id,
          nodes[0]?.html,
        ]);
      });
      const ruledOut =
        name.includes('mail') || name === 'invitation' ? ['region', 'landmark-one-main', 'page-has-heading-one'] : [];
      expect(
        violations.filter(([id]) => !ruledOut.includes(String(id))),
        name,
      ).toEqual([]);
      await page.close();
    }
  });
});
