import type { FocusArea } from '../vocabulary/focus-area.js';

/** When a theme is taken up: in a meeting that exists, or in a month that is meant for it. */
export interface ThemeMeeting {
  /**
   * Id of the meeting.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly meeting?: string;
  /**
   * The month, as YYYY-MM, while there is no meeting yet.
   *
   * @pattern ^\d{4}-(0[1-9]|1[0-2])$
   */
  readonly month?: string;
  /** Whether the theme begins, is worked with, or is followed up. */
  readonly purpose: 'begin' | 'work' | 'follow-up';
}

/** Where a theme has come to. */
export type ThemeStatus = 'planned' | 'active' | 'followed-up' | 'closed';

/** One theme of a plan. */
export interface PlannedTheme {
  /**
   * Identifies the theme. Meetings name it.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * The theme.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly title: string;
  /**
   * Why for us.
   *
   * @maxLength 300
   */
  readonly why?: string;
  /** Which kind of work it is. */
  readonly focusArea?: FocusArea;
  /** Where it has come to. */
  readonly status: ThemeStatus;
  /**
   * Id of the topic in the round from which it comes.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly topic?: string;
  /**
   * Ids of the indicators that tell about it.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly indicators?: readonly string[];
  /**
   * Ids of the partners.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly partners?: readonly string[];
  /**
   * Ids of the projects.
   *
   * @maxItems 30
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly projects?: readonly string[];
  /**
   * When it is taken up, first to last.
   *
   * @maxItems 50
   */
  readonly meetings: readonly ThemeMeeting[];
}

/** The few themes that a cluster follows over its meetings. */
export interface ThemePlan {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.theme-plan/1';
  /**
   * Identifies the plan.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * What it is called.
   *
   * @maxLength 200
   */
  readonly title: string;
  /**
   * Id of the cluster.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly cluster?: string;
  /**
   * Its first day, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly from: string;
  /**
   * Its last day, as YYYY-MM-DD. Absent: until a new plan.
   *
   * @format date
   */
  readonly to?: string;
  /**
   * Id of the round in which the themes were chosen.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly topicRound?: string;
  /**
   * The themes.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly themes: readonly PlannedTheme[];
  /**
   * Why these, in paragraphs.
   *
   * @maxItems 20
   * @items {"type":"string","maxLength":2000}
   */
  readonly rationale?: readonly string[];
}
