/** A source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * Numbers that look random and are the same for the same seed: sfc32 (PractRand, C. Doty-Humphrey). For invented figures
 * only, never for anything that must not be guessed.
 */
export function seededRandom(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9 | 0, 0x243f6a88 | 0, seed | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** A number of the standard normal distribution (Box and Muller). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** How many of `trials` happen, each with the same probability. */
export function drawBinomial(random: Random, trials: number, probability: number): number {
  let events = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random() < probability) events += 1;
  return events;
}

/** How many events fall in an exposure that expects `mean` of them. */
export function drawPoisson(random: Random, mean: number): number {
  let events = 0;
  let time = -Math.log(1 - random());
  while (time < mean) {
    events += 1;
    time -= Math.log(1 - random());
  }
  return events;
}

/** The items in random order (Fisher and Yates). */
export function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
