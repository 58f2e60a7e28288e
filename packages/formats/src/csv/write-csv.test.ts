import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.js';

const languages = ['da', 'en'] as const;
const separators = { da: ';', en: ',' } as const;

function parsed(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('writeCsv', () => {
  it('writes Danish files with ; and decimal comma behind a byte order mark', () => {
    expect(
      writeCsv(
        [
          ['Praksis', 'Andel'],
          ['Æblevej', 1234.5],
        ],
        { language: 'da' },
      ),
    ).toBe('\ufeffPraksis;Andel\r\nÆblevej;1234,5\r\n');
  });

  it('writes English files with , and decimal point', () => {
    expect(writeCsv([['Practice', 1234.5, null]], { language: 'en', byteOrderMark: false })).toBe(
      'Practice,1234.5,\r\n',
    );
  });

  it('keeps numbers as numbers, negative ones too', () => {
    expect(writeCsv([[-12.5, 0, -0, 1e-7, 1e21]], { language: 'da', byteOrderMark: false })).toBe(
      '-12,5;0;0;1e-7;1e+21\r\n',
    );
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => writeCsv([[value]], { language: 'da' })).toThrow(RangeError);
  });

  const triggers = [
    '=HYPERLINK("https://evil.example")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\0=1',
    '＝1+1',
    '|calc',
  ];
  const hidden = ['\n=1', '＋1', '－1', '＠SUM(A1)', ' =1', '\u200b=1', '\ufeff=1', '\u00a0@x', '-', '\t'];

  it.each(languages.flatMap((language) => [...triggers, ...hidden].map((text) => [language, text] as const)))(
    '%s: no text begins with what a spreadsheet runs: %j',
    (language, text) => {
      const file = writeCsv([[text, -1.5]], { language, byteOrderMark: false });
      const [cells = []] = parsed(file, separators[language]);
      expect(cells).toEqual([`'${text}`, language === 'da' ? '-1,5' : '-1.5']);
    },
  );

  it('leaves harmless texts alone', () => {
    expect(writeCsv([['Praksis 37', '12 %', '5–10', '(=)', '']], { language: 'da', byteOrderMark: false })).toBe(
      'Praksis 37;12 %;5–10;(=);\r\n',
    );
  });

  it.each(languages)('%s: keeps separators, quotes, line ends and Danish letters within their cell', (language) => {
    const text = 'a;b"c\r\nd,e æøå';
    const file = writeCsv(
      [
        ['x', text],
        ['y', 1],
      ],
      { language },
    );
    expect(file.startsWith('\ufeff')).toBe(true);
    expect(parsed(file.slice(1), separators[language])).toEqual([
      ['x', text],
      ['y', '1'],
    ]);
  });

  it('quotes the other convention’s separator, so that a file opened under it keeps its columns', () => {
    expect(writeCsv([['a;b']], { language: 'en', byteOrderMark: false })).toBe('"a;b"\r\n');
    expect(writeCsv([['a,b']], { language: 'da', byteOrderMark: false })).toBe('"a,b"\r\n');
  });

  it('keeps a row of one empty cell', () => {
    expect(writeCsv([['a'], [null]], { language: 'da', byteOrderMark: false })).toBe('a\r\n""\r\n');
  });

  it.each(languages)('%s: is read back by another parser with the same texts and numbers', (language) => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'å', ';', ',', '"', '\r', '\n', '\t', ' ', '=', '-', "'", '1'),
    });
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const rows = fc.array(fc.tuple(text, number, text), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        const data = parsed(writeCsv(cells, { language, byteOrderMark: false }), separators[language]);
        const back = data.map(([first = '', value = '', last = '']) => [first, Number(value.replace(',', '.')), last]);
        const guarded = (cell: string): string => (/^[\t\r\n]|^\s*[=-]/.test(cell) ? `'${cell}` : cell);
        expect(back).toEqual(
          cells.map(([first, value, last]) => [guarded(first), value === 0 ? 0 : value, guarded(last)]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
