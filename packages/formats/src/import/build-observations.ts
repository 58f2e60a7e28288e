import type { AbsenceStatus, Indicator, Observations, Period } from '@klyngekit/schema';
import type { Columns, NumberRole } from './columns.js';
import type { RowStore } from './row-store.js';

type NumberColumn = (number | null)[];

/** Columns that a reason for absence empties; the denominator may stay and tell how many are concerned. */
const emptied: ReadonlySet<NumberRole> = new Set(['numerator', 'value', 'lower', 'upper']);

function numberColumn(rows: RowStore, placed: Int32Array, role: NumberRole): NumberColumn {
  return Array.from(placed, (row) => {
    if (row < 0) return null;
    const status = rows.status(row);
    if (status !== null && (emptied.has(role) || status === 'notApplicable')) return null;
    const number = rows.number(role, row);
    return Number.isNaN(number) ? null : number;
  });
}

/** Limits stand in pairs: half an interval is none. */
function pairLimits(lower: NumberColumn, upper: NumberColumn): void {
  lower.forEach((limit, unit) => {
    if (limit === null) upper[unit] = null;
    else if (upper[unit] === null) lower[unit] = null;
  });
}

/** Crude counts beside a stated value: a numerator of an unknown number says nothing. */
function dropBaselessNumerators(numerator: NumberColumn, denominator: NumberColumn): void {
  denominator.forEach((patients, unit) => {
    if (patients === null) numerator[unit] = null;
  });
}

/** The figures of one period as aligned columns. */
export function buildObservations(
  rows: RowStore,
  placed: Int32Array,
  period: Period,
  indicator: Indicator,
  columns: Columns,
): Observations {
  const numbers: { [Role in NumberRole]?: NumberColumn } = {};
  for (const [role] of columns.numbers) numbers[role] = numberColumn(rows, placed, role);
  if (numbers.lower !== undefined && numbers.upper !== undefined) pairLimits(numbers.lower, numbers.upper);
  if (numbers.numerator !== undefined && numbers.denominator !== undefined) {
    dropBaselessNumerators(numbers.numerator, numbers.denominator);
  }
  const status = Array.from(placed, (row): AbsenceStatus | null => (row < 0 ? 'notReported' : rows.status(row)));
  return {
    indicator: indicator.id,
    period: period.id,
    ...numbers,
    ...(columns.choice !== undefined && { choices: Array.from(placed, (row) => (row < 0 ? null : rows.choices(row))) }),
    ...(status.some((reason) => reason !== null) && { status }),
  };
}
