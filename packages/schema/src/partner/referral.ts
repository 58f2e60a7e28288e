import type { LocalisedText } from '../vocabulary/localised-text.js';

/** How to refer a patient to a partner. */
export interface Referral {
  /**
   * The MedCom standard that the referral is sent in: `XREF15`, `REF01`.
   *
   * @pattern ^[A-Z0-9][A-Z0-9-]{1,19}$
   */
  readonly standard?: string;
  /** The name of the standard, or another way to send it: "Kommunehenvisning", "brev i e-Boks". */
  readonly method?: LocalisedText;
  /** What to refer to: "afklarende samtale". */
  readonly referTo?: LocalisedText;
  /**
   * What must stand in every referral.
   *
   * @maxItems 20
   */
  readonly required?: readonly LocalisedText[];
  /**
   * Address of the partner's own guide; https only.
   *
   * @pattern ^https://[^\s@]{1,500}$
   */
  readonly url?: string;
}

/** How long patients wait, and when that was known: without its day a waiting time says nothing. */
export interface WaitingTime {
  /**
   * How long, or the shorter end of the range.
   *
   * @minimum 0
   * @maximum 1000
   * @TJS-type integer
   */
  readonly from: number;
  /**
   * The longer end of the range; never less than `from`.
   *
   * @minimum 0
   * @maximum 1000
   * @TJS-type integer
   */
  readonly to?: number;
  /** What it is counted in. */
  readonly unit: 'days' | 'weeks' | 'months';
  /**
   * The day on which it was known, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly asOf: string;
}
