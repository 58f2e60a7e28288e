/**
 * How figures or picture leave a chart: `csv` for a spreadsheet, `tsv` and `html` as they go to the clipboard, `svg` and
 * `png` as a picture with its words.
 */
export type ChartExportFormat = 'csv' | 'tsv' | 'html' | 'svg' | 'png';

/** What leaves a chart. It never holds a name that a reveal has lent. */
export interface ChartExport {
  /** A file name that tells nothing of who is in it. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Text, or for `png` the bytes. */
  readonly content: string | Blob;
}
