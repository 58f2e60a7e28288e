import type { Benchmark } from '../benchmark/benchmark.js';
import type { AbsenceStatus } from '../benchmark/observations.js';
import type { Unit } from '../benchmark/unit.js';
import { valueAt } from './value-at.js';

/** The figures of one unit, for one indicator in one period. What there is not is null. */
export interface Row {
  readonly unit: Unit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As the file states it, else computed from the counts; see {@link valueAt}. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly choices: readonly string[] | null;
  /** Why there is no figure; null where there is one. */
  readonly status: AbsenceStatus | null;
}

/**
 * The figures of one indicator in one period as one object a unit, in the order of the file's units. No rows when the
 * file has no figures for them. Made for reading by people and for small tables; drawing reads the columns.
 */
export function* rowsOf(benchmark: Benchmark, indicatorId: string, periodId: string): Generator<Row, void, undefined> {
  const indicator = benchmark.indicators.find(({ id }) => id === indicatorId);
  const entry = benchmark.observations.find((each) => each.indicator === indicatorId && each.period === periodId);
  if (!indicator || !entry) return;
  for (const [index, unit] of benchmark.units.entries()) {
    yield {
      unit,
      numerator: entry.numerator?.[index] ?? null,
      denominator: entry.denominator?.[index] ?? null,
      value: valueAt(entry, indicator, index),
      lower: entry.lower?.[index] ?? null,
      upper: entry.upper?.[index] ?? null,
      choices: entry.choices?.[index] ?? null,
      status: entry.status?.[index] ?? null,
    };
  }
}
