import { columnNames, columnsOfKind, missingColumns } from '../../benchmark/columns.js';
import type { Observations } from '../../benchmark/observations.js';
import type { IndicatorKind } from '../../indicator/indicator.js';
import type { IssueList } from '../../issue-list.js';

/** Checks that an entry has the columns of its kind, and no others. Says whether it does. */
export function checkColumnsOfKind(
  entry: Observations,
  kind: IndicatorKind,
  pointer: string,
  issues: IssueList,
): boolean {
  const unexpected = columnNames.filter((column) => entry[column] && !columnsOfKind[kind].includes(column));
  for (const column of unexpected) issues.add('unexpected-column', `${pointer}/${column}`, { column, kind });
  const missing = missingColumns(kind, entry);
  for (const column of missing) issues.add('missing-column', pointer, { column });
  return unexpected.length === 0 && missing.length === 0;
}

/** Checks that every column has one place for each unit. Says whether they have. */
export function checkAlignment(entry: Observations, units: number, pointer: string, issues: IssueList): boolean {
  const misaligned = [...columnNames, 'status' as const].filter((column) => (entry[column]?.length ?? units) !== units);
  for (const column of misaligned) {
    issues.add('misaligned-column', `${pointer}/${column}`, { expected: units, found: entry[column]!.length });
  }
  return misaligned.length === 0;
}
