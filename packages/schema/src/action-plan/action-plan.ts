import type { Action } from '../meeting/action.js';
import type { MeetingPractice } from '../meeting/attendance.js';
import type { LocalisedText } from '../vocabulary/localised-text.js';
import type { Period } from '../vocabulary/period.js';

/** What kind of figure is followed: the kinds of an indicator that are numbers. */
export type FollowUpKind = 'proportion' | 'rate' | 'ratio' | 'mean' | 'count';

/** A figure of the practice, before or after a change. */
export interface FollowUpFigure {
  /** The period that it covers. */
  readonly period: Period;
  /**
   * The numerator.
   *
   * @minimum 0
   */
  readonly numerator?: number;
  /**
   * The denominator.
   *
   * @minimum 0
   */
  readonly denominator?: number;
  /** The value, in the unit of the indicator (a proportion as a fraction from 0 to 1). */
  readonly value?: number;
  /** The cluster's pooled value in the same period, beside which a change is read. */
  readonly cluster?: number;
}

/** The goal that a practice has set itself. */
export interface OwnTarget {
  /** The level, in the unit of the indicator. */
  readonly value: number;
  /**
   * The day by which it is to be reached, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly by?: string;
  /**
   * The day on which it was set, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly set: string;
  /**
   * Why this level.
   *
   * @maxLength 500
   */
  readonly reason?: string;
}

/** How one indicator is followed in the practice. */
export interface FollowUp {
  /**
   * Id of the indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator: string;
  /** Its name, so that the plan can be read alone. */
  readonly title: LocalisedText;
  /** What kind of figure it is. */
  readonly kind: FollowUpKind;
  /**
   * Rates are per this many units of exposure. Default 1,000. Only for kind `rate`.
   *
   * @exclusiveMinimum 0
   */
  readonly multiplier?: number;
  /** The practice's own goal. */
  readonly target?: OwnTarget;
  /**
   * The figures, oldest first.
   *
   * @maxItems 100
   */
  readonly figures: readonly FollowUpFigure[];
  /**
   * The month or day of the next figure: YYYY-MM or YYYY-MM-DD.
   *
   * @pattern ^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$
   */
  readonly next?: string;
}

/** What one practice changes at home. Its figures are its own: the file is for the practice alone. */
export interface ActionPlan {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.action-plan/1';
  /**
   * Identifies the plan.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** The practice. */
  readonly practice: MeetingPractice;
  /**
   * Id of the meeting in which it began.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly meeting?: string;
  /**
   * The day on which it was last changed, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly updated?: string;
  /**
   * What is to be done.
   *
   * @maxItems 100
   */
  readonly actions: readonly Action[];
  /**
   * What it is followed by.
   *
   * @maxItems 50
   */
  readonly followUps?: readonly FollowUp[];
  /**
   * Questions for the practice's own staff meeting.
   *
   * @maxItems 20
   * @items {"type":"string","maxLength":500}
   */
  readonly staffQuestions?: readonly string[];
  /**
   * What else there is to know, in paragraphs.
   *
   * @maxItems 50
   * @items {"type":"string","maxLength":2000}
   */
  readonly notes?: readonly string[];
}
