/**
 * Why a unit has no value. Five things that look, read and export differently: zero is a value; these four are not.
 *
 * - `notReported`: the unit has sent nothing.
 * - `tooFew`: the denominator is below the indicator's `minDenominator`.
 * - `suppressed`: withheld so that nobody can be recognised.
 * - `notApplicable`: the indicator has no meaning for the unit (no patients in the target group).
 */
export type AbsenceStatus = 'notReported' | 'tooFew' | 'suppressed' | 'notApplicable';

/**
 * The figures of one indicator in one period, as columns aligned with the file's `units`: place i of every column
 * belongs to unit i. Which columns are needed follows from the indicator's kind; see `Indicator`.
 */
export interface Observations {
  /**
   * Id of the indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator: string;
  /**
   * Id of the period.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly period: string;
  /**
   * Events, or the observed count of a ratio. May be fractional where the producer derived it.
   *
   * @maxItems 100000
   * @items {"type":["number","null"],"minimum":0}
   */
  readonly numerator?: readonly (number | null)[];
  /**
   * Patients, exposure, or the expected count of a ratio.
   *
   * @maxItems 100000
   * @items {"type":["number","null"],"minimum":0}
   */
  readonly denominator?: readonly (number | null)[];
  /**
   * The values themselves, where they cannot be computed from the counts: means, ratios, standardised figures.
   *
   * @maxItems 100000
   */
  readonly value?: readonly (number | null)[];
  /**
   * Lower confidence limits, where the producer supplies them.
   *
   * @maxItems 100000
   */
  readonly lower?: readonly (number | null)[];
  /**
   * Upper confidence limits, where the producer supplies them.
   *
   * @maxItems 100000
   */
  readonly upper?: readonly (number | null)[];
  /**
   * Confidence level of `lower` and `upper`, as a fraction. Default 0.95.
   *
   * @exclusiveMinimum 0
   * @exclusiveMaximum 1
   */
  readonly level?: number;
  /**
   * The answers of a `choice` indicator: option ids, or null.
   *
   * @maxItems 100000
   * @items {"type":["array","null"],"minItems":1,"maxItems":30,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}
   */
  readonly choices?: readonly (readonly string[] | null)[];
  /**
   * Why a value is missing; null where there is a value. Needed when any value is missing.
   *
   * @maxItems 100000
   * @items {"type":["string","null"],"enum":[null,"notReported","tooFew","suppressed","notApplicable"]}
   */
  readonly status?: readonly (AbsenceStatus | null)[];
}
