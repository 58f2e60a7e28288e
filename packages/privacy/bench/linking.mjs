/**
 * How many practices an attacker who knows every list size can pick out of a closed view: with values as they are often
 * published, and as `prepareRound` shows them. After a build: `node packages/privacy/bench/linking.mjs [clusters]`.
 */
import { webcrypto } from 'node:crypto';
import { parseBenchmark } from '@klyngekit/schema';
import { prepareRound } from '../dist/index.js';

const clusters = Number(process.argv[2] ?? 100);
const size = 12;
const listSizes = [
  [15, 60],
  [20, 120],
  [100, 400],
  [800, 4000],
];

const between = (low, high) => low + Math.floor(Math.random() * (high - low + 1));

function cluster(low, high) {
  const denominator = Array.from({ length: size }, () => between(low, high));
  const numerator = denominator.map((patients) => {
    const share = 0.3 + 0.6 * Math.random();
    return Array.from({ length: patients }, () => Number(Math.random() < share)).reduce((sum, event) => sum + event, 0);
  });
  return { numerator, denominator };
}

function fileOf({ numerator, denominator }) {
  const text = { da: 'Andel' };
  const indicator = { schema: 'klynge.indicator/1', id: 'i', title: text, description: text };
  const result = parseBenchmark({
    schema: 'klynge.benchmark/1',
    id: 'k',
    title: text,
    openness: 'restricted',
    source: { name: text, cutOff: '2025-01-31' },
    indicators: [{ ...indicator, kind: 'proportion', direction: 'none' }],
    periods: [{ id: 'p', from: '2024-01-01', to: '2024-12-31' }],
    units: numerator.map((_, unit) => ({ id: `u${unit}`, kind: 'practice', name: `Praksis ${unit}` })),
    observations: [{ indicator: 'i', period: 'p', numerator, denominator }],
  });
  return result.value;
}

/** The practices that a shown value could belong to, by trying every count of patients. */
function candidates(shown, step, denominators) {
  return denominators.filter((patients) => {
    for (let count = 0; count <= patients; count++) {
      if (Math.abs(Math.round(Number((count / patients / step).toPrecision(12))) * step - shown) < 1e-9) return true;
    }
    return false;
  }).length;
}

function uniqueShare(figures, step) {
  const shown = figures.numerator.map(
    (numerator, unit) => Math.round(numerator / figures.denominator[unit] / step) * step,
  );
  return shown.filter((value) => candidates(value, step, figures.denominator) === 1).length / size;
}

const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8);
console.log(`${clusters} clusters of ${size} practices; rows known by list size alone`);
console.log('list sizes    1 decimal  per cent  prepared  fewest  mean step  bands');
for (const [low, high] of listSizes) {
  const totals = { fine: 0, whole: 0, prepared: 0, fewest: Infinity, step: 0, bands: 0 };
  for (let run = 0; run < clusters; run++) {
    const figures = cluster(low, high);
    totals.fine += uniqueShare(figures, 0.001);
    totals.whole += uniqueShare(figures, 0.01);
    const { round, report } = await prepareRound(fileOf(figures), 'i', undefined, webcrypto);
    const rows = round.rows.map(({ value }) => candidates(value, round.shownStep, figures.denominator));
    totals.prepared += rows.filter((count) => count === 1).length / size;
    totals.fewest = Math.min(totals.fewest, report.fewestPlausible);
    totals.step += round.shownStep;
    totals.bands += report.bands;
  }
  const [fine, whole, prepared] = [totals.fine, totals.whole, totals.prepared].map((sum) => percent(sum / clusters));
  const step = percent(totals.step / clusters);
  const bands = (totals.bands / clusters).toFixed(1).padStart(5);
  console.log(
    `${`${low}-${high}`.padEnd(12)} ${fine}  ${whole}  ${prepared}  ${String(totals.fewest).padStart(6)}   ${step}  ${bands}`,
  );
}
