/**
 * Why nothing is made of a meeting: nobody stands as having come, the practice is not one of the meeting's, the plan is
 * another practice's, or a text of the command line looks like a CPR number.
 */
export type MeetingFault = 'nobody-came' | 'unknown-practice' | 'plan-of-another' | 'cpr-like';

/** The words of the command that makes other formats of meetings. */
export interface MeetingCommandMessages {
  /** The last line about a file that has been written. */
  written(path: string): string;
  readonly faults: { readonly [Fault in MeetingFault]: string };
}
