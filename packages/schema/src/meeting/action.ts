/** How far an agreement has come. */
export type ActionStatus = 'planned' | 'started' | 'done' | 'dropped';

/** Somebody who holds something: a name, and what the person is. */
export interface Holder {
  /**
   * The name, as people say it: "Karen Dam".
   *
   * @maxLength 200
   */
  readonly name: string;
  /**
   * What the person is: "sygeplejerske".
   *
   * @maxLength 200
   */
  readonly role?: string;
}

/** Where an agreement was made, when it comes from an earlier meeting. */
export interface CarriedFrom {
  /**
   * Id of the meeting in which it was made: the first one, however often it was carried on.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly meeting: string;
  /**
   * Its id in that meeting.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly action: string;
  /**
   * The day of that meeting, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly date: string;
  /**
   * How many times it has been carried on, this time included.
   *
   * @minimum 1
   * @maximum 1000
   * @TJS-type integer
   */
  readonly times: number;
}

/**
 * An agreement: what, who, when, and how it is followed. It may name a practice, and holds no figure of one: figures
 * are in the practice's own action plan.
 */
export interface Action {
  /**
   * Identifies the agreement within its file.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * What is to be done. May be empty while it is being written.
   *
   * @maxLength 2000
   */
  readonly what: string;
  /**
   * Id of the practice that does it. Absent: the cluster as a whole.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly practice?: string;
  /** Who holds it (*tovholder*). */
  readonly lead?: Holder;
  /**
   * Who takes part in the clinic, in a word each: "sekretærerne".
   *
   * @maxItems 30
   * @items {"type":"string","maxLength":200}
   */
  readonly staff?: readonly string[];
  /**
   * The day by which it is done, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly due?: string;
  /**
   * Id of the indicator by which it is followed.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator?: string;
  /**
   * How else it is followed, in words.
   *
   * @maxLength 500
   */
  readonly measure?: string;
  /** How far it has come. */
  readonly status: ActionStatus;
  /** Present when it comes from an earlier meeting. */
  readonly carriedFrom?: CarriedFrom;
}
