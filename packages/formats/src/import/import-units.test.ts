import { describe, expect, it } from 'vitest';
import {
  proportion,
  options,
  mapping,
  lines,
  table,
  imported,
  issuesOf,
  places,
  refusals,
  warningsOf,
} from '../../test/import-table.js';
import { importCsv } from './import-csv.js';
import type { CsvMapping } from './mapping.js';

describe('importCsv: units', () => {
  it('keeps and restores leading zeros of ydernumre, which are never ids', () => {
    const text = table('012345;1;10', '1234;2;10');
    const map = { ...mapping, ydernummer: true };
    expect(imported(text, map).units).toEqual([
      { id: 'u1', kind: 'practice', ydernummer: '012345' },
      { id: 'u2', kind: 'practice', ydernummer: '001234' },
    ]);
    expect(warningsOf(text, map)).toEqual([{ code: 'zeros-restored', line: null, column: 1, params: { count: 1 } }]);
  });

  it('takes the same ydernummer with and without its zeros for the same practice', () => {
    expect(refusals(table('012345;1;10', '12345;2;10'), { ...mapping, ydernummer: true })).toEqual([
      ['duplicate-row', 3, null],
    ]);
  });

  it('refuses what is no ydernummer', () => {
    expect(refusals(table('A1;1;10', '000000;1;10', '1234567;1;10'), { ...mapping, ydernummer: true })).toEqual([
      ['unit-not-ydernummer', 2, 1],
      ['unit-not-ydernummer', 3, 1],
      ['unit-not-ydernummer', 4, 1],
    ]);
  });

  it('warns about a column that looks like ydernumre, and does not make ids of it', () => {
    const text = table('12345;1;10', '999001;2;10');
    expect(places(warningsOf(text))).toEqual([['looks-like-ydernummer', null, 1]]);
    expect(imported(text).units.map(({ id }) => id)).toEqual(['u1', 'u2']);
  });

  it('makes ids of no code where any looks like a ydernummer', () => {
    const text = table('012345;1;10', '012346;2;10', '1234;3;10', 'Total;6;30');
    expect(places(warningsOf(text))).toEqual([['looks-like-ydernummer', null, 1]]);
    expect(imported(text).units).toEqual([
      { id: 'u1', kind: 'practice', name: '012345' },
      { id: 'u2', kind: 'practice', name: '012346' },
      { id: 'u3', kind: 'practice', name: '1234' },
      { id: 'u4', kind: 'practice', name: 'Total' },
    ]);
    const short = table('12;1;10', 'P7;2;10');
    expect(warningsOf(short)).toEqual([]);
    expect(imported(short).units.map(({ id }) => id)).toEqual(['12', 'P7']);
  });

  it('takes names, and makes names of codes that can be no ids', () => {
    expect(imported(lines('unit;navn;num;den', 'A;Lægehuset  Å;1;9'), { ...mapping, name: 'navn' }).units).toEqual([
      { id: 'A', kind: 'practice', name: 'Lægehuset  Å' },
    ]);
    expect(imported(table('Lægehuset Å;1;9', 'B;1;9')).units).toEqual([
      { id: 'u1', kind: 'practice', name: 'Lægehuset Å' },
      { id: 'u2', kind: 'practice', name: 'B' },
    ]);
  });

  it('gives municipalities their code', () => {
    const map = { ...mapping, unitKind: 'municipality' } as const;
    expect(imported(table('0851;1;9'), map).units).toEqual([{ id: '0851', kind: 'municipality', areaCode: '0851' }]);
  });

  it('reads one group, or makes groups of all', () => {
    const text = lines('unit;num;den;klynge', 'A;1;9;Nord', 'B;2;9;Syd', 'C;3;9;Nord');
    const nord = imported(text, { ...mapping, group: { column: 'klynge', value: 'Nord' } });
    expect(nord.units.map(({ id }) => id)).toEqual(['A', 'C']);
    expect(nord.groups).toBeUndefined();
    const all = imported(text, { ...mapping, group: { column: 'klynge' } });
    expect(all.groups).toEqual([
      { id: 'Nord', kind: 'cluster', name: 'Nord' },
      { id: 'Syd', kind: 'cluster', name: 'Syd' },
    ]);
    expect(all.units.map(({ groups }) => groups)).toEqual([['Nord'], ['Syd'], ['Nord']]);
  });

  it('looks only at cells of the group that is read', () => {
    const text = lines('unit;num;den;klynge', 'A;1;9;Nord', 'B;hov;9;Syd');
    expect(imported(text, { ...mapping, group: { column: 'klynge', value: 'Nord' } }).units).toHaveLength(1);
  });
});

describe('importCsv: periods', () => {
  const map: CsvMapping = { ...mapping, period: { column: 'year' } };

  it('puts periods in time order and notes who is missing in which', () => {
    const { periods, observations } = imported(
      lines('unit;year;num;den', 'A;2019;1;10', 'B;2018;2;20', 'A;2018;3;30'),
      map,
    );
    expect(periods.map(({ id }) => id)).toEqual(['2018', '2019']);
    expect(observations).toEqual([
      { indicator: 'lungefunktion', period: '2018', numerator: [3, 2], denominator: [30, 20] },
      {
        indicator: 'lungefunktion',
        period: '2019',
        numerator: [1, null],
        denominator: [10, null],
        status: [null, 'notReported'],
      },
    ]);
  });

  it('tells which line stands twice, and where it first stood', () => {
    const text = lines('unit;year;num;den', 'A;2018;1;10', 'B;2018;1;10', 'A;2018;1;10', 'A;2018;2;10');
    expect(issuesOf(importCsv(text, map, proportion, options))).toEqual([
      { code: 'duplicate-row', line: 4, column: null, params: { first: 2 } },
      { code: 'duplicate-row', line: 5, column: null, params: { first: 2 } },
    ]);
  });

  it('tells which periods cannot be read', () => {
    expect(refusals(lines('unit;year;num;den', 'A;maj;1;10', 'A;2018/19;1;10', 'A;;1;10'), map)).toEqual([
      ['period-unreadable', 2, 2],
      ['period-year-start', 3, 2],
      ['period-unreadable', 4, 2],
    ]);
  });
});
