/** Why `klynge report` writes nothing. */
export type ReportFault =
  | 'no-practices'
  | 'unknown-practice'
  | 'unknown-indicator'
  | 'unknown-period'
  | 'unknown-group'
  | 'no-figures'
  | 'no-cryptography';

/** The words of `klynge report`. No name of a practice ever goes in. */
export interface ReportMessages {
  readonly faults: { readonly [Fault in ReportFault]: string };
  /** The first line: how many reports there are now, and where. */
  written(reports: number, directory: string): string;
  /** How many practices have no figures, and so no report. */
  withoutFigures(practices: number): string;
  /** How many reports take more than one sheet. */
  longer(reports: number): string;
  /** What to do with the files now. */
  readonly advice: string;
}
