import type { Benchmark, Indicator } from '@klyngekit/schema';
import { importCsv } from '../src/import/import-csv.js';
import type { ImportIssue } from '../src/import/issue.js';
import type { CsvMapping, ImportOptions } from '../src/import/mapping.js';
import type { ImportResult } from '../src/import/result.js';

export const proportion: Indicator = {
  schema: 'klynge.indicator/1',
  id: 'lungefunktion',
  title: { da: 'Målt lungefunktion' },
  description: { da: 'Andel, der fik målt lungefunktion.' },
  kind: 'proportion',
  direction: 'higher',
};
export const mean: Indicator = { ...proportion, id: 'ventetid', kind: 'mean', unit: { da: 'dage' } };
export const count: Indicator = { ...proportion, id: 'antal', kind: 'count' };
export const rate: Indicator = { ...proportion, id: 'recepter', kind: 'rate', multiplier: 1000 };
export const choice: Indicator = {
  ...proportion,
  id: 'hvem',
  kind: 'choice',
  aspect: 'who',
  options: [
    { id: 'doctor', label: { da: 'Lægen', en: 'The doctor' } },
    { id: 'nurse', label: { da: 'Sygeplejersken', en: 'The nurse' } },
  ],
};
export const options: ImportOptions = { id: 'test', source: { name: { da: 'Prøve' }, cutOff: '2026-01-01' } };
export const year = { from: '2025-01-01', to: '2025-12-31' };
export const mapping: CsvMapping = { unit: 'unit', numerator: 'num', denominator: 'den', period: year };

export const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;
export const table = (...rows: string[]): string => lines('unit;num;den', ...rows);

export function imported(text: string, map: CsvMapping = mapping, indicator = proportion, more = options): Benchmark {
  const result = importCsv(text, map, indicator, more);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.benchmark;
}

export function issuesOf(result: ImportResult): readonly ImportIssue[] {
  if (result.ok) throw new Error('The import was expected to be refused.');
  return result.issues;
}

export const places = (found: readonly ImportIssue[]): unknown[] =>
  found.map(({ code, line, column }) => [code, line, column]);
export const refusals = (text: string, map: CsvMapping = mapping, indicator = proportion): unknown[] =>
  places(issuesOf(importCsv(text, map, indicator, options)));

export function warningsOf(text: string, map: CsvMapping = mapping): readonly ImportIssue[] {
  const result = importCsv(text, map, proportion, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.warnings;
}
