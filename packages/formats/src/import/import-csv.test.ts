import { parseBenchmark } from '@klyngekit/schema';
import type { Indicator } from '@klyngekit/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  proportion,
  mean,
  count,
  rate,
  choice,
  options,
  year,
  mapping,
  lines,
  table,
  imported,
  issuesOf,
  places,
  refusals,
  warningsOf,
} from '../../test/import-table.js';
import { importCsv, importCsvSteps } from './import-csv.js';
import type { CsvMapping } from './mapping.js';

describe('importCsv: figures', () => {
  it('makes a valid restricted benchmark with aligned columns', () => {
    const benchmark = imported(table('A;24;50', 'B;0;40'));
    expect(benchmark).toEqual({
      schema: 'klynge.benchmark/1',
      id: 'test',
      title: proportion.title,
      openness: 'restricted',
      source: options.source,
      indicators: [proportion],
      periods: [{ id: '2025-01-01_2025-12-31', ...year }],
      units: [
        { id: 'A', kind: 'practice' },
        { id: 'B', kind: 'practice' },
      ],
      observations: [
        { indicator: 'lungefunktion', period: '2025-01-01_2025-12-31', numerator: [24, 0], denominator: [50, 40] },
      ],
    });
    expect(parseBenchmark(JSON.stringify(benchmark)).ok).toBe(true);
  });

  it('tells missing, withheld, empty and zero apart', () => {
    const [figures] = imported(
      table('zero;0;40', 'blank;;', 'dash;-;-', 'na;NA;NULL', 'small;<5;40', 'blankSmall;< 5;< 5', 'nobody;0;0'),
    ).observations;
    expect(figures?.numerator).toEqual([0, null, null, null, null, null, null]);
    expect(figures?.denominator).toEqual([40, null, null, null, 40, null, null]);
    expect(figures?.status).toEqual([
      null,
      'notReported',
      'notReported',
      'notReported',
      'suppressed',
      'suppressed',
      'notApplicable',
    ]);
  });

  it('knows the words of our own tables, and those of the file', () => {
    const words = { ...mapping, statusWords: { lukket: 'notApplicable', '99': 'tooFew' } as const };
    const [figures] = imported(
      table('A;skjult;40', 'B;For få;4', 'C;ikke indberettet;', 'D;Lukket;', 'E;99;40'),
      words,
    ).observations;
    expect(figures?.status).toEqual(['suppressed', 'tooFew', 'notReported', 'notApplicable', 'tooFew']);
  });

  it('keeps small denominators: the holder of a restricted file may see them', () => {
    const [figures] = imported(table('A;1;3')).observations;
    expect(figures).toEqual({
      indicator: 'lungefunktion',
      period: '2025-01-01_2025-12-31',
      numerator: [1],
      denominator: [3],
    });
  });

  it('warns about a row with half a figure, and reads it as not reported', () => {
    const text = table('A;;40', 'B;2;');
    expect(imported(text).observations[0]?.status).toEqual(['notReported', 'notReported']);
    expect(places(warningsOf(text))).toEqual([
      ['incomplete-row', 2, 2],
      ['incomplete-row', 3, 3],
    ]);
  });

  it('reads means with limits, decimal commas and all', () => {
    const text = lines('unit;days;low;high;n', 'A;4,5;3,9;5,1;40', 'B;12;;;9');
    const map: CsvMapping = {
      unit: 'unit',
      value: 'days',
      lower: 'low',
      upper: 'high',
      denominator: 'n',
      period: year,
    };
    expect(imported(text, map, mean).observations[0]).toMatchObject({
      value: [4.5, 12],
      lower: [3.9, null],
      upper: [5.1, null],
      denominator: [40, 9],
    });
  });

  it('reads standardised proportions written in per cent, with crude counts beside them', () => {
    const standardised: Indicator = {
      ...proportion,
      standardised: { method: 'direct', variables: { da: 'køn og alder' } },
    };
    const text = lines('unit;share;num;den', 'A;47,5 %;12;25', 'B;0,31;<5;25', 'C;50 %;3;', 'D;;;');
    const map: CsvMapping = { unit: 'unit', value: 'share', numerator: 'num', denominator: 'den', period: year };
    expect(imported(text, map, standardised).observations[0]).toMatchObject({
      value: [0.475, 0.31, 0.5, null],
      numerator: [12, null, null, null],
      denominator: [25, 25, null, null],
      status: [null, null, null, 'notReported'],
    });
    expect(refusals(lines('unit;share;num;den', 'A;50 %;0;0'), map, standardised)).toEqual([
      ['denominator-zero', 2, 4],
    ]);
  });

  it('reads counts, rates above one event a patient, and answers by id or label', () => {
    expect(
      imported('unit;num\nA;7\nB;0\n', { unit: 'unit', numerator: 'num', period: year }, count).observations[0],
    ).toMatchObject({ numerator: [7, 0] });
    expect(imported(table('A;120;100'), mapping, rate).observations[0]).toMatchObject({ numerator: [120] });
    const answers = lines('unit;who', 'A;nurse', 'B;lægen', 'C;The nurse | doctor', 'D;');
    const [figures] = imported(answers, { unit: 'unit', choice: 'who', period: year }, choice).observations;
    expect(figures?.choices).toEqual([['nurse'], ['doctor'], ['nurse', 'doctor'], null]);
    expect(figures?.status).toEqual([null, null, null, 'notReported']);
  });
});

