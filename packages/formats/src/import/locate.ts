import type { Issue } from '@klyngekit/schema';
import type { Columns } from './columns.js';
import type { IssueLog } from './issue-log.js';
import type { PlacedRows } from './place-rows.js';
import type { RowReader } from './row-reader.js';

const unitPointer = /^\/units\/(\d+)(?:\/(\w+))?/;
const figurePointer = /^\/observations\/(\d+)\/(\w+)\/(\d+)/;

interface Place {
  readonly line: number | null;
  readonly column: number | null;
}

/**
 * Adds what the schema says about the made file, by the line and column where it comes from. Texts of the indicator, the
 * source or the title have no line; their pointer tells where to look.
 */
export function locateSchemaIssues(
  found: readonly Issue[],
  reader: RowReader,
  columns: Columns,
  placed: PlacedRows,
  issues: IssueLog,
): void {
  const locate = (pointer: string): Place => {
    const unit = unitPointer.exec(pointer);
    if (unit !== null) {
      const column = unit[2] === 'name' ? (columns.name ?? columns.unit) : columns.unit;
      return { line: reader.units.units[Number(unit[1])]?.line ?? null, column: column + 1 };
    }
    const figure = figurePointer.exec(pointer);
    if (figure === null) return { line: null, column: null };
    const row = placed.rows[Number(figure[1])]?.[Number(figure[3])] ?? -1;
    const column = columns.numbers.find(([role]) => role === figure[2])?.[1];
    return { line: row < 0 ? null : reader.rows.line(row), column: column === undefined ? null : column + 1 };
  };
  for (const { code, pointer } of found) {
    const { line, column } = locate(pointer);
    issues.add('refused-by-schema', line, column, { code, pointer });
  }
}
