import type { CliMessages } from './cli.js';
import { cli as da } from './da/cli.js';
import { cli as en } from './en/cli.js';

export type { PackageCounts, PackageMessages, SkeletonTexts } from './cli-package.js';
export type { MeetingCommandMessages, MeetingFault } from './cli-meeting.js';
export type {
  PreparedCounts,
  PreparedFile,
  PrepareFault,
  PrepareMessages,
  PrepareNoteCode,
  ReleaseFinding,
} from './cli-prepare.js';
export type { MergeFault, MergeMessages, MergeParams, MergePlace } from './cli-merge.js';
export type { ReportFault, ReportMessages } from './cli-report.js';
export type { CodeSlipMessages, CodeWords, SlipMode } from './code-slips.js';
export type {
  CliArgument,
  CliCommand,
  CliMessages,
  CliParams,
  FileFault,
  ImportedCounts,
  TableIssueCode,
  TableIssueDescriptions,
  UsageFault,
} from './cli.js';

/** The words of the command line. */
export function cliMessages(language: 'da' | 'en'): CliMessages {
  return language === 'da' ? da : en;
}
