// What the measurements ask of a page, whichever of the two drawings is on it. It stands in `globalThis.measured`.
import { rest, restUntil, timeOfFrame, timesOfFrames, timeToPresented, watchLongTasks } from './clock.js';
import { practices } from './practices.js';

/**
 * @param {object} drawing
 * @param {(plain: object) => object} drawing.prepare Makes of a plain benchmark what `mount` takes.
 * @param {(place: Element, data: object) => { element: Element, drawn: Promise<number> }} drawing.mount
 *   Puts one chart into the page; `drawn` is the moment in which its picture is there.
 */
export function offer({ prepare, mount, ...more }) {
  const place = document.querySelector('main');
  const made = new Map();

  /** The same data again and again, so that preparing them is never measured. */
  const dataFor = (count, options) => {
    const key = JSON.stringify([count, options]);
    if (!made.has(key)) made.set(key, prepare(practices(count, options)));
    return made.get(key);
  };

  globalThis.measured = {
    place,
    dataFor,
    rest,
    timeOfFrame,
    timesOfFrames,
    watchLongTasks,
    mount: (count, options) => mount(place, dataFor(count, options)),

    async firstPaint(count, options, phase) {
      const data = dataFor(count, options);
      await restUntil(phase);
      return timeToPresented(() => mount(place, data).drawn);
    },

    /** Many charts at once, in sections with a heading: how long until the first are seen, and the longest task after. */
    async manyCharts(charts, count, phase) {
      const data = dataFor(count);
      await restUntil(phase);
      const presented = await timeToPresented(() => Array.from({ length: charts }, () => mount(place, data).drawn)[0]);
      const longestTask = watchLongTasks();
      await rest(30);
      return { presented, longest: longestTask() };
    },
    ...more,
  };
}
