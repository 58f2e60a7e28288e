import type { PartnerKind } from '../partner/partner.js';
import type { LocalisedText } from '../vocabulary/localised-text.js';

/** Somebody whom a package would bring to the table: a function, never a person. The cluster finds its own. */
export interface PartnerRole {
  /**
   * Identifies the role within its package. Items of its meetings name it.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** The role: "Lægemiddelkonsulent fra regionen". */
  readonly title: LocalisedText;
  /** What kind of partner it is. */
  readonly kind?: PartnerKind;
  /** What the cluster asks for, in a sentence. */
  readonly purpose: LocalisedText;
  /** What the practices get. */
  readonly practicesGet: LocalisedText;
  /** What the partner gets. */
  readonly partnerGets: LocalisedText;
  /**
   * How many days before the meeting to ask.
   *
   * @minimum 0
   * @maximum 365
   * @TJS-type integer
   */
  readonly askDaysBefore?: number;
}
