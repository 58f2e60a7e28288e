/**
 * The stretch of time that a set of observations covers. Both days are included.
 */
export interface Period {
  /**
   * Identifies the period within its file.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * First day, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly from: string;
  /**
   * Last day, as YYYY-MM-DD; never before `from`.
   *
   * @format date
   */
  readonly to: string;
}

/** The days within which something holds. An open end means "until further notice". */
export interface Validity {
  /**
   * First day, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly from?: string;
  /**
   * Last day, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly to?: string;
}
