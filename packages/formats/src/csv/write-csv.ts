import { guardFormula } from './formula-guard.js';

/** A cell to write: a text, a number, or nothing. */
export type CsvCell = string | number | null;

/** How to write a table. */
export interface WriteCsvOptions {
  /** `da`: separator `;` and decimal comma, as a Danish spreadsheet expects. `en`: separator `,` and decimal point. */
  readonly language: 'da' | 'en';
  /** Whether a byte order mark comes first, by which spreadsheets know UTF-8. Default: true. */
  readonly byteOrderMark?: boolean;
}

const needsQuotes = /[",;\t\r\n]/;

function writeText(text: string): string {
  const guarded = guardFormula(text);
  // Quoted for either separator, so that a file opened under the other convention still keeps the text in one cell.
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function writeNumber(value: number, language: 'da' | 'en'): string {
  if (!Number.isFinite(value)) throw new RangeError('A CSV cell holds finite numbers only.');
  const text = String(Object.is(value, -0) ? 0 : value);
  return language === 'da' ? text.replace('.', ',') : text;
}

/**
 * Rows as CSV (RFC 4180), ready for a spreadsheet. Text cells that a spreadsheet could run as formulas get an apostrophe
 * in front; numbers stay numbers, negative ones too. A cell of null is empty.
 *
 * @throws RangeError for a number that is not finite.
 */
export function writeCsv(rows: Iterable<readonly CsvCell[]>, options: WriteCsvOptions): string {
  const separator = options.language === 'da' ? ';' : ',';
  const lines: string[] = [];
  for (const row of rows) {
    const cells = row.map((cell) => {
      if (cell === null) return '';
      return typeof cell === 'number' ? writeNumber(cell, options.language) : writeText(cell);
    });
    // A lone empty cell would be an empty line, which readers drop.
    lines.push(cells.join(separator) || '""');
  }
  const mark = options.byteOrderMark === false ? '' : '\ufeff';
  return mark + lines.map((line) => `${line}\r\n`).join('');
}
