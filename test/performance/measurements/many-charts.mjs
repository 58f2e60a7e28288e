// Two hundred charts of twenty practices on one page: the first that are seen, and what comes after.
import { inTurn, onFreshPage } from '../fresh-page.mjs';
import { summarise } from '../numbers.mjs';

export async function manyCharts(lab) {
  const longest = [];
  const { chart, minimum } = await inTurn(lab.runs, (name, phase) =>
    onFreshPage(lab, name, async (page) => {
      const result = await page.evaluate((phase) => globalThis.measured.manyCharts(200, 20, phase), phase);
      if (name === 'chart') longest.push(Math.max(result.longest, await longestWhileScrolling(page)));
      return result.presented;
    }),
  );
  const [time, least] = [summarise(chart), summarise(minimum)];
  return [
    {
      name: '200 charts of 20, first ones seen',
      time,
      least,
      ratio: time.median / least.median,
      goal: { time: 100, ratio: 0.5 },
    },
    { name: '200 charts of 20, longest task after', time: summarise(longest), goal: { time: 50 } },
  ];
}

/** Scrolls down ten screens, as a reader with the wheel in hand. */
const longestWhileScrolling = (page) =>
  page.evaluate(async () => {
    const stop = globalThis.measured.watchLongTasks();
    for (let step = 0; step < 40; step += 1) {
      scrollBy(0, 225);
      await globalThis.measured.rest(1);
    }
    await globalThis.measured.rest(4);
    return stop();
  });
