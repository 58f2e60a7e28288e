import type { ConceptName } from '@klyngekit/schema';
import type { PackageMessages } from './cli-package.js';
import type { MeetingCommandMessages } from './cli-meeting.js';
import type { PrepareMessages } from './cli-prepare.js';
import type { MergeMessages } from './cli-merge.js';
import type { ReportMessages } from './cli-report.js';
import type { CodeSlipMessages } from './code-slips.js';

/** The commands of `klynge`. */
export type CliCommand =
  | 'import'
  | 'prepare'
  | 'check-release'
  | 'report'
  | 'validate'
  | 'schema'
  | 'partner'
  | 'package'
  | 'meeting'
  | 'merge'
  | 'tally-form'
  | 'demo';

/** What a command takes beside its options. */
export type CliArgument = 'data' | 'file' | 'directory' | 'benchmark' | 'releases' | 'name' | 'tallies' | 'indicator';

/** Counts and names that words need. Never a value out of a file of figures. */
export type CliParams = Readonly<Record<string, string | number>>;

/** Why a command line cannot be obeyed. Options are named as they are typed. */
export type UsageFault =
  | { readonly code: 'unknown-command' }
  | { readonly code: 'unknown-option'; readonly option: string }
  | { readonly code: 'value-needed'; readonly option: string }
  | { readonly code: 'no-value-allowed'; readonly option: string }
  | { readonly code: 'option-twice'; readonly option: string }
  | { readonly code: 'option-needed'; readonly option: string }
  | { readonly code: 'option-excluded'; readonly option: string; readonly other: string }
  | { readonly code: 'option-incomplete'; readonly option: string; readonly other: string }
  | { readonly code: 'value-not-allowed'; readonly option: string; readonly allowed: string }
  | { readonly code: 'argument-needed'; readonly argument: CliArgument }
  | { readonly code: 'unknown-kind'; readonly allowed: string }
  | { readonly code: 'unknown-action'; readonly command: CliCommand; readonly allowed: string }
  | { readonly code: 'name-not-allowed' }
  | { readonly code: 'too-many-arguments' };

/** Why a file can be neither read nor written. */
export type FileFault =
  | 'not-found'
  | 'is-directory'
  | 'not-a-directory'
  | 'no-permission'
  | 'too-large'
  | 'not-text'
  | 'exists'
  | 'not-empty'
  | 'foreign-files'
  | 'changed'
  | 'unreadable'
  | 'unwritable';

/** What can be wrong with a table of figures, or worth a look. The same codes as `ImportIssue` of the formats package. */
export type TableIssueCode =
  | 'too-large'
  | 'empty-file'
  | 'too-many-columns'
  | 'broken-quotes'
  | 'column-needed'
  | 'column-not-of-kind'
  | 'column-not-found'
  | 'column-ambiguous'
  | 'group-not-found'
  | 'no-rows'
  | 'row-length'
  | 'too-many-units'
  | 'too-many-periods'
  | 'too-many-groups'
  | 'too-many-places'
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
  | 'duplicate-row'
  | 'numerator-above-denominator'
  | 'denominator-zero'
  | 'value-out-of-range'
  | 'interval-out-of-order'
  | 'incomplete-row'
  | 'looks-like-ydernummer'
  | 'zeros-restored';

/** One function of the parameters for each code. Forgetting a code is a type error. */
export type TableIssueDescriptions = { readonly [Code in TableIssueCode]: (params: CliParams) => string };

/** Counts of what an import has read. */
export interface ImportedCounts {
  readonly rows: number;
  readonly units: number;
  readonly periods: number;
  readonly figures: number;
  readonly notReported: number;
  readonly suppressed: number;
  readonly tooFew: number;
  readonly notApplicable: number;
}

/** The words of the command line in one language. Help is laid out for 80 columns. */
export interface CliMessages {
  readonly language: 'da' | 'en';
  readonly help: string;
  readonly commandHelp: { readonly [Command in CliCommand]: string };
  /** What is wrong with the command line. */
  usage(fault: UsageFault): string;
  /** Where help is: "Se: klynge import --help". */
  seeHelp(command: CliCommand | undefined): string;
  /** Why a file can be neither read nor written. */
  file(fault: FileFault, path: string): string;
  /** Where in a table: "linje 12, kolonne 3". Empty for the table as a whole. */
  place(line: number | null, column: number | null): string;
  readonly tableIssue: TableIssueDescriptions;
  /** In front of something worth a look. */
  readonly warning: string;
  /** Said after the first of a long list. */
  more(count: number): string;
  /** How far a long import has come. */
  progress(fraction: number, rows: number): string;
  /** What an import has made, in one sentence or two. */
  imported(counts: ImportedCounts, path: string): string;
  /** That an import has made nothing. */
  importRefused(issues: number): string;
  /** Title of a source that nobody has named. */
  readonly sourceNotStated: { readonly da: string; readonly en: string };
  /** The last line about one file that has been checked. */
  valid(concept: string, warnings: number): string;
  invalid(issues: number): string;
  /** The same when more may be wrong than has been told. */
  atLeast(issues: number): string;
  /** The file is of no kind that is known, or no JSON. */
  readonly unknownConcept: string;
  /** One line about each kind of file. */
  readonly concepts: { readonly [Name in ConceptName]: string };
  /** The last line about partners that have been turned into another format. */
  partnersWritten(count: number, path: string): string;
  /** That the other format has no place for some fields, which follow as JSON pointers. */
  leftOut(pointers: readonly string[]): string;
  /** The file holds no partner. */
  readonly noPartner: string;
  readonly meeting: MeetingCommandMessages;
  /** What a demonstration has written. */
  demoWritten(files: number, directory: string): string;
  readonly package: PackageMessages;
  readonly prepare: PrepareMessages;
  readonly merge: MergeMessages;
  readonly report: ReportMessages;
  /** The words of a practice's page of codes. */
  readonly codeSlips: CodeSlipMessages;
  /** That a program fault has stopped the command. */
  readonly internalFault: string;
}
