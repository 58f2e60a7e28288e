import type { BallotCounts, TieBreak } from '@klyngekit/schema';
import type { DraftNoticeMessages } from './draft.js';

/** How what is written comes to the meeting: on the screen that is passed round, or by way of the page. */
export type EntryWay = 'here' | 'sent';

/** The words of a screen that is passed from one to the next: for what was given in last, and what comes. */
export interface PassingWords {
  /** Before anybody has given anything in. */
  readonly start: string;
  readonly startText: (way: EntryWay) => string;
  readonly begin: string;
  /** After somebody has: the same whatever it was. */
  readonly given: string;
  readonly givenText: (way: EntryWay) => string;
  readonly next: string;
  /** How many have given something in. */
  readonly count: (count: number) => string;
  /** The page has not taken what was given in. */
  readonly refused: string;
}

/** The words of a topic vote. */
export interface TopicVoteMessages {
  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly unreadable: string;
    readonly unreadableText: string;
  };
  readonly draft: DraftNoticeMessages & {
    /** When proposals that are not listed yet go into the draft. */
    readonly proposals: (least: number) => string;
    readonly ballots: string;
  };
  readonly undo: string;
  readonly redo: string;
  readonly writing: PassingWords & {
    readonly text: (most: number, way: EntryWay) => string;
    readonly proposal: (place: number) => string;
    readonly why: string;
    readonly optional: string;
    readonly used: (used: number, most: number) => string;
    readonly cpr: string;
    readonly handIn: string;
    readonly none: string;
    /** Handed in with nothing written. */
    readonly nothing: string;
    readonly show: string;
    readonly full: string;
  };
  readonly list: {
    readonly heading: (topics: number) => string;
    readonly text: string;
    readonly readOnly: string;
    readonly select: (title: string) => string;
    readonly selected: (count: number) => string;
    readonly keeps: string;
    readonly merge: string;
    readonly standsFor: string;
    readonly split: string;
    readonly merged: (topics: number) => string;
    readonly more: string;
    readonly seats: string;
    readonly begin: string;
    readonly tooFew: string;
  };
  readonly ballot: PassingWords & {
    readonly heading: (choices: number) => string;
    readonly text: string;
    readonly topic: string;
    /** "1. · 2. · 3. valg" */
    readonly places: (choices: number) => string;
    /** "1. valg" */
    readonly place: (place: number) => string;
    readonly yours: string;
    readonly notChosen: string;
    readonly cast: string;
    readonly blank: string;
    readonly nothing: string;
    readonly cleared: string;
    readonly promise: (least: number, way: EntryWay) => string;
    readonly close: string;
    readonly question: (cast: number, least: number) => string;
    readonly closeNow: (isEnough: boolean) => string;
    readonly goOn: string;
  };
  readonly tooFew: { readonly heading: string; readonly text: (least: number) => string; readonly again: string };
  readonly outcome: {
    readonly heading: (withAWish: number, cast: number, choices: number) => string;
    readonly counts: (chosen: number, counts: BallotCounts) => string;
    readonly points: (points: readonly number[]) => string;
    readonly without: (without: number, blank: number) => string;
    readonly tied: string;
    readonly chosen: string;
    readonly method: (overtaking: { readonly chosen: string; readonly other: string } | undefined) => string;
    readonly tie: (chosen: string, others: readonly string[], decidedBy: TieBreak | undefined) => string;
    readonly agree: string;
    readonly differ: (by: 'points' | 'ballots', gained: readonly string[], lost: readonly string[]) => string;
    readonly preferred: (title: string) => string;
    readonly usePlan: string;
    readonly planned: string;
    readonly planTitle: (from: string) => string;
    readonly again: string;
    readonly rationale: string;
    readonly rationaleHint: string;
    readonly table: (isOpen: boolean) => string;
    readonly columns: Readonly<Record<'topic' | 'points' | 'ballots' | 'chosen', string>>;
    readonly yes: string;
    readonly no: string;
  };
}
