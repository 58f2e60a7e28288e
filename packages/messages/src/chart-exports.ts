/** The words of what leaves a chart as a copy or a file. Fetched when it is asked for. */
export interface ChartExportMessages {
  /** Marks figures of a closed file or round; and those that one practice alone may have, since its own figure is marked. */
  readonly mark: { readonly closed: string; readonly own: string };
  /** Start of the name of a file, without spaces: of closed figures, and of others. */
  readonly fileName: { readonly closed: string; readonly open: string };
  /** What each way out is called, and what is said when it is done. */
  readonly names: { readonly copy: string; readonly csv: string; readonly svg: string; readonly png: string };
  readonly copied: string;
  readonly saved: string;
  /** The way out is closed here: no clipboard, no canvas. */
  readonly unavailable: string;
}
