/** What a code is called, and what it does. */
export type CodeWords = readonly [word: string, does: string];

/** Whose codes open what: all names together, or each practice its own. */
export type SlipMode = 'all' | 'each';

/** The words of a practice's page of codes. */
export interface CodeSlipMessages {
  /** Title of the document, as print dialogs and histories show it. Holds no name. */
  readonly documentTitle: string;
  /** Above the practice's name. */
  readonly heading: string;
  /** Beside the heading. */
  readonly onlyForYou: string;
  /** The days covered and the day on which figures were closed: "1. juli 2025 – 30. juni 2026, opgjort 15. september 2026". */
  days(period: string, cutOff: string): string;
  /** Above the codes. */
  readonly codesHeading: string;
  /** The codes of each mode. What opens all names is no use where each opens its own, and the other way round. */
  readonly meaning: {
    readonly all: { readonly yes: CodeWords; readonly no: CodeWords };
    readonly each: { readonly own: CodeWords; readonly no: CodeWords };
  };
  /** Above the steps. */
  readonly stepsHeading: string;
  readonly steps: { readonly [Mode in SlipMode]: readonly string[] };
  /** Above the sentences that one says yes or no to. */
  readonly consentHeading: string;
  readonly consent: { readonly [Mode in SlipMode]: readonly string[] };
  /** Above what to do in doubt. */
  readonly doubtHeading: string;
  readonly doubt: { readonly [Mode in SlipMode]: readonly string[] };
  /** At the foot: which round, when made, and who knows the codes. */
  foot(round: string, made: string): string;
}
