/** How many practices gave one answer to a "how do we do it" question. */
export interface AnonymousAnswer {
  /**
   * Id of the indicator's option.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly option: string;
  /**
   * How many practices gave it.
   *
   * @minimum 3
   * @maximum 200
   * @TJS-type integer
   */
  readonly practices: number;
}

/**
 * The answers of a closed round: counts alone, since linked answers are a fingerprint. A practice that gave several
 * answers is counted once in each.
 */
export interface AnonymousAnswers {
  /**
   * The answers that enough practices gave, in the order of the indicator's options.
   *
   * @maxItems 30
   */
  readonly shown: readonly AnonymousAnswer[];
  /**
   * How many practices gave at least one of the answers that are not shown: none, or at least the policy's smallest group.
   *
   * @minimum 0
   * @maximum 200
   * @TJS-type integer
   */
  readonly otherPractices: number;
}
