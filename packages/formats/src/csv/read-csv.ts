import { MAX_CSV_COLUMNS } from './limits.js';
import { openCsv } from './open-csv.js';
import type { CsvIssue } from './open-csv.js';
import type { CsvRow } from './records.js';
import type { Separator } from './separator.js';

/** How to read a table. */
export interface ReadCsvOptions {
  /** The sign between cells. Default: found out. */
  readonly separator?: Separator;
  /** Stop after this many rows below the header, as for a preview. Default: all. */
  readonly maxRows?: number;
}

/** A table of texts. */
export interface CsvTable {
  /** The sign between cells. */
  readonly separator: Separator;
  /** The header, without blanks around the names. */
  readonly header: readonly string[];
  /** The rows below the header, cells as they stand in the file. */
  readonly rows: readonly CsvRow[];
}

/** The table, or everything that is wrong with the text. */
export type ReadCsvResult =
  { readonly ok: true; readonly table: CsvTable } | { readonly ok: false; readonly issues: readonly CsvIssue[] };

/** Reads a whole text as a table of texts with a header row. */
export function readCsv(text: string, options: ReadCsvOptions = {}): ReadCsvResult {
  const opened = openCsv(text, options.separator);
  if (!opened.ok) return opened;
  const { separator, header, batches } = opened.csv;
  const maxRows = options.maxRows ?? Infinity;
  const rows: CsvRow[] = [];
  const issues: CsvIssue[] = [];
  for (const batch of batches) {
    for (const line of batch.brokenQuotes) issues.push({ code: 'broken-quotes', line, params: {} });
    for (const row of batch.rows) {
      if (rows.length >= maxRows) break;
      if (row.cells.length > MAX_CSV_COLUMNS) {
        issues.push({ code: 'too-many-columns', line: row.line, params: { limit: MAX_CSV_COLUMNS } });
      }
      rows.push(row);
    }
    if (rows.length >= maxRows) break;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, table: { separator, header, rows } };
}
