import type { Period } from '@klyngekit/schema';
import type { IssueLog } from './issue-log.js';
import type { RowStore } from './row-store.js';

/** More places than a benchmark file can hold within its size. */
const maxPlaces = 5_000_000;

/** The rows in the order of the file to make: per period, in time order, the row of each unit, or -1. */
export interface PlacedRows {
  readonly periods: readonly Period[];
  readonly rows: readonly Int32Array[];
}

function timeOrder(periods: readonly Period[]): readonly number[] {
  const key = (place: number): string => `${periods[place]?.from} ${periods[place]?.to}`;
  return periods.map((_, place) => place).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Puts every row in its place (unit and period), and tells about rows whose place is taken. */
export function placeRows(
  rows: RowStore,
  units: number,
  periods: readonly Period[],
  issues: IssueLog,
): PlacedRows | undefined {
  if (units * periods.length > maxPlaces) {
    issues.add('too-many-places', null, null, { limit: maxPlaces });
    return undefined;
  }
  const columns = periods.map(() => new Int32Array(units).fill(-1));
  for (let row = 0; row < rows.length; row += 1) {
    const column = columns[rows.period(row)];
    const unit = rows.unit(row);
    const first = column?.[unit] ?? -1;
    if (first >= 0) issues.add('duplicate-row', rows.line(row), null, { first: rows.line(first) });
    else if (column !== undefined) column[unit] = row;
  }
  const order = timeOrder(periods);
  return {
    periods: order.flatMap((place) => periods[place] ?? []),
    rows: order.flatMap((place) => columns[place] ?? []),
  };
}
