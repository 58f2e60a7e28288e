// What a change costs the main thread, script and frame together, on a chart that is drawn.
import { onFreshPage } from '../fresh-page.mjs';
import { summarise } from '../numbers.mjs';

/** Within a frame. */
const FRAME = 16;
const names = ['change of data', 'change of own', 'resize', 'highlight'];
const sizes = [60, 1700, 10_000];

async function timesOf(lab, name, count) {
  return onFreshPage(lab, 'chart', (page) =>
    page.evaluate(
      async ({ name, count, turns }) => {
        const { measured } = globalThis;
        const { element } = measured.mount(count);
        const change = measured.changes[name];
        for (let turn = 0; turn < turns; turn += 1) measured.dataFor(count, { seed: turn });
        await measured.rest(6);
        const shown = () => element.shadowRoot.querySelector('figure').innerHTML;
        const times = [];
        for (let turn = 0; turn < turns; turn += 1) {
          const before = shown();
          times.push(await measured.timeOfFrame(() => change({ element, measured, count, turn })));
          await measured.rest(2);
          if (turn > 0 && shown() === before) throw new Error(`Nothing changed at turn ${turn} of "${name}"`);
        }
        return times;
      },
      { name, count, turns: lab.turns },
    ),
  );
}

export async function changing(lab) {
  const rows = [];
  for (const name of names) {
    const medians = [];
    for (const count of sizes) {
      const time = summarise(await timesOf(lab, name, count));
      medians.push(time.median);
      // The largest size is there to show how the time grows; only what is within a nation has a goal.
      rows.push({ name: `${name}, ${count} units`, time, goal: count > 1700 ? undefined : { time: FRAME } });
    }
    if (name === 'highlight')
      rows.push({ name: 'highlight, 10000 units against 60', ratio: medians[2] / medians[0], goal: { ratio: 1.25 } });
  }
  return rows;
}
