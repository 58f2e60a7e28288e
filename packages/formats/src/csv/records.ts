import Papa from 'papaparse';
import type { Separator } from './separator.js';

/** One record of a file: its cells as they stand, and the line on which it begins (the first line is 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A stretch of records, and the lines on which quoting is broken. */
export interface CsvBatch {
  readonly rows: readonly CsvRow[];
  readonly brokenQuotes: readonly number[];
  /** How much of the text has been read so far, in characters. */
  readonly position: number;
}

interface ParsedChunk {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

const chunkSize = 1 << 20;

function countLines(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
  }
  return lines;
}

function parseChunk(chunk: string, separator: Separator, last: boolean): ParsedChunk {
  // The parser behind Papa.parse: unlike its wrapper it can stop before an unfinished record and say where.
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
  return parser.parse(chunk, 0, !last) as ParsedChunk;
}

/**
 * The records of a text whose lines end in LF, in batches of about a million characters, so that a caller can show
 * progress or let others work in between. Empty lines are left out, and so are the lines of bare separators that
 * spreadsheets write below a table.
 */
export function* csvBatches(text: string, separator: Separator, firstLine = 1): Generator<CsvBatch, void, void> {
  let position = 0;
  let line = firstLine;
  let size = chunkSize;
  while (position < text.length) {
    const last = position + size >= text.length;
    const { data, errors, meta } = parseChunk(text.slice(position, position + size), separator, last);
    if (!last && meta.cursor === 0) {
      // One record is longer than the chunk.
      size *= 2;
      continue;
    }
    const broken = new Set(errors.map((error) => error.row));
    const rows: CsvRow[] = [];
    const brokenQuotes: number[] = [];
    data.forEach((cells, index) => {
      if (broken.has(index)) brokenQuotes.push(line);
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += countLines(cells);
    });
    position = last ? text.length : position + meta.cursor;
    size = chunkSize;
    yield { rows, brokenQuotes, position };
  }
}
