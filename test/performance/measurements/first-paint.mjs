// From just before the element is made until the frame that shows it was presented; beside the hand-written minimum.
import { inTurn, onFreshPage, processorTime } from '../fresh-page.mjs';
import { summarise } from '../numbers.mjs';

const cases = [
  { count: 20, goal: 1.4 },
  { count: 60, goal: 1.4 },
  { count: 60, named: true, goal: 1.4 },
  { count: 1700, goal: 1.6 },
  { count: 10_000, goal: 1.3 },
];

export async function firstPaint(lab) {
  const rows = [];
  for (const { count, named = false, goal } of cases) {
    const { chart, minimum } = await inTurn(lab.runs, (name, phase) => sample(lab, name, { count, named, phase }));
    const name = `first paint, ${count} units${named ? ' with names' : ''}`;
    rows.push(
      { name, ...beside(chart, minimum, ({ result }) => result), goal: { ratio: goal } },
      { name: `  main thread's processor time`, ...beside(chart, minimum, ({ processor }) => processor) },
    );
  }
  return rows;
}

const sample = (lab, name, request) =>
  onFreshPage(lab, name, async (page, cdp) => {
    await page.evaluate(({ count, named }) => globalThis.measured.dataFor(count, { named }), request);
    return processorTime(cdp, () =>
      page.evaluate(({ count, named, phase }) => globalThis.measured.firstPaint(count, { named }, phase), request),
    );
  });

function beside(chart, minimum, read) {
  const [time, least] = [summarise(chart.map(read)), summarise(minimum.map(read))];
  return { time, least, ratio: time.median / least.median };
}
