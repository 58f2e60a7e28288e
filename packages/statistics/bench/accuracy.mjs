// The largest relative errors against the 50-digit references in test/reference.json: node bench/accuracy.mjs
import { readFileSync } from 'node:fs';
import { statistics } from './load.mjs';

const { betaDistribution, betaQuantile, chiSquareDistribution, chiSquareQuantile, normalDistribution } =
  await statistics();
const reference = JSON.parse(readFileSync(new URL('../test/reference.json', import.meta.url), 'utf8'));

const checks = {
  'normal distribution': [
    'normal',
    ([z, p, q]) => [
      [normalDistribution(z), p],
      [normalDistribution(z, 'upper'), q],
    ],
  ],
  'gamma distribution': [
    'gamma',
    ([a, x, p, q]) => [
      [chiSquareDistribution(2 * x, 2 * a), p],
      [chiSquareDistribution(2 * x, 2 * a, 'upper'), q],
    ],
  ],
  'beta distribution': [
    'beta',
    ([a, b, x, p, q]) => [
      [betaDistribution(x, a, b), p],
      [betaDistribution(x, a, b, 'upper'), q],
    ],
  ],
  'gamma quantile': [
    'gammaQuantile',
    ([a, tail, low, high]) => [
      [chiSquareQuantile(tail, 2 * a) / 2, low],
      [chiSquareQuantile(tail, 2 * a, 'upper') / 2, high],
    ],
  ],
  'beta quantile': [
    'betaQuantile',
    ([a, b, tail, low, , high]) => [
      [betaQuantile(tail, a, b), low],
      [betaQuantile(tail, a, b, 'upper'), high],
    ],
  ],
};

for (const [name, [key, pairs]] of Object.entries(checks)) {
  let worst = 0;
  let count = 0;
  for (const row of reference[key]) {
    for (const [actual, expected] of pairs(row.map(Number))) {
      if (!(expected > 1e-300)) continue;
      worst = Math.max(worst, Math.abs(actual - expected) / expected);
      count += 1;
    }
  }
  console.log(`${name}: ${worst.toExponential(1)} over ${count} references`);
}
