import { setTimeout as sleep } from 'node:timers/promises';
import type { KlyngeBenchmarkChart } from '@klyngekit/components';
import type { Locator, Page } from 'playwright-core';
import { copyEverything } from '../adapter.js';
import type { ExportedFile, TableAdapter, TableState } from '../adapter.js';
import type { CanaryRound } from '../canaries/canary-round.js';

interface RevealTable extends HTMLElement {
  data: unknown;
  indicator: unknown;
  own: unknown;
  sealed: unknown;
}

const table = (page: Page): Locator => page.locator('klynge-reveal-table');

/** What a host gives to the table before any meeting: everything but names. */
interface Given {
  readonly data: string;
  readonly indicator: string;
  readonly own: string;
  readonly sealed: string | null;
}

async function load(page: Page, url: string, given: Given): Promise<void> {
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate((documents) => {
    // A chart that stands beside the table is given the same, and has no use for an envelope.
    for (const element of document.querySelectorAll<RevealTable>('klynge-benchmark-chart, klynge-reveal-table'))
      Object.assign(element, documents);
  }, given);
}

/** A round that somebody has spoilt by putting the names in: nothing of it may be shown. */
function spoilt({ round, nameList }: CanaryRound): string {
  const rows = round.rows.map((row, index) => ({ ...row, name: nameList.names[index]!.name }));
  return JSON.stringify({ ...round, rows });
}

const propose = (page: Page) => table(page).locator('#propose').click();
const proceed = (page: Page) => table(page).locator('dialog button').first().click();

/** Waits until the opening has been announced, so that what is heard of it does not depend on the speed of the machine. */
const hasToldOfNames = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[data-klynge-announcer] [role=status]')].some(({ textContent }) =>
      textContent.includes('Navnene er vist.'),
    ),
  );

/** Closes, which is one press. */
export const closeAgain = (page: Page) => table(page).locator('#close').click();

/** Chooses the name file, as the facilitator does when the cluster has agreed. */
async function chooseNames(page: Page, { nameList }: CanaryRound): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(nameList));
  await table(page).locator('#file').setInputFiles({ name: 'navne.json', mimeType: 'application/json', buffer });
}

/** Opens a closed table with its name file, from the proposal on. */
export async function openWithNames(page: Page, round: CanaryRound): Promise<void> {
  await propose(page);
  await proceed(page);
  await chooseNames(page, round);
  await table(page).locator('#close').waitFor();
}

/** Gives codes one by one, as they are handed round, so many ms apart. */
async function giveCodes(page: Page, codes: readonly string[], pace: number): Promise<void> {
  for (const code of codes) {
    await table(page).locator('#code').fill(code);
    await table(page).locator('form.codes button').click();
    await sleep(pace);
  }
}

/** Ends the collection, and waits for its answer. */
export async function decide(page: Page): Promise<void> {
  await table(page).locator('#try').click();
  await table(page).locator('#close, #proceed').waitFor();
}

/**
 * Brings the table to the moment in which codes are taken in, and puts some in.
 *
 * @param pace - ms between them; what is said of one is joined to what is said of the next within a second
 */
export async function collectCodes(
  page: Page,
  url: string,
  round: CanaryRound,
  codes: readonly string[],
  pace = 0,
): Promise<void> {
  await load(page, url, { ...givenOf(round), sealed: JSON.stringify(await round.sealed()) });
  await propose(page);
  await proceed(page);
  await giveCodes(page, codes, pace);
}

function givenOf({ round, benchmark, own }: CanaryRound): Given {
  const [data, indicator, figure] = [round, benchmark.indicators[0], own].map((document) => JSON.stringify(document));
  return { data: data!, indicator: indicator!, own: figure!, sealed: null };
}

async function exportAll(page: Page): Promise<readonly []> {
  // Pressed without the mouse, since a dialog may lie over them.
  for (const button of await table(page).locator('.actions button').all())
    await button.evaluate((element: HTMLElement) => element.click());
  return [];
}

