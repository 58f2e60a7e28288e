import type { ChartData } from '@klyngekit/report/chart';
import type { Result } from '@klyngekit/schema';
import { readBenchmark, readRound, type DocumentInput } from './documents.js';

/** What a host may hand over: parsed, an object that is yet to be checked, or JSON text. */
export type ChartInput = DocumentInput<ChartData>;

/** Reads what a chart is to show, whichever of the two it is. */
export function readChartData(input: unknown): Result<ChartData> | Promise<Result<ChartData>> {
  return claimsRound(input) ? readRound(input) : readBenchmark(input);
}

/** Which parser to fetch; it alone decides whether the claim is true. No getter is run. */
function claimsRound(input: unknown): boolean {
  if (typeof input === 'string') return /"schema"\s*:\s*"klynge\.anonym\//u.test(input);
  if (typeof input !== 'object' || input === null) return false;
  const claimed: unknown = Object.getOwnPropertyDescriptor(input, 'schema')?.value;
  return typeof claimed === 'string' && claimed.startsWith('klynge.anonym/');
}
