import type { CountedNoun, TallyKind } from '@klyngekit/schema';
import type { DraftStatusFacts } from './draft.js';
import type { TallyPaperMessages } from './tally-paper.js';
import type { TallyWords } from './tally-words.js';

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
  | 'no-answer'
  | 'too-few-people';

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

/** How a practice's answer comes about: of each on this screen, of each on slips of paper, or of all as one. */
export type AnswerWay = 'screen' | 'slips' | 'as-one';

/** The words of a question that people answer each for themselves. */
export interface PeopleMessages {
  /** Over the choice of ways. */
  readonly way: string;
  readonly ways: { readonly [Way in AnswerWay]: string };
  /** What is told of a single person's answer, and of how many. */
  readonly promise: (who: 'staff' | 'patients', least: number) => string;
  /** How many have answered, and how many are needed before it can be told. */
  readonly answered: (count: number, least: number) => string;
  readonly begin: string;
  /** Over the answers of one person. */
  readonly own: string;
  readonly handIn: string;
  readonly leave: string;
  /** Said when an answer lies in the box. */
  readonly handedIn: string;
  readonly close: string;
  /** Why it cannot be closed yet. */
  readonly notYet: (least: number) => string;
  /** That the answers are nowhere but on the page until they are closed. */
  readonly onPage: string;
  /** Over what may be told. */
  readonly told: (respondents: number) => string;
  /** How many gave an answer: "4 af 8", or at an end "2 eller færre". */
  readonly count: (count: number, respondents: number, end: 'least' | 'most' | undefined) => string;
  /** Why the ends are not told. */
  readonly why: string;
  readonly slips: string;
  readonly slipCount: (label: string) => string;
  readonly slipHint: string;
  readonly tooManyCrosses: string;
}

/** The words of the form in which a practice counts. */
export interface TallyMessages extends TallyWords {
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** The words of the form on paper. Fetched when it is made. */
  readonly paper: () => Promise<TallyPaperMessages>;
  /** Under the title: "Jeres egen optælling · 1. oktober – 30. november 2026". */
  readonly subtitle: (period: { readonly from: string; readonly to: string } | undefined) => string;
  /** What must not be written. */
  readonly privacy: string;
  /** In front of what is left out: "Tæl ikke med:" */
  readonly exclusion: string;
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
  /** Fields of whose counting it is, and of its last day. */
  readonly fields: {
    readonly ydernummer: string;
    readonly to: string;
  };
  readonly ydernummerHint: string;
  readonly people: PeopleMessages;
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
