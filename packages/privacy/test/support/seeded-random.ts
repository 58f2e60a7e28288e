import type { RandomSource } from '@klyngekit/privacy';

/** Random numbers that are the same in every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** A source that stands in for the host's, so that a test that fails once fails always. */
export function seededRandom(seed: number): RandomSource {
  const next = numbersFrom(seed);
  return {
    getRandomValues(array) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let index = 0; index < bytes.length; index++) bytes[index] = next() >>> 24;
      return array;
    },
  };
}
