// How often chance alone gives a signal: node bench/alarms.mjs
import { statistics } from './load.mjs';

const { exactFalseAlarms, funnelLimits, funnelPosition, pooledRate, spcSignals, suitedChart, uChart, binomialDensity } =
  await statistics();

/** Fractions from a fixed seed (Mulberry32), so that every run draws the same series. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function poisson(random, mean) {
  const stop = Math.exp(-mean);
  let events = -1;
  for (let product = 1; product > stop; product *= random()) events += 1;
  return events;
}

function binomial(random, n, chance) {
  let events = 0;
  for (let trial = 0; trial < n; trial += 1) if (random() < chance) events += 1;
  return events;
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;
const rounds = 4000;

console.log(
  `Stable series of 24 points with a signal, ${rounds} of each; the first 12 points freeze the limits in "frozen"`,
);
console.log(
  'expected per point | beyond 3 sigma | suitedChart: limits | any rule | frozen: beyond 3 sigma | suitedChart',
);
for (const expected of [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 50]) {
  const random = seeded(3);
  const found = { sigma: 0, limits: 0, any: 0, frozenSigma: 0, frozen: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const series = Array.from({ length: 24 }, () => ({ events: poisson(random, expected), denominator: 100 }));
    const isBeyond = ({ values, lower, upper }) => values.some((value, at) => value > upper[at] || value < lower[at]);
    const read = (options) => spcSignals(suitedChart('rate', series, options), 'making-data-count').signals;
    const all = read({});
    if (isBeyond(uChart(series))) found.sigma += 1;
    if (all.some(({ rule }) => rule === 'outside-limits')) found.limits += 1;
    if (all.length > 0) found.any += 1;
    if (isBeyond(uChart(series, { baseline: 12 }))) found.frozenSigma += 1;
    if (read({ baseline: 12 }).length > 0) found.frozen += 1;
  }
  const cells = Object.values(found).map((count) => percent(count / rounds));
  console.log(`${expected} | ${cells.join(' | ')}`);
}

console.log(
  '\nFalse alarms of funnelPosition, as shares of what the level promises, and counts between curve and judgement',
);
for (const level of [0.95, 0.998]) {
  const averages = [];
  const singles = [];
  const between = [];
  for (let hundredth = 5; hundredth <= 95; hundredth += 1) {
    const frame = { target: hundredth / 100, scale: 'proportion' };
    const own = [];
    for (let n = 30; n <= 300; n += 1) {
      own.push(exactFalseAlarms([n], frame, level).expected / (1 - level));
      const { upper } = funnelLimits(n, frame, level);
      const first = Math.floor(upper * n) + 1;
      const isWithin =
        first <= n && funnelPosition({ events: first, denominator: n }, { ...frame, levels: [level] }).level === null;
      between.push(isWithin ? binomialDensity(first, n, frame.target) : 0);
    }
    singles.push(...own);
    averages.push(own.reduce((total, share) => total + share, 0) / own.length);
  }
  const mean = between.reduce((total, chance) => total + chance, 0) / between.length;
  const range = (list) => `${percent(Math.min(...list))} to ${percent(Math.max(...list))}`;
  console.log(
    `${level}: average ${range(averages)}, one practice ${range(singles)}, above the curve and within ${percent(mean)}`,
  );
}

console.log(
  `\n15 practices of 30 to 300 patients, ${rounds} times: at least one outside, by a known and by their own pooled target`,
);
for (const target of [0.2, 0.5, 0.8]) {
  for (const level of [0.95, 0.998]) {
    const random = seeded(15);
    let known = 0;
    let pooled = 0;
    for (let round = 0; round < rounds; round += 1) {
      const units = Array.from({ length: 15 }, () => {
        const denominator = 30 + Math.floor(270 * random());
        return { events: binomial(random, denominator, target), denominator };
      });
      const isAny = (held) =>
        units.some(
          (unit) => funnelPosition(unit, { target: held, scale: 'proportion', levels: [level] }).level !== null,
        );
      if (isAny(target)) known += 1;
      if (isAny(pooledRate(units).value)) pooled += 1;
    }
    console.log(`${target}, ${level}: ${percent(known / rounds)} and ${percent(pooled / rounds)}`);
  }
}
