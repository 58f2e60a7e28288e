import type { Benchmark, Observations, Period, Target } from '@klyngekit/schema';
import type { TimelineEvent } from '../src/index.js';
import { indicatorOf, practices, targetOf } from './benchmarks.js';

/** The quarters of some years, oldest first. */
export function quarters(from: number, to: number): readonly Period[] {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  const starts = ['01-01', '04-01', '07-01', '10-01'];
  return Array.from({ length: (to - from + 1) * 4 }, (_, index) => {
    const year = from + Math.floor(index / 4);
    const quarter = index % 4;
    return { id: `${year}-q${quarter + 1}`, from: `${year}-${starts[quarter]!}`, to: `${year}-${ends[quarter]!}` };
  });
}

/** The figures of the reference sheet, by quarter: the own practice, and median and quartiles of the fourteen. */
const OWN = [92, 93, 90, 91, 88, 86, 85, 80, 77, 74, 73, 71];
const MEDIAN = [78, 78, 77, 77, 76, 76, 75, 75, 74, 73, 72, 72];
const LOWER = [66, 67, 66, 65, 65, 64, 64, 63, 62, 61, 61, 60];
const UPPER = [89, 90, 88, 89, 87, 87, 86, 85, 84, 84, 82, 81];

/** Fourteen values with a given median and given quartiles; the sixth is the own one. */
function practicesOf(quarter: number): readonly number[] {
  const [own, median, lower, upper] = [OWN[quarter]!, MEDIAN[quarter]!, LOWER[quarter]!, UPPER[quarter]!];
  const below = [lower - 8, lower - 5, lower - 2, lower, lower];
  const middle = [median, median];
  const above = [upper, upper, upper + 2, upper + 6];
  // The own value takes the place at which it leaves the quartiles alone.
  const others =
    own > upper
      ? [...below, median - 1, ...middle, median + 1, ...above.slice(0, 3), upper + 6]
      : own > median
        ? [...below, median - 1, ...middle, ...above, upper + 9]
        : [...below, ...middle, median + 1, ...above, upper + 9];
  return [...others.slice(0, 5), own, ...others.slice(5)];
}

const cluster = (id: string, value: number, validity: Pick<Target, 'validFrom' | 'validTo'>): Target => ({
  ...targetOf(id, 'cluster', { value }),
  ...validity,
});

const periods = quarters(2023, 2025);

/** The file that the sheet's development is drawn from; the own practice is `p6`. */
export const sheetQuarters: Benchmark = {
  schema: 'klynge.benchmark/1',
  id: 'opioider',
  title: { da: 'Opioider' },
  openness: 'restricted',
  source: { name: { da: 'Kvalitetsenheden, Region Eksempel' }, cutOff: '2026-01-15', synthetic: true },
  indicators: [
    indicatorOf('rate', {
      id: 'opioid',
      shownStep: 1,
      targets: [
        cluster('2024', 75, { validFrom: '2024-01-01', validTo: '2024-12-31' }),
        cluster('2025', 65, { validFrom: '2025-01-01' }),
      ],
    }),
  ],
  periods,
  units: practices(14),
  observations: periods.map(({ id }, quarter): Observations => ({
    indicator: 'opioid',
    period: id,
    value: practicesOf(quarter),
  })),
};

export const sheetEvent: TimelineEvent = {
  date: '2024-06-05',
  title: 'Klyngemøde',
  detail: 'aftale om opioidgennemgang',
};
