import type { LocalisedText } from '../vocabulary/localised-text.js';

/** Whose target it is. Targets of different owners are always shown apart and never merged. */
export type TargetOwnerKind = 'national' | 'region' | 'cluster' | 'practice' | 'other';

/** The owner of a target. */
export interface TargetOwner {
  /** What kind of owner. */
  readonly kind: TargetOwnerKind;
  /** The owner in the middle of a sentence, before the word for target: "regionens", "klyngens eget"; "the region's". */
  readonly name: LocalisedText;
}

/**
 * A goal for an indicator: a level (`value`) or a band (`lower` to `upper`), in the same unit as the indicator's values
 * (a proportion as a fraction from 0 to 1, a rate per multiplier).
 */
export interface Target {
  /**
   * Identifies the target within its indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** Whose target it is. */
  readonly owner: TargetOwner;
  /**
   * Id of the unit that a practice's own target belongs to. Nobody else sees it.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly unit?: string;
  /** What to call it on the chart, for example "Regionens mål". Without its number, which is added. */
  readonly label: LocalisedText;
  /** A shorter name for narrow screens, for example "Klyngens mål". */
  readonly shortLabel?: LocalisedText;
  /** The level, when the target is one level. */
  readonly value?: number;
  /** Lower edge, when the target is a band. */
  readonly lower?: number;
  /** Upper edge, when the target is a band. */
  readonly upper?: number;
  /**
   * First day on which the target holds, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly validFrom?: string;
  /**
   * Last day on which the target holds, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly validTo?: string;
  /** Where the target is written down. */
  readonly source?: LocalisedText;
  /**
   * Address of the page on which it is written down; https only.
   *
   * @pattern ^https://[^\s@]{1,500}$
   */
  readonly sourceUrl?: string;
}