describe('importCsv: decimal signs', () => {
  const rates = (...rows: string[]): string => lines('unit;num;den', ...rows);

  it('reads doubtful numbers by the rest of their column', () => {
    expect(imported(rates('A;12;1.234', 'B;3;2.345,5')).observations[0]?.denominator).toEqual([1234, 2345.5]);
    expect(imported(rates('A;1;1.234', 'B;1;2.5')).observations[0]?.denominator).toEqual([1.234, 2.5]);
  });

  it('does not guess when the column cannot tell', () => {
    const text = rates('A;12;1.234', 'B;3;2.345');
    expect(refusals(text)).toEqual([
      ['ambiguous-number', 2, 3],
      ['ambiguous-number', 3, 3],
    ]);
    expect(imported(text, { ...mapping, decimal: ',' }).observations[0]?.denominator).toEqual([1234, 2345]);
  });

  it('does not let one column decide for another', () => {
    expect(refusals(rates('A;0,5;1.234'))).toEqual([['ambiguous-number', 2, 3]]);
  });

  it('tells about cells that contradict the column or the given sign', () => {
    expect(refusals(rates('A;1,5;10', 'B;2.25;10'))).toEqual([['mixed-decimals', 3, 2]]);
    expect(refusals(rates('A;1,5;10'), { ...mapping, decimal: '.' })).toEqual([['not-a-number', 2, 2]]);
  });
});