/** Selects with the mouse from the first row to the last, names and all, and copies. */
async function copyRows(page: Page): Promise<void> {
  const cells = table(page).locator('td, th');
  if ((await cells.count()) === 0) return;
  const [from, to] = [await cells.first().boundingBox(), await cells.last().boundingBox()];
  if (!from || !to) return;
  await page.mouse.move(from.x + 2, from.y + 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 2, to.y + to.height - 2, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Control+C');
}

/** Clicks twice in the middle of the first row, which selects a word, and copies. */
async function copyWord(page: Page): Promise<void> {
  const rows = table(page).locator('tbody tr');
  const box = (await rows.count()) > 0 && (await rows.first().boundingBox());
  if (!box) return;
  await page.mouse.dblclick(box.x + box.width / 4, box.y + box.height / 2);
  await page.keyboard.press('Control+C');
}

/** The ways of the table itself: everything but copying the page around it. */
export const ownOutlets = { copies: [copyRows, copyWord], exportAll };

const outlets = { copies: [copyEverything, ...ownOutlets.copies], exportAll };

const states: readonly TableState[] = [
  'closed',
  'proposed',
  'collecting',
  'not-shown',
  'open',
  'closed-again',
  'refused',
];

/** Announcements come up to a second late, ms. */
export const announced = 1300;

/** Everything has been said by then; its words go a while later, and whether before a look or after depends on the machine. */
export async function rest(page: Page): Promise<void> {
  await sleep(announced);
  await page.evaluate(() => {
    for (const region of document.querySelectorAll('[data-klynge-announcer] [role=status]')) region.textContent = '';
  });
}

/** The host itself holds the spoilt file, as text; the table may not show or tell a word of it. */
const excused = { refused: ['heap'] } as const;

/** The reveal table as it opens with a name file that the facilitator chooses. */
export const closedViewAdapter = (url: string, name = 'the reveal table with a name list'): TableAdapter => ({
  name,
  states,
  excused,
  outlets,
  rest,
  passing: ['Læser navnefilen …'],
  async bring(page, round, state) {
    const given = givenOf(round);
    await load(page, url, state === 'refused' ? { ...given, data: spoilt(round) } : given);
    if (state === 'refused') {
      await table(page).locator('.message strong').waitFor();
      return;
    }
    await table(page).locator('#propose').waitFor();
    if (state === 'closed') return;
    await propose(page);
    if (state === 'proposed') return;
    await proceed(page);
    if (state === 'not-shown') await table(page).locator('#cancel').click();
    if (state === 'collecting' || state === 'not-shown') return;
    await chooseNames(page, round);
    await table(page).locator('#close').waitFor();
    if (state !== 'closed-again') return;
    await hasToldOfNames(page);
    await closeAgain(page);
  },
});

/** Every file that the chart makes, as a host gets them: a dialog over it keeps a reader from its buttons, not a host. */
async function chartFiles(page: Page): Promise<readonly ExportedFile[]> {
  const files = await page.locator('klynge-benchmark-chart').evaluate(async (element: KlyngeBenchmarkChart) => {
    const formats = ['csv', 'tsv', 'html', 'svg', 'png'] as const;
    return Promise.all(
      formats.map(async (format) => {
        const file = await element.export(format);
        const bytes = file ? await new Blob([file.content]).arrayBuffer() : new ArrayBuffer(0);
        return { name: file?.name ?? '', bytes: [...new Uint8Array(bytes)] };
      }),
    );
  });
  return files.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) }));
}

/** A chart that shows the names of the table beside it. */
export const chartAdapter = (url: string): TableAdapter => ({
  ...closedViewAdapter(url, 'a chart and a reveal table'),
  outlets: {
    ...outlets,
    exportAll: async (page) => [...(await exportAll(page)), ...(await chartFiles(page))],
  },
  // Two elements refuse a spoilt file in any order, which depends on nothing but the machine.
  states: states.filter((state) => state !== 'refused'),
});

/** The reveal table as it opens with everybody's codes; `not-shown` after one of them has said no. */
export const sealedAdapter = (url: string): TableAdapter => ({
  name: 'the reveal table with sealed names',
  states: ['closed', 'collecting', 'not-shown', 'open', 'closed-again'],
  outlets,
  rest,
  async bring(page, round, state) {
    const yes = round.slips.map((slip) => slip.yes);
    if (state === 'closed') {
      await load(page, url, { ...givenOf(round), sealed: JSON.stringify(await round.sealed()) });
      await table(page).locator('#propose').waitFor();
      return;
    }
    if (state === 'collecting') return collectCodes(page, url, round, yes.slice(1));
    await collectCodes(page, url, round, state === 'not-shown' ? [...yes.slice(1), round.slips[0]!.no] : yes);
    await decide(page);
    if (state !== 'closed-again') return;
    await hasToldOfNames(page);
    await closeAgain(page);
  },
});
