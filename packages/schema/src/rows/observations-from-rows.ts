import { columnNames } from '../benchmark/columns.js';
import type { ColumnName } from '../benchmark/columns.js';
import type { AbsenceStatus, Observations } from '../benchmark/observations.js';
import type { Unit } from '../benchmark/unit.js';
import { IssueList } from '../issue-list.js';
import type { Result } from '../issue.js';

/** The figures of one unit, as a producer has them. A column exists in the file when at least one row has it. */
export interface UnitFigures {
  /** Id of the unit. */
  readonly unit: string;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly value?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly choices?: readonly string[] | null;
  readonly status?: AbsenceStatus | null;
}

/** What the figures are about. */
export interface ObservationsHead {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the period. */
  readonly period: string;
  /** Confidence level of the limits, as a fraction. Default 0.95. */
  readonly level?: number;
}

function figuresByUnit(units: readonly Unit[], rows: Iterable<UnitFigures>, issues: IssueList) {
  const known = new Set(units.map(({ id }) => id));
  const byUnit = new Map<string, UnitFigures>();
  let index = 0;
  for (const row of rows) {
    if (!known.has(row.unit)) issues.add('unknown-reference', `/${index}/unit`, { to: 'unit' });
    else if (byUnit.has(row.unit)) issues.add('duplicate-id', `/${index}/unit`);
    else byUnit.set(row.unit, row);
    index++;
  }
  return byUnit;
}

/**
 * Builds aligned columns from one row per unit, in any order. A unit without a row gets the status `notReported`. Rows of
 * unknown units and second rows of one unit are issues, whose pointers count the rows.
 *
 * Whether the figures make sense together is asked when the whole file is parsed.
 */
export function observationsFromRows(
  units: readonly Unit[],
  head: ObservationsHead,
  rows: Iterable<UnitFigures>,
): Result<Observations> {
  const issues = new IssueList();
  const byUnit = figuresByUnit(units, rows, issues);
  if (!issues.isEmpty) return { ok: false, issues: issues.toArray() };

  const figures = [...byUnit.values()];
  const column = (name: ColumnName) => units.map(({ id }) => byUnit.get(id)?.[name] ?? null);
  const columns: { [name: string]: readonly unknown[] } = {};
  for (const name of columnNames) {
    if (figures.some((row) => row[name] !== undefined)) columns[name] = Object.freeze(column(name));
  }
  const status = units.map(({ id }) => {
    const row = byUnit.get(id);
    return row ? (row.status ?? null) : 'notReported';
  });
  if (status.some((absence) => absence !== null)) columns['status'] = Object.freeze(status);
  return { ok: true, value: Object.freeze({ ...head, ...columns }), warnings: [] };
}
