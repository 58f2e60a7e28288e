import type { AbsenceStatus } from '@klyngekit/schema';
import type { PlacedRows } from './place-rows.js';
import type { ImportSummary } from './result.js';
import type { RowStore } from './row-store.js';

/** Counts what an import has read. */
export function summarise(rows: RowStore, placed: PlacedRows, units: number): ImportSummary {
  const absent = { notReported: 0, tooFew: 0, suppressed: 0, notApplicable: 0 };
  let figures = 0;
  for (const column of placed.rows) {
    for (const row of column) {
      const status: AbsenceStatus | null = row < 0 ? 'notReported' : rows.status(row);
      if (status === null) figures += 1;
      else absent[status] += 1;
    }
  }
  return { rows: rows.length, units, periods: placed.periods.length, figures, absent };
}
