import type { Columns } from './columns.js';
import type { IssueLog } from './issue-log.js';
import type { RowReader } from './row-reader.js';

/** Gives the cells that could be read in two ways their value, once the whole column has been seen. */
export function settleNumbers(reader: RowReader, columns: Columns, issues: IssueLog): void {
  for (const [role, column] of columns.numbers) {
    const numbers = reader.numbers.get(role);
    for (const { row, comma, point } of numbers?.pending ?? []) {
      if (numbers?.decimal === undefined) issues.add('ambiguous-number', reader.rows.line(row), column + 1);
      else reader.rows.setNumber(role, row, numbers.decimal === ',' ? comma : point);
    }
  }
}
