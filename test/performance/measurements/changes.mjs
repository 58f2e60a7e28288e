// What a change costs the main thread, script and frame together, on a chart that is drawn.
import { onFreshPage } from '../fresh-page.mjs';
import { summarise } from '../numbers.mjs';

/** Within a frame. */
const FRAME = 16;
const sizes = [60, 1700, 10_000];

/** Changes that are measured, by name; each is run in the page, again and again with another `turn`. */
const changes = {
  'change of data': ({ element, measured, count, turn }) => {
    element.data = measured.dataFor(count, { seed: turn });
  },
  'change of own': ({ element, turn }) => {
    element.own = `practice-${turn + 10}`;
  },
  resize: ({ measured, turn }) => {
    measured.place.style.inlineSize = `${960 - 10 * (turn % 20)}px`;
  },
  highlight: ({ element, turn }) => {
    const stage = element.shadowRoot.querySelector('.stage');
    const { left, top } = stage.getBoundingClientRect();
    const clientY = top + 44 + 24 * (turn % 24); // another row each time
    stage.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', clientX: left + 300, clientY }));
  },
};

async function timesOf(lab, name, count) {
  return onFreshPage(lab, 'chart', (page) =>
    page.evaluate(
      async ({ source, count, turns, name }) => {
        const { measured } = globalThis;
        const { element } = measured.mount(count);
        const change = new Function(`return ${source}`)();
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
      { source: String(changes[name]), count, turns: lab.turns, name },
    ),
  );
}

export async function changing(lab) {
  const rows = [];
  for (const name of Object.keys(changes)) {
    const medians = [];
    for (const count of sizes) {
      const time = summarise(await timesOf(lab, name, count));
      medians.push(time.median);
      const goal = count === 10_000 ? undefined : { time: FRAME };
      rows.push({ name: `${name}, ${count} units`, time, goal });
    }
    if (name === 'highlight') rows.push({ name: 'highlight, 10000 units against 60', ratio: medians[2] / medians[0], goal: { ratio: 1.25 } });
  }
  return rows;
}
