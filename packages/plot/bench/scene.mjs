/**
 * Milliseconds from parsed data to a picture: frame, facts and scene, for clusters, a region, the country and a stress
 * file. Build first; run with `node packages/plot/bench/scene.mjs`.
 */
import { estimateTextWidth, spreadFacts, spreadFrame, spreadScene, stripScene } from '../dist/index.js';

const rounds = 41;
const goals = { 1700: 8, 10000: 40 };
const words = {
  tick: (value) => `${Math.round(value * 100)}`,
  value: (value) => `${Math.round(value * 100)} %`,
  own: 'Jeres praksis',
  median: () => ({ label: 'Klyngens median 50 %', shortLabel: 'Klyngens median 50 %' }),
  target: () => ({ label: 'Regionens mål 60 %', shortLabel: 'Regionens mål 60 %' }),
  comparison: () => ({ label: 'Samlet for klyngen 50 %', shortLabel: 'Samlet for klyngen 50 %' }),
  absence: () => 'ikke indberettet',
};

function fileOf(count, kind) {
  let state = 7;
  const next = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const denominator = Array.from({ length: count }, () => 20 + Math.round(next() * 180));
  return {
    indicators: [{ id: 'i', kind, direction: 'higher', targets: [{ id: 't', owner: { kind: 'region' }, value: 0.6 }] }],
    openness: 'restricted',
    periods: [{ id: 'p', from: '2025-07-01', to: '2026-06-30' }],
    units: denominator.map((_, index) => ({ id: `p${index}`, kind: 'practice' })),
    observations: [
      {
        indicator: 'i',
        period: 'p',
        denominator,
        numerator: denominator.map((patients) => Math.round(next() * patients)),
      },
    ],
  };
}

function draw(frame) {
  const request = { frame, width: 712, words, measure: estimateTextWidth, compared: [] };
  spreadScene({ ...request, rowLabels: false, absentRows: 'own', quartileBand: true, projector: false });
}

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

function time(work) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return { first: times[0], median: median(times.slice(1)) };
}

const shown = ({ first, median: typical }) => `${typical.toFixed(2)} ms (first ${first.toFixed(1)})`;

for (const kind of ['proportion', 'rate']) {
  for (const count of [20, 60, 1700, 10000]) {
    const file = fileOf(count, kind);
    const asked = { indicator: 'i', own: `p${count >> 1}` };
    const { frame } = spreadFrame(file, asked);
    const all = time(() => {
      const made = spreadFrame(file, asked).frame;
      spreadFacts(made);
      draw(made);
    });
    console.log(`${kind}, ${count} units: ${shown(all)}${goals[count] ? `, goal ${goals[count]}` : ''}`);
    console.log(`  frame ${shown(time(() => spreadFrame(file, asked)))}`);
    console.log(`  facts ${shown(time(() => spreadFacts(frame)))}`);
    console.log(`  scene ${shown(time(() => draw(frame)))}`);
    console.log(`  strip ${shown(time(() => stripScene({ frame, width: 270, words })))}`);
  }
}
