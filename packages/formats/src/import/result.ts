import type { AbsenceStatus, Benchmark } from '@klyngekit/schema';
import type { ImportIssue } from './issue.js';

/** How far an import has come. */
export interface ImportProgress {
  /** Rows read so far. */
  readonly rows: number;
  /** Part of the text read so far, from 0 to 1. */
  readonly fraction: number;
}

/** What an import has read, as counts. */
export interface ImportSummary {
  /** Rows that belong to the import. */
  readonly rows: number;
  readonly units: number;
  readonly periods: number;
  /** Places (unit and period) with a figure. */
  readonly figures: number;
  /** Places without one, by reason. */
  readonly absent: { readonly [status in AbsenceStatus]: number };
}

/** A valid benchmark with its warnings, or everything that is wrong with the table. Never both. */
export type ImportResult =
  | {
      readonly ok: true;
      readonly benchmark: Benchmark;
      readonly warnings: readonly ImportIssue[];
      /** How many warnings there are in all. */
      readonly warningCount: number;
      readonly summary: ImportSummary;
    }
  | {
      readonly ok: false;
      readonly issues: readonly ImportIssue[];
      /** How many issues there are in all. */
      readonly issueCount: number;
    };
