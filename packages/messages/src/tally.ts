import type { CountedNoun, TallyKind } from '@klyngekit/schema';
import type { DraftStatusFacts } from './draft.js';
import type { TallyPaperMessages } from './tally-paper.js';

/** What keeps a counting from being finished. The same codes as `TallyFaultCode` of the meeting package. */
export type TallyFault =
  | 'not-countable'
  | 'ydernummer-missing'
  | 'ydernummer-format'
  | 'ydernummer-cpr'
  | 'period-missing'
  | 'period-order'
  | 'nothing-counted'
  | 'no-exposure'
  | 'no-answer';

/** What has been counted, for the words. */
export interface TallyFacts {
  readonly kind: TallyKind;
  readonly yes: number;
  readonly no: number;
  /** Of how many, in a rate. */
  readonly exposure: number;
  /** What is counted. Default patients. */
  readonly counted: CountedNoun | undefined;
  /** Of how many, in a rate: "patienter". */
  readonly unit: string | undefined;
}

/** The words of the form in which a practice counts. */
export interface TallyMessages {
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** The words of the form on paper. Fetched when it is made. */
  readonly paper: () => Promise<TallyPaperMessages>;
  /** Under the title: "Jeres egen optælling · 1. oktober – 30. november 2026". */
  readonly subtitle: (period: { readonly from: string; readonly to: string } | undefined) => string;
  /** What must not be written. */
  readonly privacy: string;
  readonly stepsHeading: string;
  /** When is counted: "Tæl i oktober og november 2026." */
  readonly when: (when: string) => string;
  /** In front of what is left out: "Tæl ikke med:" */
  readonly exclusion: string;
  readonly yes: string;
  readonly no: string;
  /** The button that counts one. */
  readonly countOne: (counted: CountedNoun | undefined) => string;
  /** What has been counted: "17 af 50 prøver". */
  readonly total: (facts: TallyFacts) => string;
  /** How far it is: "50 prøver er nok. 8 er tilbage." */
  readonly sample: (done: number, sample: number, counted: CountedNoun | undefined) => string;
  readonly undo: string;
  /** Said when something is taken back. */
  readonly undone: (total: string) => string;
  readonly editHeading: string;
  readonly editHint: string;
  /** Field of the counts that were not what is looked for, and of those that were. */
  readonly fields: {
    readonly yes: string;
    readonly no: string;
    readonly count: (counted: CountedNoun | undefined) => string;
    readonly exposure: (unit: string | undefined) => string;
    readonly ydernummer: string;
    readonly from: string;
    readonly to: string;
  };
  readonly ydernummerHint: string;
  /** Of an answer: "Sæt ét eller flere kryds." */
  readonly chooseAnswers: string;
  readonly nobody: (counted: CountedNoun | undefined) => string;
  readonly faults: { readonly [Fault in TallyFault]: string };
  /** Beside a field that takes a count, when something else stands there. */
  readonly notACount: string;
  /** Beside a field of counts that looks as if it held a CPR number. */
  readonly cprLike: string;
  /** How many things are to be seen to before the file can be saved. */
  readonly toMend: (count: number) => string;
  readonly actions: {
    readonly save: string;
    readonly saveTable: string;
    readonly paper: string;
    readonly clear: string;
    readonly clearQuestion: string;
    readonly keep: string;
  };
  /** What to do with the file. */
  readonly saved: (contact: string | undefined) => string;
  readonly cleared: string;
  readonly draft: (facts: DraftStatusFacts) => string;
  /** The indicator cannot be counted by hand. */
  readonly notCountable: string;
  readonly notCountableText: string;
  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly unreadable: string;
    readonly unreadableText: string;
  };
}