describe('importCsv: refusals', () => {
  it('tells everything that is wrong, by line and column, and makes nothing', () => {
    const text = table('A;11;10', 'B;x;10', ';1;10', 'D;-1;10', 'E;5;0', 'F;1', 'G;1;2;3', 'H;5;10');
    expect(refusals(text)).toEqual([
      ['numerator-above-denominator', 2, 2],
      ['not-a-number', 3, 2],
      ['unit-missing', 4, 1],
      ['negative', 5, 2],
      ['denominator-zero', 6, 3],
      ['row-length', 7, null],
      ['row-length', 8, null],
    ]);
  });

  it('keeps the first issues and counts all', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `P${index};11;10`);
    const result = importCsv(table(...rows), mapping, proportion, { ...options, maxIssues: 5 });
    expect(result).toMatchObject({ ok: false, issueCount: 3000 });
    expect(issuesOf(result).map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    const byDefault = importCsv(table(...rows), mapping, proportion, options);
    expect(issuesOf(byDefault)).toHaveLength(1000);
  });

  it('refuses a number like a CPR number in any column, also of rows that are not read', () => {
    const text = lines('unit;num;den;note', 'A;1;10;010190-1234', 'B;1;10;0101901234', 'C;1;10;45 12 34 56 78');
    expect(refusals(text)).toEqual([
      ['cpr-like', 2, 4],
      ['cpr-like', 3, 4],
    ]);
    expect(refusals(text, { ...mapping, group: { column: 'unit', value: 'C' } })).toHaveLength(2);
  });

  it('does not take a long fraction for a person', () => {
    expect(imported(table('A;0.0101901234;10', 'B;0,5;10').replace('0,5', '0.5')).units).toHaveLength(2);
  });

  it('refuses columns that are not there, there twice, missing or out of place', () => {
    expect(refusals('unit;num\nA;1\n')).toEqual([['column-not-found', null, null]]);
    expect(refusals('unit;num;num;den\nA;1;1;2\n')).toEqual([['column-ambiguous', null, 2]]);
    expect(refusals('unit;num\nA;1\n', { unit: 'unit', numerator: 'num', period: year })).toEqual([
      ['column-needed', null, null],
    ]);
    expect(refusals('unit;v;num\nA;1;1\n', { unit: 'unit', value: 'v', numerator: 'num', period: year }, mean)).toEqual(
      [
        ['column-needed', null, null],
        ['column-not-of-kind', null, null],
      ],
    );
    expect(refusals('unit;v;l\nA;1;1\n', { unit: 'unit', value: 'v', lower: 'l', period: year }, mean)).toEqual([
      ['column-needed', null, null],
    ]);
  });

  it('refuses empty tables and groups that nobody is in', () => {
    expect(refusals('')).toEqual([['empty-file', null, null]]);
    expect(refusals('unit;num;den\n')).toEqual([['no-rows', null, null]]);
    expect(refusals(table('A;1;2'), { ...mapping, group: { column: 'unit', value: 'B' } })).toEqual([
      ['group-not-found', null, null],
    ]);
  });

  it('refuses values out of range, limits out of order and unknown answers', () => {
    const map: CsvMapping = { unit: 'unit', value: 'v', lower: 'l', upper: 'u', period: year };
    expect(refusals(lines('unit;v;l;u', 'A;47;0;1', 'B;0.5;0.6;0.7', 'C;0.5;0.1;0.2'), map)).toEqual([
      ['value-out-of-range', 2, 2],
      ['interval-out-of-order', 2, 4],
      ['interval-out-of-order', 3, 3],
      ['interval-out-of-order', 4, 4],
    ]);
    expect(refusals('unit;who\nA;porter\n', { unit: 'unit', choice: 'who', period: year }, choice)).toEqual([
      ['unknown-choice', 2, 2],
    ]);
  });

  it('checks limits against the value that the counts make', () => {
    const map: CsvMapping = { ...mapping, lower: 'l', upper: 'u' };
    expect(refusals('unit;num;den;l;u\nA;5;10;0.6;0.7\n', map)).toEqual([['interval-out-of-order', 2, 4]]);
    expect(imported('unit;num;den;l;u\nA;1;3;0.33333333333;0.7\n', map).units).toHaveLength(1);
  });

  it('leads refusals of the schema back to line and column', () => {
    const text = lines('unit;navn;num;den', 'A;ok;1;9', `B;${'x'.repeat(201)};1;9`);
    const found = issuesOf(importCsv(text, { ...mapping, name: 'navn' }, proportion, options));
    expect(found).toEqual([
      { code: 'refused-by-schema', line: 3, column: 2, params: { code: 'too-long', pointer: '/units/1/name' } },
    ]);
  });

  it('never repeats a value of the file in an issue', () => {
    const secret = 'CANARY7f3a9';
    const text = lines(
      `unit;num;${secret}`,
      `${secret};${secret};1`,
      `${secret};2;${secret}`,
      `;${secret};${secret};4`,
    );
    const result = importCsv(text, { ...mapping, denominator: secret }, proportion, options);
    expect(issuesOf(result).length).toBeGreaterThan(2);
    expect(JSON.stringify(result)).not.toContain(secret);
  });
});

describe('importCsv: large and strange tables', () => {
  it('tells how far it has come, and can be stopped', () => {
    const rows = Array.from({ length: 90_000 }, (_, index) => `P${index};1;1000000`);
    const text = `unit;num;den\n${rows.join('\n')}`;
    const steps = importCsvSteps(text, mapping, proportion, options);
    const first = steps.next();
    if (first.done) throw new Error('The table is too small for this test.');
    expect(first.value.fraction).toBeGreaterThan(0);
    expect(first.value.fraction).toBeLessThan(1);
    expect(first.value.rows).toBeGreaterThan(1000);
    steps.return({ ok: false, issues: [], issueCount: 0 });
    expect(steps.next().done).toBe(true);
  });

  it('reports progress up to the end', () => {
    const fractions: number[] = [];
    importCsv(table('A;1;2'), mapping, proportion, options, ({ fraction }) => fractions.push(fraction));
    expect(fractions).toEqual([1]);
  });

  it('either makes a valid benchmark or says why not, whatever the table', () => {
    const cell = fc.constantFrom(
      'A',
      'B',
      'C',
      '1',
      '2',
      '10',
      '1,5',
      '1.5',
      '1.234',
      '<5',
      '',
      '-',
      'x',
      '2018',
      '"q"',
      '-3',
    );
    const row = fc.array(cell, { minLength: 3, maxLength: 5 }).map((cells) => cells.join(';'));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const text = lines('unit;num;den;year', ...rows);
        const result = importCsv(text, { ...mapping, period: { column: 'year' } }, rate, options);
        if (result.ok) expect(parseBenchmark(JSON.stringify(result.benchmark)).ok).toBe(true);
        else expect(result.issueCount).toBeGreaterThan(0);
        expect(JSON.stringify(result)).not.toContain('refused-by-schema');
      }),
      { numRuns: 500 },
    );
  });
});
