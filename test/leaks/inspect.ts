import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../tools/browsers.mjs';
import { noOutlets } from './adapter.js';
import type { Outlets } from './adapter.js';
import { CanarySearch } from './canaries/find-canaries.js';
import type { Channel } from './channels.js';
import type { Evidence, Hit, Subject } from './evidence.js';
import { heapFlags } from './probes/heap.js';
import { probes } from './registry.js';
import { runs } from './runs.js';
import { Witness } from './witness/witness.js';

/** A browser whose heap can be read to the last character. */
export function launchForInspection(): Promise<Browser> {
  return launchChromium({ args: heapFlags });
}

/** A fresh page with a witness in it. */
export async function newSubject(browser: Browser, outlets: Partial<Outlets> = {}): Promise<Subject> {
  const context = await browser.newContext({
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1000, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    // An animation that is told to be still tells nothing.
    reducedMotion: 'no-preference',
  });
  // Long forms share the machine among several browsers.
  context.setDefaultTimeout(runs(30_000, 300_000));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const witness = await Witness.attach(page, session);
  return { page, session, witness, outlets: { ...noOutlets, ...outlets } };
}

/** Lets everything come to rest that a change has set going. */
export async function settle(page: Page, frames = 3): Promise<void> {
  for (let frame = 0; frame < frames; frame++)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Looks at a page through all channels, or some of them. */
export async function gather(subject: Subject, only?: readonly Channel[]): Promise<readonly Evidence[]> {
  const evidence: Evidence[] = [];
  for (const probe of probes) {
    if (only && !probe.channels.some((channel) => only.includes(channel))) continue;
    evidence.push(...(await probe.gather(subject)));
  }
  return only ? evidence.filter(({ channel }) => only.includes(channel)) : evidence;
}

/** Every place in which a canary is. One hit for each channel and place. */
export function findNames(evidence: readonly Evidence[], canaries: readonly string[]): readonly Hit[] {
  const search = new CanarySearch(canaries);
  const hits = new Map<string, Hit>();
  for (const { channel, where, text } of evidence) {
    if (hits.has(`${channel} ${where}`)) continue;
    const found = search.find(`${where}\n${text}`);
    if (found) hits.set(`${channel} ${where}`, { channel, where, ...found });
  }
  return [...hits.values()];
}
