// Opening the table of figures: the frame that shows its first rows, and the longest frame while the rest grows.
import { onFreshPage } from '../fresh-page.mjs';
import { summarise } from '../numbers.mjs';

/** A table of this many rows is long enough to freeze a page. */
const sizes = [60, 1700];

const open = (lab, count) =>
  onFreshPage(lab, 'chart', (page) =>
    page.evaluate(async (count) => {
      const { measured } = globalThis;
      const { element } = measured.mount(count);
      await measured.rest(6);
      const button = element.shadowRoot.querySelector('button[aria-controls="table"]');
      const rows = () => element.shadowRoot.querySelectorAll('tbody tr').length;
      const times = await measured.timesOfFrames(
        () => button.click(),
        () => rows() >= count,
      );
      if (rows() !== count) throw new Error(`The table has ${rows()} rows and not ${count}`);
      return { first: times[0], longest: Math.max(...times), all: times.reduce((sum, time) => sum + time, 0) };
    }, count),
  );

export async function table(lab) {
  const rows = [];
  for (const count of sizes) {
    const runs = [];
    for (let run = 0; run < Math.max(3, lab.runs / 3); run += 1) runs.push(await open(lab, count));
    const column = (key) => summarise(runs.map((run) => run[key]));
    rows.push(
      { name: `table of ${count}, first rows`, time: column('first'), goal: { time: 100 } },
      { name: `table of ${count}, longest frame`, time: column('longest'), goal: { time: 50 } },
      { name: `table of ${count}, all frames`, time: column('all') },
    );
  }
  return rows;
}
