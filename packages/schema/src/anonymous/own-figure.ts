import type { AbsenceStatus } from '../benchmark/observations.js';
import type { IndicatorKind } from '../indicator/indicator.js';
import type { RoundPeriod } from './anonymous-round.js';

/**
 * One practice's own figure in full, for that practice alone, and where to find it among the rows of the round. It does
 * not say whose it is.
 */
export interface OwnFigure {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.egen/1';
  /**
   * Id of the round.
   *
   * @pattern ^[0-9A-HJKMNP-TV-Z]{26}$
   */
  readonly roundId: string;
  /**
   * Id of the practice's row. Missing where the round has no row for it.
   *
   * @pattern ^[0-9A-HJKMNP-TV-Z]{16}$
   */
  readonly rowId?: string;
  /**
   * Id of the indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator: string;
  /** The indicator's kind. */
  readonly kind: IndicatorKind;
  /**
   * Rates are per this many units of exposure. Default 1,000. Only for kind `rate`.
   *
   * @exclusiveMinimum 0
   */
  readonly multiplier?: number;
  /** The days covered. */
  readonly period: RoundPeriod;
  /**
   * Events, or the observed count of a ratio.
   *
   * @minimum 0
   */
  readonly numerator?: number;
  /**
   * Patients, exposure, or the expected count of a ratio.
   *
   * @minimum 0
   */
  readonly denominator?: number;
  /** The value in the unit of the indicator's values, unrounded. */
  readonly value?: number;
  /** Lower confidence limit. */
  readonly lower?: number;
  /** Upper confidence limit. */
  readonly upper?: number;
  /**
   * Confidence level of the limits, as a fraction.
   *
   * @exclusiveMinimum 0
   * @exclusiveMaximum 1
   */
  readonly level?: number;
  /**
   * The practice's answers, as ids of options. Only for kind `choice`.
   *
   * @minItems 1
   * @maxItems 30
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly choices?: readonly string[];
  /** Why there is no figure. */
  readonly status?: AbsenceStatus;
  /** True when the figures are invented. Every drawing of them says so. */
  readonly synthetic?: boolean;
}
