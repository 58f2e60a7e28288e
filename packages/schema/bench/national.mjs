/**
 * Parses a synthetic national file (1,700 practices × 12 indicators × 8 periods) and compares with JSON.parse of the same
 * text. Build first; run with `node packages/schema/bench/national.mjs`.
 */
import { parseBenchmark } from '../dist/index.js';
import { nationalText } from './national-text.mjs';

const rounds = 15;
const text = nationalText();

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function checked(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
}

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

const first = time(() => checked(parseBenchmark(text)));
const baseline = [];
const parsing = [];
for (let round = 0; round < rounds; round++) {
  baseline.push(time(() => JSON.parse(text)));
  parsing.push(time(() => checked(parseBenchmark(text))));
}
const document = JSON.parse(text);
const objects = [];
for (let round = 0; round < rounds; round++) objects.push(time(() => checked(parseBenchmark(document))));

const milliseconds = (value) => `${value.toFixed(1)} ms`;
console.log(`text ${(text.length / 1e6).toFixed(1)} MB`);
console.log(`JSON.parse ${milliseconds(median(baseline))}`);
console.log(`parseBenchmark, text ${milliseconds(median(parsing))} (first call ${milliseconds(first)})`);
console.log(`parseBenchmark, object ${milliseconds(median(objects))}`);
console.log(`ratio ${(median(parsing) / median(baseline)).toFixed(2)}`);
