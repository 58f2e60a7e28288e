/** What was done to figures before they could be shown. The same codes as `PreparationNoteCode` of the privacy package. */
export type PrepareNoteCode =
  | 'below-floor'
  | 'coarsened'
  | 'bands-left-out'
  | 'denominators-unknown'
  | 'too-few-patients'
  | 'suppressed'
  | 'answers-merged'
  | 'median-instead'
  | 'names-missing';

/**
 * Why nothing is prepared: `PreparationRefusal` of the privacy package, what sealing refuses that the holder of the file can
 * do something about, and what the command line asks for that the file does not have.
 */
export type PrepareFault =
  | 'unknown-indicator'
  | 'unknown-period'
  | 'unknown-group'
  | 'unknown-unit'
  | 'no-figures'
  | 'too-many-practices'
  | 'identifiable'
  | 'no-cryptography'
  | 'not-valid'
  | 'no-names'
  | 'name-too-long'
  | 'too-few-remain'
  | 'too-few-take-part';

/** A file that a preparation writes. */
export type PreparedFile = 'anonym' | 'navne' | 'forseglet' | 'koder' | 'egen' | 'fordeling' | 'udgivelse';

/** Counts that a note needs: practices, answers, steps, bands. Never a value of a practice. */
export type PrepareParams = Readonly<Record<string, number>>;

/** Counts of what has been prepared. */
export interface PreparedCounts {
  readonly expected: number;
  readonly reported: number;
  readonly rows: number;
  /** How many of them take part, so that their names can be opened; 0 where there are no names. */
  readonly named: number;
}

/** How a release stands to earlier ones. */
export type ReleaseFinding =
  | {
      readonly code: 'passed';
      /** Earlier releases of the same figures. */
      readonly compared: number;
      /** Those of them with some of the same practices, and not all. */
      readonly overlapping: number;
    }
  | { readonly code: 'too-few-differ'; readonly practices: number; readonly smallestGroup: number }
  | { readonly code: 'not-comparable' }
  | { readonly code: 'not-checked' };

/** The words of `klynge prepare` and `klynge check-release`. No name of a practice ever goes in. */
export interface PrepareMessages {
  readonly notes: { readonly [Code in PrepareNoteCode]: (params: PrepareParams) => string };
  readonly faults: { readonly [Fault in PrepareFault]: string };
  /** The first line: what there is now. */
  prepared(files: number, directory: string): string;
  /** How many have reported, how many rows there are, and whose names can be opened. */
  counts(counts: PreparedCounts): string;
  /** Above the list of files. */
  readonly readers: string;
  /** Who each file is for. */
  readonly reader: { readonly [File in PreparedFile]: string };
  /** What to do with the files now. */
  advice(isSealed: boolean): string;
  /** That nothing was written. */
  readonly nothingWritten: string;
  release(finding: ReleaseFinding): string;
  /** That the releases of a file may go out, how many of them are new, and whether some overlap with others. */
  releasesPassed(releases: number, overlapping: number): string;
  /** Column heads of the list that tells which file is whose. */
  readonly addressColumns: { readonly file: string; readonly practice: string; readonly ydernummer: string };
}
