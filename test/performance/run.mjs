// Measures the chart in Chromium, beside a hand-written minimum of the same picture (minimum.js).
//
//   node test/performance/run.mjs [--quick] [--runs=11] [--only=first-paint,evaluation,changes,table,many-charts,memory,parsing]
//
// Prints medians with quartiles and writes them to test/.cache/performance.json. The two pages are measured in turn, so
// ratios hold on a busy machine where milliseconds do not. Nothing fails here: a goal that is missed is a word in a table.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';
import { buildPages } from './build-pages.mjs';
import { changing } from './measurements/changes.mjs';
import { evaluation } from './measurements/evaluation.mjs';
import { firstPaint } from './measurements/first-paint.mjs';
import { manyCharts } from './measurements/many-charts.mjs';
import { memory } from './measurements/memory.mjs';
import { parsing } from './measurements/parsing.mjs';
import { table } from './measurements/table.mjs';
import { tableOf } from './report.mjs';

const measurements = {
  'first-paint': firstPaint,
  evaluation,
  changes: changing,
  table,
  'many-charts': manyCharts,
  memory,
  parsing,
};

const results = fileURLToPath(new URL('../.cache/performance.json', import.meta.url));
const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];

const quick = process.argv.includes('--quick');
const runs = Number(option('runs') ?? (quick ? 5 : 11));
const names = option('only')?.split(',') ?? Object.keys(measurements);
const unknown = names.find((name) => !(name in measurements));
if (unknown !== undefined || !(runs >= 1)) {
  console.error(`Choose of ${Object.keys(measurements).join(', ')}, and at least one run.`);
  process.exit(2);
}

const headers = {
  // Timers of full resolution are for isolated pages only.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  // Every page is a new window with an empty cache; within a page a file is fetched once.
  'cache-control': 'max-age=600',
};
const root = await buildPages();
const { url, close } = await serve({ root, headers });
const browser = await launchChromium();
const rows = [];
try {
  const lab = { browser, url, root, runs, turns: quick ? 9 : 21, quick };
  for (const name of names) rows.push(...(await measurements[name](lab)));
} finally {
  await browser.close();
  await close();
}

const machine = { cores: cpus().length, chromium: browser.version(), node: process.version };
await writeFile(results, `${JSON.stringify({ machine, runs, rows }, undefined, 2)}\n`);
console.log(tableOf(rows));
