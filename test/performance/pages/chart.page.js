import '@klyngekit/components/benchmark-chart/define';
import { parseBenchmark } from '@klyngekit/schema/parse';
// A chart that marks an own unit fetches this beside its file. Here the figures are there already, and so is it.
import '../../../packages/components/src/benchmark-chart/usual-judge.js';
import { nationalText } from '../../../packages/schema/bench/national-text.mjs';
import { changes } from './changes.js';
import { offer } from './measured.js';
import { own } from './practices.js';

/** A day on which the synthetic figures are fresh. */
const now = Date.UTC(2026, 8, 1);

function parsed(input) {
  const result = parseBenchmark(input);
  if (!result.ok) throw new Error(`The synthetic file was refused: ${JSON.stringify(result.issues.slice(0, 3))}`);
  return result.value;
}

const time = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

offer({
  changes,
  prepare: parsed,
  mount(place, data) {
    const element = document.createElement('klynge-benchmark-chart');
    const drawn = new Promise((done) => {
      element.addEventListener('klynge-chart-draw', () => done(performance.now()), { once: true });
    });
    Object.assign(element, { data, now, own, audience: 'own' });
    place.append(element);
    return { element, drawn };
  },

  /** JSON.parse and parseBenchmark of the same national file, in turn. */
  parsing(rounds) {
    const text = nationalText();
    return Array.from({ length: rounds }, () => ({
      baseline: time(() => JSON.parse(text)),
      parse: time(() => parsed(text)),
    }));
  },
});
