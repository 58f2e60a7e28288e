/** A seeded generator of fractions from 0 to below 1 (Mulberry32), so that simulations give the same answer everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A binomial count, one trial at a time. */
export function binomialDraw(random: () => number, n: number, chance: number): number {
  let events = 0;
  for (let trial = 0; trial < n; trial += 1) if (random() < chance) events += 1;
  return events;
}

/** A Poisson count, by Knuth's product of uniforms. */
export function poissonDraw(random: () => number, mean: number): number {
  const stop = Math.exp(-mean);
  let events = -1;
  for (let product = 1; product > stop; product *= random()) events += 1;
  return events;
}

/** A standard normal value, by Box and Muller. */
export function normalDraw(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
