// From just before the element is made until the frame that shows it was presented; beside the hand-written minimum.
import { inTurn, onFreshPage } from '../fresh-page.mjs';
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
    const { chart, minimum } = await inTurn(lab.runs, (name) =>
      onFreshPage(lab, name, (page) =>
        page.evaluate(([size, options]) => globalThis.measured.firstPaint(size, options), [count, { named }]),
      ),
    );
    const [time, least] = [summarise(chart), summarise(minimum)];
    const ratio = time.median / least.median;
    rows.push({ name: `first paint, ${count} units${named ? ' with names' : ''}`, time, least, ratio, goal: { ratio: goal } });
  }
  return rows;
}
