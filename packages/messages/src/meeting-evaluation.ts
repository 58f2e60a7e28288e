import type { BenefitCounts, ChangeCounts, CommentQuestion } from '@klyngekit/schema';
import type { PassingWords } from './topic-vote.js';

/** A share of answers in words. */
export interface ShareFacts {
  readonly numerator: number;
  readonly denominator: number;
  /** A fraction from 0 to 1. */
  readonly value: number;
}

/** How a share moves over meetings. */
export type ShareDirection = 'falling' | 'rising' | 'steady' | 'unknown';

/** The words of the evaluation of a meeting. */
export interface MeetingEvaluationMessages {
  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly unreadable: string;
    readonly unreadableText: string;
  };
  readonly form: PassingWords & {
    readonly heading: string;
    readonly text: (least: number) => string;
    readonly benefit: string;
    readonly benefits: Readonly<Record<keyof BenefitCounts, string>>;
    readonly change: string;
    readonly changes: Readonly<Record<keyof ChangeCounts, string>>;
    readonly comments: Readonly<Record<CommentQuestion, string>>;
    readonly optional: string;
    readonly commentHint: string;
    readonly cpr: string;
    readonly handIn: string;
    readonly nothing: string;
    readonly again: string;
    readonly close: string;
    readonly question: (answers: number, least: number) => string;
    readonly closeNow: string;
    readonly goOn: string;
    readonly full: string;
  };
  readonly result: {
    readonly heading: (benefited: ShareFacts) => string;
    readonly fewHeading: (answers: number) => string;
    readonly few: (least: number) => string;
    readonly answered: (answers: number, attendance: ShareFacts | undefined) => string;
    readonly low: (low: ShareFacts) => string;
    readonly changed: (changed: ShareFacts) => string;
    readonly answer: string;
    readonly count: string;
    readonly share: string;
    readonly percent: (value: number) => string;
    readonly date: (iso: string) => string;
    readonly whatNext: string;
    readonly noComments: string;
    readonly trend: string;
    readonly trendText: (direction: ShareDirection, meetings: number, leftOut: number, least: number) => string;
    readonly meeting: string;
    readonly lowShare: string;
    readonly of: (numerator: number, denominator: number) => string;
    readonly national: string;
  };
}
