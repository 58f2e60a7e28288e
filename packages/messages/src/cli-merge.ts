/** What can be wrong with tallies. Those of `MergeIssue` of the meeting package, and those of reading the files. */
export type MergeFault =
  | 'not-countable'
  | 'no-tallies'
  | 'other-indicator'
  | 'other-kind'
  | 'other-period'
  | 'unknown-practice'
  | 'ambiguous-practice'
  | 'duplicate-practice'
  | 'unknown-choice'
  | 'refused-by-schema'
  // reading
  | 'not-a-tally'
  | 'column-not-found'
  | 'column-ambiguous'
  | 'no-rows'
  | 'row-length'
  | 'not-a-count'
  | 'not-a-day'
  | 'no-practices'
  | 'unknown-indicator';

/** Where a tally is: its file as it was typed, and its line in a file with several. */
export interface MergePlace {
  readonly path: string;
  readonly line: number | null;
}

/** What the words of a fault need: the name of a column of ours, or where the first tally is. */
export interface MergeParams {
  readonly column?: string;
  /** The first tally of the same practice. */
  readonly first?: MergePlace;
}

/** The words of `klynge merge` and `klynge tally-form`. No name of a practice ever goes in. */
export interface MergeMessages {
  readonly faults: { readonly [Fault in MergeFault]: (params: MergeParams) => string };
  /** "4 af 12 har indberettet. 1 af dem har ingen at tælle." */
  reported(reported: number, expected: number, notApplicable: number): string;
  /** That the parts of one practice were added up, and what to do if one of them corrects another. */
  joined(places: readonly MergePlace[], isAlike: boolean): string;
  /** Of files of the package's other indicators. */
  passedOver(files: number): string;
  /** That the package has no such indicator, and which ones it has that can be counted. */
  notInPackage(ids: readonly string[]): string;
  /** Over the answers of people: "118 personer i 12 praksis har svaret hver for sig:" */
  people(respondents: number, practices: number): string;
  /** "Telefonen afbryder: omkring 64 af 118". Not to the last one: the ends are not told. */
  peopleAnswer(label: string, count: number, respondents: number): string;
  /** "UD.json: skrevet." */
  written(path: string): string;
  /** That nothing was written. */
  refused(issues: number): string;
  /** Name of the source, when nobody has named one. */
  readonly source: { readonly da: string; readonly en: string };
}
