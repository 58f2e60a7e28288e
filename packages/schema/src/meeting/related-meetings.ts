import type { Action } from './action.js';

/**
 * A larger meeting in which the cluster has its own frame and time: a members' meeting, a day of courses. The cluster's
 * own times are those of the meeting itself, and lie within these.
 */
export interface SurroundingMeeting {
  /**
   * What the larger meeting is called.
   *
   * @maxLength 200
   */
  readonly title: string;
  /**
   * When it begins, as wall time YYYY-MM-DDTHH:MM in the meeting's time zone.
   *
   * @pattern ^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$
   */
  readonly start: string;
  /**
   * When it ends, as wall time YYYY-MM-DDTHH:MM in the meeting's time zone.
   *
   * @pattern ^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$
   */
  readonly end: string;
}

/** Another meeting, so that it can be named without its file. */
export interface MeetingReference {
  /**
   * Id of the meeting.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly meeting: string;
  /**
   * Its title.
   *
   * @maxLength 200
   */
  readonly title?: string;
  /**
   * Its day, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly date?: string;
}

/** What a child meeting brings back to its parent. */
export interface MeetingReport {
  /**
   * Id of the child meeting.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly meeting: string;
  /**
   * Its title.
   *
   * @maxLength 200
   */
  readonly title: string;
  /**
   * Its day, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly date: string;
  /**
   * What the group wants to tell, a paragraph each.
   *
   * @maxItems 50
   * @items {"type":"string","maxLength":2000}
   */
  readonly points: readonly string[];
  /**
   * What it decided, a paragraph each.
   *
   * @maxItems 100
   * @items {"type":"string","maxLength":2000}
   */
  readonly decisions: readonly string[];
  /**
   * What it agreed and has not done yet. Without practices: those are the group's own.
   *
   * @maxItems 100
   */
  readonly actions: readonly Action[];
}
