import { parseBenchmark } from '@klyngekit/schema';
import type { Benchmark, Indicator } from '@klyngekit/schema';
import { numbersFrom } from './seeded-random.js';

/** What a made-up cluster is like. */
export interface ClusterShape {
  readonly practices: number;
  /** Smallest and largest denominator. */
  readonly denominators: readonly [number, number];
  readonly seed: number;
  /** A practice so many times larger than it would be. Default none. */
  readonly dominant?: { readonly practice: number; readonly times: number };
  /** A practice whose share lies far above all others. Default none. */
  readonly outlier?: number;
}

const indicator: Indicator = {
  schema: 'klynge.indicator/1',
  id: 'andel',
  title: { da: 'Andel' },
  description: { da: 'En andel' },
  kind: 'proportion',
  direction: 'higher',
};

/** A parsed file, or an error that tells which of its parts is wrong. */
export function parsed(document: unknown): Benchmark {
  const result = parseBenchmark(document);
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} at ${pointer}`).join());
  return result.value;
}

/** Denominators and numerators of a made-up cluster: shares around sixty per cent, more apart than chance would have it. */
export function countsOf({ practices, denominators: [smallest, largest], seed, dominant, outlier }: ClusterShape) {
  const next = numbersFrom(seed);
  const uniform = () => next() / 2 ** 32;
  const denominators = Array.from(
    { length: practices },
    () => smallest + Math.floor(uniform() * (largest - smallest + 1)),
  );
  if (dominant) denominators[dominant.practice]! *= dominant.times;
  const numerators = denominators.map((patients, practice) => {
    const drawn = uniform();
    const share = outlier === undefined ? 0.3 + 0.6 * drawn : practice === outlier ? 0.95 : 0.15 + 0.1 * drawn;
    return Array.from({ length: patients }, () => Number(uniform() < share)).reduce((sum, event) => sum + event, 0);
  });
  return { numerators, denominators };
}

/** The file of a made-up cluster. Names are invented. */
export function clusterBenchmark(shape: ClusterShape, changes: Partial<Indicator> = {}): Benchmark {
  const { numerators, denominators } = countsOf(shape);
  return parsed({
    schema: 'klynge.benchmark/1',
    id: 'klynge',
    title: { da: 'Klyngen' },
    openness: 'restricted',
    source: { name: { da: 'Syntetiske tal' }, cutOff: '2025-01-31', synthetic: true },
    indicators: [{ ...indicator, ...changes }],
    periods: [{ id: '2024', from: '2024-01-01', to: '2024-12-31' }],
    units: numerators.map((_, index) => ({
      id: `p${index}`,
      kind: 'practice',
      name: `Syntetisk Lægehus ${index}`,
      ydernummer: String(900001 + index),
    })),
    observations: [{ indicator: 'andel', period: '2024', numerator: numerators, denominator: denominators }],
  });
}
