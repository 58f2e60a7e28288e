import type { Tally, TallyKind } from '@klyngekit/schema';
import { writeCsv } from '../csv/write-csv.js';
import type { CsvCell } from '../csv/write-csv.js';
import { columnNames, figureColumns, headColumns, peopleColumns } from './columns.js';
import type { TallyColumn } from './columns.js';

/** The language of names and signs. */
interface TallyCsvOptions {
  readonly language: 'da' | 'en';
}

/** What an empty table says before anybody has counted. */
export interface TallyTemplate {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly kind: TallyKind;
  /** The days agreed on; left empty where there are none. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Whether people answer each for themselves. */
  readonly ofPeople?: boolean;
}

/** The word for nobody to count, which the reader of tables knows. */
const nobody = { da: 'ikke relevant', en: 'not applicable' } as const;

function header(figures: readonly TallyColumn[], { language }: TallyCsvOptions): readonly CsvCell[] {
  const columns: readonly TallyColumn[] = [...headColumns, ...figures, 'counted'];
  return columns.map((column) => columnNames[column][language === 'da' ? 0 : 1]);
}

const columnsOf = ({ kind, answers }: Tally): readonly TallyColumn[] => (answers ? peopleColumns : figureColumns[kind]);

function figures(tally: Tally, language: 'da' | 'en'): CsvCell[] {
  const { kind, numerator, denominator, choices = [], respondents = null, answers, part = null, status } = tally;
  if (status !== undefined) return figureColumns[kind].map(() => nobody[language]);
  if (answers) return [respondents, answers.map(({ option, count }) => `${option}=${count}`).join('|'), part];
  switch (kind) {
    case 'proportion':
      return [numerator ?? null, (denominator ?? 0) - (numerator ?? 0)];
    case 'rate':
      return [numerator ?? null, denominator ?? null];
    case 'count':
      return [numerator ?? null];
    case 'choice':
      return [choices.join('|')];
  }
}

/** What one practice has counted, as a table of one row that a spreadsheet can open and `readTallyFile` reads back. */
export function writeTallyCsv(tally: Tally, options: TallyCsvOptions): string {
  const { ydernummer = null, practice = null, indicator, period, counted = null } = tally;
  const row = [ydernummer, practice, indicator, period.from, period.to, ...figures(tally, options.language), counted];
  return writeCsv([header(columnsOf(tally), options), row], options);
}

/** An empty table with one row to fill in. */
export function tallyTemplateCsv(template: TallyTemplate, options: TallyCsvOptions): string {
  const { indicator, kind, period, ofPeople = false } = template;
  const columns = ofPeople ? peopleColumns : figureColumns[kind];
  const empty = [...columns, 'counted'].map(() => null);
  const row = [null, null, indicator, period?.from ?? null, period?.to ?? null, ...empty];
  return writeCsv([header(columns, options), row], options);
}
