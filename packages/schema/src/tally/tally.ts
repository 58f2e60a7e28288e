import type { RoundPeriod } from '../anonymous/anonymous-round.js';

/**
 * The kinds of indicator that a practice can count for itself. A mean or a ratio is computed, not counted, and comes in a
 * table instead.
 */
export type TallyKind = 'proportion' | 'rate' | 'count' | 'choice';

/**
 * How many people of a practice gave an answer. Never fewer than two, and never more than all but two: a count of two says
 * two or fewer, and a count of all but two says that many or more. So it tells of nobody that they were the only one, or that
 * they were among all.
 */
export interface PeopleAnswer {
  /**
   * Id of the option.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly option: string;
  /**
   * How many gave it, from two to all but two.
   *
   * @minimum 2
   * @maximum 100000
   * @TJS-type integer
   */
  readonly count: number;
}

/**
 * What one practice has counted itself for one indicator in one period: the small file that it sends to whoever gathers
 * the cluster's figures. It holds counts or answers and nothing else: no text, and nothing about any patient.
 *
 * It says whose figures it holds, by `ydernummer`, by `practice`, or by both, and so belongs to that practice and the one
 * who gathers.
 */
export interface Tally {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.tally/1';
  /**
   * Id of the indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator: string;
  /** The indicator's kind. */
  readonly kind: TallyKind;
  /** The days within which was counted. */
  readonly period: RoundPeriod;
  /**
   * Ydernummer of the practice: a string of six digits, leading zeros kept.
   *
   * @pattern ^\d{6}$
   */
  readonly ydernummer?: string;
  /**
   * Id of the practice in the list of the one who gathers.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly practice?: string;
  /**
   * How many were what is counted. Not for kind `choice`.
   *
   * @minimum 0
   * @maximum 1000000
   * @TJS-type integer
   */
  readonly numerator?: number;
  /**
   * Of how many. Only for kinds `proportion` and `rate`.
   *
   * @minimum 0
   * @maximum 1000000
   * @TJS-type integer
   */
  readonly denominator?: number;
  /**
   * The practice's answers as one, as ids of options. Only for kind `choice`.
   *
   * @minItems 1
   * @maxItems 30
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly choices?: readonly string[];
  /**
   * How many people of the practice have answered, each for themselves. Only for kind `choice`, with `answers` and in the place
   * of `choices`. Never fewer than five.
   *
   * @minimum 5
   * @maximum 100000
   * @TJS-type integer
   */
  readonly respondents?: number;
  /**
   * How many of them gave each answer. A person may give several, and no two answers of one person stand together.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly answers?: readonly PeopleAnswer[];
  /**
   * A few random signs that tell this part of a practice's answers from its others, where they came in several times. They say
   * nothing else. Only with `answers`.
   *
   * @pattern ^[a-z0-9]{4,16}$
   */
  readonly part?: string;
  /** Says that the practice had nobody to count: an answer, unlike silence. */
  readonly status?: 'notApplicable';
  /**
   * The day on which the counting was closed, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly counted?: string;
  /** True when the figures are invented. Every drawing of them says so. */
  readonly synthetic?: boolean;
}
