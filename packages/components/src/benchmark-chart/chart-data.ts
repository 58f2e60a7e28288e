import type { AnonymousRound, Benchmark, Result } from '@klyngekit/schema';
import { readBenchmark, readRound, type DocumentInput } from '../shared/documents.js';

/** What a chart can be drawn from: figures with their units, or a closed round. */
export type ChartData = Benchmark | AnonymousRound;

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

/** Whether data are a closed round. */
export function isRound(data: ChartData): data is AnonymousRound {
  return data.schema === 'klynge.anonym/1';
}

/** How many units data speak of. */
export function unitCount(data: ChartData): number {
  return isRound(data) ? data.rows.length : data.units.length;
}
