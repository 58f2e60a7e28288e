export { escapeParameter, escapeSingle, escapeText, foldLine } from './content-line/content-line.js';
export { decodeText } from './csv/decode-text.js';
export type { DecodedText, TextEncoding } from './csv/decode-text.js';
export { guardFormula } from './csv/formula-guard.js';
export { MAX_CSV_COLUMNS, MAX_CSV_SIZE } from './csv/limits.js';
export type { CsvIssue, CsvIssueCode } from './csv/open-csv.js';
export { readCsv } from './csv/read-csv.js';
export type { CsvTable, ReadCsvOptions, ReadCsvResult } from './csv/read-csv.js';
export type { CsvRow } from './csv/records.js';
export { detectSeparator } from './csv/separator.js';
export type { Separator } from './csv/separator.js';
export { writeCsv } from './csv/write-csv.js';
export type { CsvCell, WriteCsvOptions } from './csv/write-csv.js';
export * from './guide/index.js';
export { html } from './html/html.js';
export type { Html, HtmlValue } from './html/html.js';
export { htmlPage } from './html/page.js';
export type { HtmlPage } from './html/page.js';
export type { ColumnRole, NumberRole } from './import/columns.js';
export { importCsv, importCsvSteps } from './import/import-csv.js';
export type { ImportIssue, ImportIssueCode } from './import/issue.js';
export type {
  CsvMapping,
  FixedPeriod,
  GroupColumn,
  ImportOptions,
  PeriodColumn,
  StatusWords,
} from './import/mapping.js';
export { isDay, readPeriod } from './import/period.js';
export type { PeriodFault, PeriodLength, PeriodOptions, PeriodReading } from './import/period.js';
export type { ImportProgress, ImportResult, ImportSummary } from './import/result.js';
export { inSchemaOrder } from './json/in-schema-order.js';
export * from './meeting/index.js';
export { detectDecimal } from './numbers/detect-decimal.js';
export type { DecimalEvidence } from './numbers/detect-decimal.js';
export { parseLocalNumber, readNumber } from './numbers/local-number.js';
export type { DecimalSign, LocalNumber, NumberReading } from './numbers/local-number.js';
export * from './partner/index.js';
export * from './tally/index.js';
export { readTallyFile, tallyIndicatorIn } from './tally/read-tally-file.js';
export type { ReadTally, ReadTallyResult, TallyFileIssue, TallyFileIssueCode } from './tally/read-tally-file.js';
