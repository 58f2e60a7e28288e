// Every probe is shown a page that leaks in just its way: a probe that cannot fire proves nothing.
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../tools/serve.mjs';
import { canaryNames } from './canaries/canary-names.js';
import { drawsFrom } from './canaries/canary-round.js';
import { channels } from './channels.js';
import type { Channel } from './channels.js';
import { findDifferences } from './compare.js';
import type { Evidence, Hit } from './evidence.js';
import { findNames, gather, launchForInspection, newSubject, settle } from './inspect.js';
import { leaksAround, leaksInDocuments, leaksInMemory } from './leaky/leaks.js';
import type { Leak } from './leaky/leaks.js';
import { isLong } from './runs.js';

const leaks = [...leaksInDocuments, ...leaksAround, ...leaksInMemory];
const [names, others] = [1, 2].map((seed) => canaryNames(3, drawsFrom(seed))) as [string[], string[]];

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({ root: fileURLToPath(new URL('leaky', import.meta.url)), csp: false });
  browser = await launchForInspection();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function evidenceOf(
  leak: Leak['leak'],
  practices: readonly string[],
  only?: readonly Channel[],
): Promise<readonly Evidence[]> {
  const subject = await newSubject(browser);
  try {
    await subject.page.goto(`${site.url}page.html`);
    subject.witness.forget();
    await subject.page.evaluate(leak, practices);
    await settle(subject.page);
    return await gather(subject, only);
  } finally {
    await subject.page.context().close();
  }
}

/** What is found in the page, and what is different in it with other names. */
async function hitsOf(leak: Leak['leak'], only?: readonly Channel[]): Promise<readonly Hit[]> {
  const mine = await evidenceOf(leak, names, only);
  const theirs = await evidenceOf(leak, others, only);
  return [...findNames(mine, names), ...findDifferences(mine, theirs)];
}

/** Channels that tell by what is where, how large and when, and not in words. */
const wordless: ReadonlySet<Channel> = new Set(['row-order', 'geometry', 'animations']);

const channelsOf = (hits: readonly Hit[]) => [...new Set(hits.map(({ channel }) => channel))];

describe('the probes', () => {
  it('are silent about a page that was told names and let go of them', async () => {
    expect(await hitsOf((told) => told.join().length)).toEqual([]);
  });

  it('are each shown a page that leaks', () => {
    expect(new Set(leaks.map(({ channel }) => channel))).toEqual(new Set(channels));
  });

  // All channels are looked at in the long form, so that a probe which sees too much is found out, too.
  it.each(leaks)('see $channel: $way', async ({ channel, leak, also = [] }) => {
    const only = isLong ? undefined : [channel];
    const hits = wordless.has(channel)
      ? await hitsOf(leak, only)
      : findNames(await evidenceOf(leak, names, only), names);
    const found = channelsOf(hits);
    expect(found).toContain(channel);
    expect(found.filter((each) => ![channel, 'heap', ...also].includes(each))).toEqual([]);
  });
});
