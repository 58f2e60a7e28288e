import type { LocalisedText } from '../vocabulary/localised-text.js';

/** How to find the figure in one practice system, step by step. */
export interface SystemGuide {
  /**
   * The practice system, for example "XMO" or "Novax".
   *
   * @minLength 1
   * @maxLength 100
   */
  readonly system: string;
  /**
   * The steps in order. Empty when nobody has described them yet; steps are never invented.
   *
   * @maxItems 30
   */
  readonly steps: readonly LocalisedText[];
  /** Who described the steps. Steps without a source count as not described. */
  readonly source?: LocalisedText;
  /**
   * Where the description stands; https only.
   *
   * @pattern ^https://[^\s@]{1,500}$
   */
  readonly sourceUrl?: string;
  /**
   * The day on which the steps were last tried, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly verified?: string;
}

/**
 * How a practice counts for itself, where no system does it: fifty samples, two weeks of calls, twenty short interviews.
 * What is counted is in the numerator, of how many in the denominator. Never anything that points to a patient.
 */
export interface TallyGuide {
  /**
   * How many are counted. Absent: all within the time.
   *
   * @minimum 1
   * @maximum 10000
   * @TJS-type integer
   */
  readonly sample?: number;
  /** When, or for how long, in words: "to uger i marts". */
  readonly when?: LocalisedText;
  /**
   * What to do, step by step.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly steps: readonly LocalisedText[];
  /**
   * Who answers, each for themselves, where it is not the practice as one: everybody who works there, or patients who are
   * interviewed. Only for kind `choice`. Absent: the practice answers as one.
   */
  readonly people?: 'staff' | 'patients';
}
