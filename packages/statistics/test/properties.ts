import fc from 'fast-check';

/** Property tests draw the same examples everywhere; `PROPERTY_RUNS` sets how many (100 unless told). */
export function useSeed(seed: number): void {
  fc.configureGlobal({ seed, numRuns: Number(process.env.PROPERTY_RUNS ?? 100) });
}
