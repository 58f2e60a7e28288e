import type { AnonymousRound, Benchmark } from '@klyngekit/schema';

/** What a chart can be drawn from: figures with their units, or a closed round. */
export type ChartData = Benchmark | AnonymousRound;

/** Whether data are a closed round. */
export function isRound(data: ChartData): data is AnonymousRound {
  return data.schema === 'klynge.anonym/1';
}

/** How many units data speak of. */
export function unitCount(data: ChartData): number {
  return isRound(data) ? data.rows.length : data.units.length;
}
