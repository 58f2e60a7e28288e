import { MAX_CSV_COLUMNS, MAX_CSV_SIZE } from './limits.js';
import { csvBatches } from './records.js';
import type { CsvBatch } from './records.js';
import { detectSeparator } from './separator.js';
import type { Separator } from './separator.js';

/** Why a text cannot be read as a table. */
export type CsvIssueCode = 'too-large' | 'empty-file' | 'too-many-columns' | 'broken-quotes';

/** One thing that is wrong with a text as a table. */
export interface CsvIssue {
  readonly code: CsvIssueCode;
  /** The line (the first is 1), or null for the file as a whole. */
  readonly line: number | null;
  readonly params: Readonly<Record<string, number>>;
}

/** A table whose header has been read and whose rows are read as they are asked for. */
export interface OpenedCsv {
  readonly separator: Separator;
  readonly header: readonly string[];
  /** How many characters there are to read. */
  readonly length: number;
  /** The rows below the header. Can be run through once. */
  readonly batches: Iterable<CsvBatch>;
}

/** The header and the batches of rows, or why there are none. */
export type OpenCsvResult =
  { readonly ok: true; readonly csv: OpenedCsv } | { readonly ok: false; readonly issues: readonly CsvIssue[] };

/** The first line by which some programs tell the separator: `sep=;`. */
const separatorLine = /^sep=([;,\t])\n/i;

function* withoutHeader(first: CsvBatch, rest: Iterable<CsvBatch>): Generator<CsvBatch, void, void> {
  yield { ...first, rows: first.rows.slice(1) };
  yield* rest;
}

function refused(code: CsvIssueCode, line: number | null, params: Readonly<Record<string, number>>): OpenCsvResult {
  return { ok: false, issues: [{ code, line, params }] };
}

/**
 * Opens a text as a table with a header row. Lines may end in CRLF, CR or LF; cells may be quoted (RFC 4180).
 *
 * @param separator - The sign between cells. Default: found out from the first rows, or from a line `sep=;`.
 */
export function openCsv(text: string, separator?: Separator): OpenCsvResult {
  if (text.length > MAX_CSV_SIZE) return refused('too-large', null, { limit: MAX_CSV_SIZE });
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const declared = separatorLine.exec(lines);
  const body = declared === null ? lines : lines.slice(declared[0].length);
  const sign = separator ?? (declared?.[1] as Separator | undefined) ?? detectSeparator(body);
  const batches = csvBatches(body, sign, declared === null ? 1 : 2);
  let first = batches.next();
  // A stretch of empty lines longer than a batch is still no header.
  while (!first.done && first.value.rows.length === 0) first = batches.next();
  const headerRow = first.done ? undefined : first.value.rows[0];
  if (first.done || headerRow === undefined) return refused('empty-file', null, {});
  if (headerRow.cells.length > MAX_CSV_COLUMNS) {
    return refused('too-many-columns', headerRow.line, { limit: MAX_CSV_COLUMNS });
  }
  const header = headerRow.cells.map((cell) => cell.trim().normalize('NFC'));
  return {
    ok: true,
    csv: { separator: sign, header, length: body.length, batches: withoutHeader(first.value, batches) },
  };
}
