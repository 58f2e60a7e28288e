// Speed, as a ratio to a plain loop with the normal approximation: node bench/speed.mjs
import { statistics } from './load.mjs';

const { clopperPearsonInterval, funnelPosition, intervalColumns, wilsonInterval } = await statistics();

/** Fractions from a fixed seed, so that every run draws the same units. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function drawUnits(count, smallest, largest, spread) {
  const random = seeded(1);
  return Array.from({ length: count }, () => {
    const denominator = Math.round(smallest * (largest / smallest) ** random());
    const deviate = (random() + random() + random() + random() - 2) * Math.sqrt(3) * spread;
    const events = Math.round(denominator * 0.7 + deviate * Math.sqrt(denominator * 0.21));
    return { events: Math.min(denominator, Math.max(0, events)), denominator };
  });
}

/** The best of some rounds, and the first, in milliseconds. */
function time(work, rounds = 9) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    work();
    times.push(performance.now() - before);
  }
  return { first: times[0], best: Math.min(...times) };
}

let sink = 0;
const z = [1.959963984540054, 3.090232306167813];

/** What a page would write by hand: a normal interval and normal limits. */
function plain(units) {
  for (const { events, denominator } of units) {
    const p = events / denominator;
    const error = z[0] * Math.sqrt((p * (1 - p)) / denominator);
    sink += p - error + (p + error);
    const distance = Math.abs(p - 0.7) / Math.sqrt(0.21 / denominator);
    sink += distance > z[1] ? 2 : distance > z[0] ? 1 : 0;
  }
}

const frame = { target: 0.7, scale: 'proportion' };
function ours(units) {
  for (const unit of units) {
    const { lower, upper } = wilsonInterval(unit.events, unit.denominator);
    sink += lower + upper;
    sink += funnelPosition(unit, frame).position === 'within' ? 0 : 1;
  }
}

const milliseconds = (value) => `${value.toFixed(1)} ms`;
let failed = false;
for (const [name, units] of [
  ['10,000 units by chance alone', drawUnits(10_000, 30, 20_000, 1)],
  ['10,000 overdispersed units', drawUnits(10_000, 30, 20_000, 5)],
]) {
  const base = time(() => plain(units));
  const exact = time(() => ours(units));
  const ratio = exact.best / base.best;
  console.log(
    `${name}: Wilson and exact position ${milliseconds(exact.best)} (first ${milliseconds(exact.first)}), ` +
      `plain normal loop ${milliseconds(base.best)}, ratio ${ratio.toFixed(0)}`,
  );
  if (exact.best > 50) failed = true;
}

// A national file: 1,700 practices, 12 indicators, 8 periods, in stretches that leave room for frames.
const rows = drawUnits(1700 * 12 * 8, 30, 5000, 2);
const events = rows.map((row) => row.events);
const denominators = rows.map((row) => row.denominator);
for (const [name, interval, stretch] of [
  ['Wilson', wilsonInterval, 50_000],
  ['Clopper–Pearson', clopperPearsonInterval, 2_500],
]) {
  let longest = 0;
  const before = performance.now();
  for (let from = 0; from < rows.length; from += stretch) {
    const start = performance.now();
    sink += intervalColumns(interval, events, denominators, { from, to: Math.min(rows.length, from + stretch) })
      .lower[0];
    longest = Math.max(longest, performance.now() - start);
  }
  const whole = performance.now() - before;
  console.log(
    `${name}: ${rows.length} intervals ${milliseconds(whole)}, longest stretch of ${stretch} ${milliseconds(longest)}`,
  );
  if (longest > 50) failed = true;
}

if (failed || !Number.isFinite(sink)) process.exitCode = 1;
