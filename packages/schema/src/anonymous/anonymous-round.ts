import type { IndicatorKind } from '../indicator/indicator.js';
import type { AnonymousAnswers } from './anonymous-answer.js';
import type { AnonymousComparator } from './anonymous-comparator.js';
import type { AnonymousRow } from './anonymous-row.js';
import type { DisclosurePolicy } from './disclosure-policy.js';

/** The days that the figures of a round cover, both included. */
export interface RoundPeriod {
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

/** How many practices there are figures from. */
export interface Reporting {
  /**
   * How many practices were asked and could have a figure.
   *
   * @minimum 0
   * @maximum 1000
   * @TJS-type integer
   */
  readonly expected: number;
  /**
   * How many of them have reported.
   *
   * @minimum 0
   * @maximum 1000
   * @TJS-type integer
   */
  readonly reported: number;
}

/**
 * One indicator in one cluster, without identity: the only file that a shared screen loads. It has no text that anybody
 * wrote, no denominator, no list size and no confidence limit; titles come from the indicator, which the host gives
 * beside it. Rows stand in random order, and ids, labels and order are new in every round.
 *
 * It is pseudonymous, not anonymous in the sense of the GDPR: whoever prepared it knows the practices.
 */
export interface AnonymousRound {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.anonym/1';
  /**
   * Random, and new in every round: twenty-six characters of Crockford's base 32.
   *
   * @pattern ^[0-9A-HJKMNP-TV-Z]{26}$
   */
  readonly roundId: string;
  /**
   * Id of the indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator: string;
  /** The indicator's kind, from which follows what values there can be. */
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
   * The day on which the figures were closed (*opgjort*), as YYYY-MM-DD. Who reported later is in the next round.
   *
   * @format date
   */
  readonly cutOff: string;
  /**
   * The month or day of the next release: YYYY-MM or YYYY-MM-DD.
   *
   * @pattern ^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$
   */
  readonly nextRelease?: string;
  /** True when the figures are invented. Every drawing of them says so. */
  readonly synthetic?: boolean;
  /**
   * How coarse the values are, in the unit of the values: every value is a whole number of these steps. At least 0.01 for
   * a proportion or a ratio, at least 1 per 1,000 for a rate, and the policy's `countStep` for a count.
   *
   * @exclusiveMinimum 0
   */
  readonly shownStep: number;
  /** How many have reported. Fewer than the policy's floor: the sentence is shown, and there are no rows. */
  readonly reporting: Reporting;
  /**
   * One row a practice that has reported, or none at all. Always none for kind `choice`.
   *
   * @maxItems 200
   */
  readonly rows: readonly AnonymousRow[];
  /**
   * About how far a value may be from the truth, either way, in each uncertainty band, the least uncertain first: a mean over
   * the band's practices, in the unit of the values and in whole shown steps. Only where rows have bands, and only for the
   * kinds `proportion` and `rate`.
   *
   * @minItems 2
   * @maxItems 3
   * @items {"type":"number","exclusiveMinimum":0}
   */
  readonly bandWidths?: readonly number[];
  /** The answers. Only for kind `choice`, and only where enough practices have answered. */
  readonly answers?: AnonymousAnswers;
  /**
   * Reference figures.
   *
   * @maxItems 20
   */
  readonly comparators?: readonly AnonymousComparator[];
  /** The thresholds that the file was made with, and that it must keep. */
  readonly policy: DisclosurePolicy;
}
