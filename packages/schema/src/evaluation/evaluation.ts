import type { Headcount } from '../meeting/attendance.js';

/**
 * How many gave each answer to "how much benefit did you have": the four steps of the national evaluation of 2022 (VIVE).
 */
export interface BenefitCounts {
  /**
   * High benefit (*højt udbytte*).
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly high: number;
  /**
   * Moderate benefit.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly moderate: number;
  /**
   * Low benefit.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly low: number;
  /**
   * Very low benefit.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly veryLow: number;
}

/** How many gave each answer to "did the cluster lead you to change anything": the steps of the same evaluation. */
export interface ChangeCounts {
  /**
   * To a high degree.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly much: number;
  /**
   * To some degree.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly some: number;
  /**
   * A little.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly little: number;
  /**
   * Nothing.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly none: number;
}

/** What a free answer is about. */
export type CommentQuestion = 'keep' | 'change' | 'other';

/** A free answer. It stands apart from the scales, so that nobody can tell who gave which. */
export interface EvaluationComment {
  /** What it is about. */
  readonly question: CommentQuestion;
  /**
   * The answer.
   *
   * @maxLength 2000
   */
  readonly text: string;
}

/**
 * What the participants got out of a meeting, or of a year. Answers are counts, never rows: a row links two answers of one
 * person. With fewer than five answers there are no counts, only how many have answered.
 */
export interface Evaluation {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.evaluation/1';
  /**
   * Identifies the evaluation.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * Id of the meeting.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly meeting?: string;
  /**
   * Id of the cluster.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly cluster?: string;
  /**
   * The day of the meeting, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly date: string;
  /**
   * How many have answered, also those who left some questions open.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly answered: number;
  /** How much benefit they had. */
  readonly benefit?: BenefitCounts;
  /** What they changed. */
  readonly change?: ChangeCounts;
  /**
   * Free answers, in random order.
   *
   * @maxItems 1000
   */
  readonly comments?: readonly EvaluationComment[];
  /** How many came. */
  readonly attendance?: Headcount;
}
