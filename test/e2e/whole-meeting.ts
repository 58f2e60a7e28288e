// A whole meeting as somebody goes through it, step by step, with what they see on the way.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './hands.js';
import { data, namesIn, namesOn } from './names.js';

/** The package that the cluster chooses, and the names behind its round. */
export const TOPIC = 'KOL og lungefunktion';
const folder = 'moede/kol-lungefunktion';
export const names = namesIn(`${folder}/navne.json`);
export const DECISION = 'Sygeplejersken måler lungefunktion tirsdag og torsdag';
const INDICATOR = 'Målt lungefunktion ved ny inhalationsmedicin';

const button = (root: Page | Locator, name: string | RegExp): Locator =>
  root.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();
const step = (page: Page, id: string): Locator => page.locator(`section#${id}`);
/** What is to be read in a part of a page, through every shadow root. */
const seen = (root: Locator): Promise<string> =>
  root.evaluate((element) => {
    const textOf = (each: Element): string => {
      if (each.shadowRoot) return [...each.shadowRoot.children].map(textOf).join(' ');
      const hosts = [...each.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
      return [(each as HTMLElement).innerText, ...hosts.map(textOf)].join(' ');
    };
    return textOf(element).replace(/\s+/gu, ' ').trim();
  });

/** Waits until a part of the page says something. */
async function says(root: Locator, text: string | RegExp): Promise<void> {
  await expect.poll(() => seen(root), { timeout: 6000 }).toMatch(text);
}

async function onwards(page: Page, hand: Hand, to: string, heading: string): Promise<void> {
  await hand.press(page.getByRole('link', { name: `Videre: ${to}` }));
  await expect.poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([heading]);
  expect(await page.locator('.steps [aria-current=step]').innerText()).toContain(to);
}

/** Saves a paper, and answers with what is in it. */
async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** Five secret ballots, and what comes of them. */
export async function chooseTopics(page: Page, hand: Hand): Promise<void> {
  const vote = page.locator('#afstemning');
  await says(vote, '6 emner på listen');
  await hand.press(button(vote, 'Begynd afstemningen'));
  for (const [index, topic] of [TOPIC, TOPIC, 'Opioider', TOPIC, 'Polyfarmaci'].entries()) {
    await hand.press(button(vote, index === 0 ? 'Begynd at stemme' : 'Jeg er den næste'));
    await hand.choose(vote.getByRole('radio', { name: `1. valg: ${topic}` }));
    await hand.press(button(vote, 'Læg i stemmeboksen'));
    await says(vote, new RegExp(`${index + 1} stemmesed(?:del|ler) i boksen`, 'u'));
    expect(await seen(vote)).not.toMatch(/point|Opioider/u);
  }
  await hand.press(button(vote, 'Luk afstemningen'));
  await hand.press(button(vote, 'Luk og vis resultatet'));
  await says(vote, '5 af 5 får mindst ét af deres');
  await hand.press(button(vote, 'Brug som temaplan'));
  await says(vote, 'Temaplanen er givet videre');
}

/** An agenda out of the package that was chosen, and changed. */
export async function buildMeeting(page: Page, hand: Hand): Promise<void> {
  await onwards(page, hand, 'Byg mødet', 'Byg mødet');
  const first = page.locator('.packages li').first();
  expect(await seen(first)).toContain(`${TOPIC} valgt af klyngen`);
  await hand.press(button(page, TOPIC));
  await says(page.locator('#besked'), 'Dagsordenen er lagt');
  const agenda = step(page, 'byg').locator('klynge-agenda-builder');
  await says(agenda, 'Programmet passer');
  // What else was chosen waits where nothing has a time.
  await says(agenda, /Parkeringsplads · 2 punkter/u);
  await hand.press(button(agenda, 'Flyt »Pause«'));
  const up = agenda.locator('[data-choice=up]');
  await expect.poll(() => agenda.locator('[data-choice=up]:focus').count()).toBe(1);
  await hand.press(up);
  await says(agenda, /Pause.*Vores tal om KOL/u);
  await hand.press(button(agenda, 'Fortryd'));
  await says(agenda, /Vores tal om KOL.*Pause/u);
}

/** The papers that go out before the meeting. */
export async function sendOut(page: Page, hand: Hand): Promise<ReadonlyMap<string, string>> {
  await onwards(page, hand, 'Send det ud', 'Send det ud');
  const part = step(page, 'send');
  await says(part, 'Vores tal om KOL');
  const papers = new Map<string, string>();
  for (const label of ['Gem i kalender', 'Gem som mail', 'Gem dagsorden til print', 'Gem drejebog til print']) {
    const { name, text } = await saved(page, () => hand.press(button(part, label)));
    await says(page.locator('#besked'), `Gemt som ${name}`);
    papers.set(name, text);
  }
  return papers;
}

/** The meeting runs, and comes to its figures. */
export async function runMeeting(page: Page, hand: Hand): Promise<void> {
  await onwards(page, hand, 'Hold mødet', 'Hold mødet');
  const agenda = step(page, 'hold').locator('klynge-agenda-builder');
  await hand.press(button(agenda, 'Begynd mødet'));
  await says(agenda, '1 af 7 · Velkomst');
  await hand.press(button(agenda, 'Næste punkt'));
  await hand.press(button(agenda, 'Næste punkt'));
  await says(agenda, '3 af 7 · Vores tal om KOL');
  await says(agenda, 'Forventet slut');
}

/** Closed figures, opened when all say yes, and closed again. */
export async function openData(page: Page, hand: Hand): Promise<void> {
  await onwards(page, hand, 'Se på tallene', 'Se på tallene, og åbn dem måske');
  const chart = page.locator('#diagram');
  const table = page.locator('#tabel');
  await says(chart, INDICATOR);
  await says(chart, 'Lukkede data');
  await says(table, 'Navnene findes ikke på skærmen');
  expect(await namesOn(page, names)).toEqual([]);
  await hand.press(button(table, 'Foreslå åbning'));
  const dialog = table.getByRole('dialog');
  await expect.poll(() => dialog.getByRole('listitem').count()).toBe(4);
  await hand.press(button(dialog, 'Gå videre til navnefilen'));
  expect(await namesOn(page, names)).toEqual([]);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), hand.press(button(table, 'Vælg navnefil'))]);
  await chooser.setFiles(`${data}${folder}/navne.json`);
  await expect.poll(() => namesOn(page, names)).toEqual([...names]);
  await says(chart, 'Åbne data');
  await hand.press(button(table, 'Luk igen'));
  expect(await namesOn(page, names)).toEqual([]);
  await says(chart, 'Lukkede data');
}

