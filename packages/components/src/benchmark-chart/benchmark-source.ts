import { isParsed, type Benchmark, type Result } from '@klyngekit/schema';

/** What a host may hand over: a parsed benchmark, an object that is yet to be checked, or JSON text. */
export type BenchmarkInput = Benchmark | string | null | undefined;

/**
 * Reads a benchmark. One that came from `parseBenchmark` is taken as it is; anything else is checked, with a parser that
 * is fetched only then.
 */
export function readBenchmark(input: unknown): Result<Benchmark> | Promise<Result<Benchmark>> {
  if (isParsed(input, 'benchmark')) return { ok: true, value: input as Benchmark, warnings: [] };
  return import('./parse.js').then(({ parseBenchmark }) => parseBenchmark(input));
}
