// Pages to measure on: each in a window of its own, with nothing left over from the one before.

/** Longer than any measurement takes, in milliseconds. */
const LIMIT = 120_000;

/**
 * Opens a page, does the work on it and closes it. An error on the page is an error of the measurement.
 *
 * @template T
 * @param {{ browser: import('playwright-core').Browser, url: string }} lab
 * @param {string} name Name of the page: `chart`, `minimum` or `empty`.
 * @param {(page: import('playwright-core').Page, cdp: import('playwright-core').CDPSession) => Promise<T>} work
 */
export async function onFreshPage({ browser, url }, name, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const trouble = new Promise((_, fail) => {
      page.on('pageerror', fail);
      setTimeout(() => fail(new Error(`The page "${name}" took longer than ${LIMIT} ms.`)), LIMIT).unref();
    });
    await Promise.race([page.goto(`${url}${name}.html`), trouble]);
    const cdp = await context.newCDPSession(page);
    return await Promise.race([work(page, cdp), trouble]);
  } finally {
    await context.close();
  }
}

/**
 * Measures ours and the minimum in turn, so that a slow moment of the machine hits both.
 *
 * @template T
 * @param {number} runs
 * @param {(name: 'chart' | 'minimum', phase: number) => Promise<T>} measure `phase` goes from 0 to 1 over the runs.
 * @returns {Promise<{ chart: T[], minimum: T[] }>}
 */
export async function inTurn(runs, measure) {
  const times = { chart: [], minimum: [] };
  for (let run = 0; run < runs; run += 1) {
    // The one that goes first changes too.
    const order = run % 2 === 0 ? ['chart', 'minimum'] : ['minimum', 'chart'];
    for (const name of order) times[name].push(await measure(name, run / runs));
  }
  return times;
}

/**
 * The processor time of the main thread while the work is done, in milliseconds: unlike the time on the clock it hardly
 * grows when other programs want the processor too. A millisecond or two of it is the browser's automation.
 */
export async function processorTime(cdp, work) {
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await read();
  const result = await work();
  return { result, processor: (await read()) - before };
}