/** What the cluster agrees on, and what goes home. */
export async function decide(page: Page, hand: Hand): Promise<ReadonlyMap<string, string>> {
  await onwards(page, hand, 'Beslut', 'Beslut');
  const part = step(page, 'beslut');
  const agenda = part.locator('klynge-agenda-builder');
  // On a wall the minutes are folded, until somebody writes them.
  const minutes = agenda.locator('details.outcome-form');
  if ((await minutes.getAttribute('open')) === null) await hand.press(minutes.locator('summary'));
  await hand.select(agenda.getByLabel('Punkt', { exact: true }), 'Aftaler: hvad, hvem, hvornår');
  await says(agenda, 'Referat af »Aftaler: hvad, hvem, hvornår«');
  await hand.press(button(agenda, 'Tilføj beslutning'));
  await hand.write(agenda.getByLabel('Beslutning 1', { exact: true }), 'Alle nye måles');
  await hand.press(button(agenda, 'Tilføj aftale'));
  await hand.write(agenda.getByLabel('Hvad', { exact: true }), DECISION);
  await hand.write(agenda.getByLabel('Tovholder', { exact: true }), 'Karen Dam');
  await hand.press(button(part, 'Lav handleplan af aftalerne'));
  const plan = page.locator('#plan');
  await says(plan, DECISION);
  await says(plan, 'Karen Dam');
  const papers = new Map<string, string>();
  for (const label of [/Med hjem til klinikken/u, 'Gem referat til print', 'Gem mødet som data']) {
    const { name, text } = await saved(page, () => hand.press(button(part, label)));
    papers.set(name, text);
  }
  return papers;
}

/** Five secret answers. */
export async function evaluate(page: Page, hand: Hand): Promise<void> {
  await onwards(page, hand, 'Evaluér', 'Evaluér');
  const form = page.locator('#evaluering');
  for (const [index, benefit] of ['Højt', 'Moderat', 'Højt', 'Lavt', 'Højt'].entries()) {
    await hand.press(form.locator('#next'));
    await hand.choose(form.getByRole('radio', { name: benefit, exact: true }));
    await hand.press(button(form, 'Aflever'));
    await says(form, new RegExp(`^.*${index + 1} (?:svar|har)`, 'u'));
  }
  await hand.press(button(form, 'Vis resultatet'));
  await hand.press(button(form, 'Luk og vis'));
  await says(form, '4 af 5 havde højt eller moderat udbytte');
}

/** The next meeting begins with what was agreed. */
export async function followUp(page: Page, hand: Hand): Promise<string> {
  await onwards(page, hand, 'Næste møde', 'Næste møde');
  const part = step(page, 'naeste');
  await says(part, 'Én aftale er ført videre: mødet begynder med at følge op.');
  const next = page.locator('#naeste-dagsorden');
  const items = await next.locator('.item-title').allInnerTexts();
  expect(items[0]).toContain('Aftalerne fra sidst');
  await says(next, new RegExp(`Aftaler fra tidligere møder.*${DECISION}.*Karen Dam`, 'u'));
  const { name, text } = await saved(page, () => hand.press(button(part, 'Gem næste møde i kalender')));
  expect(name).toBe('naeste-klyngemoede.ics');
  return text;
}
