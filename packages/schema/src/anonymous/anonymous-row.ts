/** Why a row has no value although the practice has reported. Who has not reported has no row. */
export type AnonymousStatus = 'tooFew' | 'suppressed';

/** One practice in a closed view: nothing that tells which. */
export interface AnonymousRow {
  /**
   * Random, and new in every round: sixteen characters of Crockford's base 32. Never made from a ydernummer.
   *
   * @pattern ^[0-9A-HJKMNP-TV-Z]{16}$
   */
  readonly rowId: string;
  /**
   * The neutral label: a random number, which is neither a rank nor the same in the next round.
   *
   * @pattern ^Praksis \d{2,3}$
   */
  readonly label: string;
  /** The value in the unit of the indicator's values, in whole shown steps; null where `status` says why. */
  readonly value: number | null;
  /** Why there is no value. */
  readonly status?: AnonymousStatus;
  /** How uncertain the value is beside the others': 1 the least, 2, 3 the most. All rows with a value have one, or none. */
  readonly band?: 1 | 2 | 3;
}
