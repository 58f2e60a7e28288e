// The probes have to find in a table that only hides names what everybody would get wrong.
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../tools/serve.mjs';
import { canaryRound } from './canaries/canary-round.js';
import { launchForInspection } from './inspect.js';
import { naiveAdapter } from './naive/naive-adapter.js';
import { leakyChannels, reportOf, sweep } from './sweep.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({ root: fileURLToPath(new URL('naive', import.meta.url)), csp: false });
  browser = await launchForInspection();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('a table that hides names which it holds', () => {
  it('is found out on most channels', async () => {
    const found = await sweep([browser], naiveAdapter(site.url), [await canaryRound(7, 11)]);
    const report = reportOf(found);
    // It looks well to the eye, and keeps every name in memory.
    expect(leakyChannels(found, 'closed').length, report).toBeGreaterThanOrEqual(10);
    expect(leakyChannels(found, 'closed'), report).toContain('heap');
    expect(leakyChannels(found, 'closed-again').length, report).toBeGreaterThanOrEqual(10);
    // Open, names have no way out either.
    expect(leakyChannels(found, 'open'), report).toEqual(expect.arrayContaining(['clipboard', 'exports', 'print']));
  });
});
