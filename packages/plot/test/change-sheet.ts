import type { Benchmark, Observations } from '@klyngekit/schema';
import { indicatorOf, practices } from './benchmarks.js';

/** The figures of the reference sheet: the own practice, and all others of the cluster as one row. */
const YEARS = [
  { id: '2024-25', from: '2024-07-01', to: '2025-06-30' },
  { id: '2025-26', from: '2025-07-01', to: '2026-06-30' },
] as const;

/** The own practice goes from 17 of 49 to 24 of 50; all together from 325 of 735 to 376 of 743. */
const COUNTS: Readonly<Record<string, { numerator: readonly number[]; denominator: readonly number[] }>> = {
  '2024-25': { numerator: [17, 120, 188], denominator: [49, 300, 386] },
  '2025-26': { numerator: [24, 140, 212], denominator: [50, 305, 388] },
};

/** The file that the sheet's change is drawn from; the own practice is `p1`. */
export const sheetYears: Benchmark = {
  schema: 'klynge.benchmark/1',
  id: 'foer-efter',
  title: { da: 'Lungefunktion' },
  openness: 'restricted',
  source: { name: { da: 'Kvalitetsenheden, Region Eksempel' }, cutOff: '2026-09-15', synthetic: true },
  indicators: [
    indicatorOf('proportion', { id: 'lunge', counted: { one: { da: 'patient' }, other: { da: 'patienter' } } }),
  ],
  periods: YEARS,
  units: practices(3),
  observations: YEARS.map(({ id }): Observations => ({ indicator: 'lunge', period: id, ...COUNTS[id]! })),
};
