import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { MAX_CSV_COLUMNS, MAX_CSV_SIZE } from './limits.js';
import { readCsv } from './read-csv.js';
import type { CsvTable, ReadCsvOptions } from './read-csv.js';

function table(text: string, options?: ReadCsvOptions): CsvTable {
  const result = readCsv(text, options);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.table;
}

const cellsOf = (text: string): (readonly string[])[] => table(text).rows.map(({ cells }) => cells);

describe('readCsv', () => {
  it.each([
    [';', 'a;b\n1;2\n'],
    [',', 'a,b\n1,2\n'],
    ['\t', 'a\tb\n1\t2\n'],
  ])('finds the separator %j', (separator, text) => {
    expect(table(text)).toEqual({ separator, header: ['a', 'b'], rows: [{ line: 2, cells: ['1', '2'] }] });
  });

  it('takes ; for the separator of a file with decimal commas', () => {
    expect(table('navn;andel, procent\nA;50,2\nB;48,0\n').separator).toBe(';');
    expect(table('navn;andel\nA;50,2\nB;48,0\n').header).toEqual(['navn', 'andel']);
  });

  it('takes , for the separator when ; only stands inside cells', () => {
    expect(table('id,name,n\n1,"Aa; Bb",3\n2,"Cc; Dd",4\n').separator).toBe(',');
  });

  it('obeys a line sep= and counts it', () => {
    expect(table('sep=,\na,b\n1,2\n')).toEqual({
      separator: ',',
      header: ['a', 'b'],
      rows: [{ line: 3, cells: ['1', '2'] }],
    });
  });

  it.each(['\n', '\r\n', '\r'])('reads lines that end in %j', (end) => {
    expect(cellsOf(['a;b', '1;2', '3;4', ''].join(end))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('drops the byte order mark and blanks around header names', () => {
    expect(table('\ufeff a ;b\n1;2').header).toEqual(['a', 'b']);
  });

  it('keeps quoted separators, quotes and line ends, and counts lines right after them', () => {
    const { rows } = table('a;b\r\n"x;""y""\r\nz";1\r\n\r\n2;3\r\n');
    expect(rows).toEqual([
      { line: 2, cells: ['x;"y"\nz', '1'] },
      { line: 5, cells: ['2', '3'] },
    ]);
  });

  it('leaves out empty lines and lines of bare separators, and still counts them', () => {
    expect(table('a;b\n\n1;2\n;\n ; \n3;4\n;\n').rows).toEqual([
      { line: 3, cells: ['1', '2'] },
      { line: 6, cells: ['3', '4'] },
    ]);
  });

  it('tells on which line a quote is not closed', () => {
    expect(readCsv('a;b\n1;2\n"3;4\n5;6\n')).toEqual({
      ok: false,
      issues: [{ code: 'broken-quotes', line: 3, params: {} }],
    });
  });

  it('tells on which line a closing quote stands inside a cell', () => {
    const result = readCsv('a;b\n1;2\n"3"x;4\n5;6\n');
    expect(result).toEqual({ ok: false, issues: [{ code: 'broken-quotes', line: 3, params: {} }] });
  });

  it.each(['', '\n\n', '\ufeff'])('refuses an empty file %j', (text) => {
    expect(readCsv(text)).toEqual({ ok: false, issues: [{ code: 'empty-file', line: null, params: {} }] });
  });

  it('refuses more columns than the limit, in the header and below', () => {
    const wide = 'x;'.repeat(MAX_CSV_COLUMNS);
    const params = { limit: MAX_CSV_COLUMNS };
    expect(readCsv(wide)).toEqual({ ok: false, issues: [{ code: 'too-many-columns', line: 1, params }] });
    expect(readCsv(`a;b\n1;2\n${wide}`)).toEqual({
      ok: false,
      issues: [{ code: 'too-many-columns', line: 3, params }],
    });
  });

  it('refuses a text above the size limit before reading it', () => {
    const result = readCsv('a'.repeat(MAX_CSV_SIZE + 1));
    expect(result).toEqual({ ok: false, issues: [{ code: 'too-large', line: null, params: { limit: MAX_CSV_SIZE } }] });
  });

  it('stops after as many rows as asked for', () => {
    expect(table('a\n1\n2\n3\n', { maxRows: 2 }).rows).toHaveLength(2);
  });

  it('reads the same over the borders between stretches of a large text', () => {
    const row = (index: number): string => `${index};"navn ${index}; ""x""\n${'y'.repeat(index % 97)}";${index * 2}`;
    const text = `a;b;c\n${Array.from({ length: 60_000 }, (_, index) => row(index)).join('\n')}\n`;
    expect(text.length).toBeGreaterThan(3 << 20);
    const expected = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n', skipEmptyLines: true }).data.slice(1);
    const { rows } = table(text);
    expect(rows.map(({ cells }) => cells)).toEqual(expected);
    expect(rows.at(-1)?.line).toBe(2 + 2 * 59_999);
  });

  it('reads a cell that is longer than a stretch', () => {
    const long = 'x'.repeat(3 << 20);
    expect(cellsOf(`a;b\n"${long}\n";2\n3;4\n`)).toEqual([
      [`${long}\n`, '2'],
      ['3', '4'],
    ]);
  });

  it('reads back what another writer has written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'æ', ';', ',', '"', '\n', ' ', '1') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = Papa.unparse([['h1', 'h2'], ...cells], { delimiter: ';', newline: '\r\n', quotes: true });
        const result = table(text, { separator: ';' });
        expect(result.rows.map((row) => row.cells)).toEqual(cells.filter((row) => row.join('').trim() !== ''));
      }),
      { numRuns: 200 },
    );
  });

  it('never throws and never loops, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', '\r', '\t', '\0', 'é') }), (text) => {
        const result = readCsv(text);
        expect(result.ok ? result.table.header.length : result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
