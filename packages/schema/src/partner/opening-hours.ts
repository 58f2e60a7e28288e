/** A day of the week, Monday first as in ISO 8601. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A stretch of a day, in the wall time of the partner's time zone. */
export interface TimeSpan {
  /**
   * When it begins, as HH:MM.
   *
   * @pattern ^([01]\d|2[0-3]):[0-5]\d$
   */
  readonly from: string;
  /**
   * When it ends, as HH:MM, later than `from`; midnight at the end of the day is 24:00.
   *
   * @pattern ^(([01]\d|2[0-3]):[0-5]\d|24:00)$
   */
  readonly to: string;
}

/** When somebody answers, on some days of every week. */
export interface OpeningHours extends TimeSpan {
  /**
   * The days of the week, each once.
   *
   * @minItems 1
   * @maxItems 7
   */
  readonly days: readonly Weekday[];
}

/** Days on which other times hold than in an ordinary week: a holiday, a summer closing, a course. */
export interface HoursException {
  /**
   * First day, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly from: string;
  /**
   * Last day, as YYYY-MM-DD; the same as `from` for a single day.
   *
   * @format date
   */
  readonly to: string;
  /**
   * The times that hold instead; none means closed.
   *
   * @maxItems 6
   */
  readonly hours: readonly TimeSpan[];
}
