import type { CsvIssueCode } from '../csv/open-csv.js';

/** What can be wrong with a table, or worth a look. Words for each code live in `@klyngekit/messages`. */
export type ImportIssueCode =
  | CsvIssueCode
  // the mapping
  | 'column-needed'
  | 'column-not-of-kind'
  | 'column-not-found'
  | 'column-ambiguous'
  | 'group-not-found'
  // the table
  | 'no-rows'
  | 'row-length'
  | 'too-many-units'
  | 'too-many-periods'
  | 'too-many-groups'
  | 'too-many-places'
  // cells
  | 'cpr-like'
  | 'unit-missing'
  | 'unit-not-ydernummer'
  | 'period-unreadable'
  | 'period-year-start'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'mixed-decimals'
  | 'negative'
  | 'unknown-choice'
  // what cells say about each other
  | 'duplicate-row'
  | 'numerator-above-denominator'
  | 'denominator-zero'
  | 'value-out-of-range'
  | 'interval-out-of-order'
  // what the schema says about the whole
  | 'refused-by-schema'
  // warnings
  | 'incomplete-row'
  | 'looks-like-ydernummer'
  | 'zeros-restored';

/** One thing in a table that is wrong or worth a look, as data. Never a value out of the file. */
export interface ImportIssue {
  /** What it is. */
  readonly code: ImportIssueCode;
  /** The line of the file (the header usually is on line 1), or null for the file as a whole. */
  readonly line: number | null;
  /** The column (the first is 1), or null for the row as a whole. */
  readonly column: number | null;
  /** Limits, counts and roles of columns that the words need. */
  readonly params: Readonly<Record<string, string | number>>;
}
