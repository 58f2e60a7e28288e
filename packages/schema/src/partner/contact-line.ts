import type { LocalisedText } from '../vocabulary/localised-text.js';
import type { HoursException, OpeningHours } from './opening-hours.js';

/** Whom a line is for: clinics and other professionals, citizens, or both. */
export type LineAudience = 'professionals' | 'citizens' | 'everyone';

/** One way to reach a partner, and what for. It has a telephone number, an e-mail address, a web address, or several. */
export interface ContactLine {
  /**
   * Identifies the line within the partner.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** Whom it is for. A number for clinics is never shown as one for citizens. */
  readonly audience: LineAudience;
  /** What to use it for: "attester", "akutte spørgsmål om kræftpakker". */
  readonly purpose?: LocalisedText;
  /**
   * Telephone number as it is written for people.
   *
   * @pattern ^[+0-9 ()-]{3,20}$
   */
  readonly telephone?: string;
  /**
   * One e-mail address.
   *
   * @pattern ^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$
   */
  readonly email?: string;
  /**
   * Address of a page; https only.
   *
   * @pattern ^https://[^\s@]{1,500}$
   */
  readonly url?: string;
  /** Who answers: "visiterende læge". */
  readonly answeredBy?: LocalisedText;
  /**
   * When somebody answers in an ordinary week. None means that nobody has told.
   *
   * @maxItems 30
   */
  readonly hours?: readonly OpeningHours[];
  /**
   * Days on which other times hold. Of two that hold on the same day the last one counts.
   *
   * @maxItems 60
   */
  readonly exceptions?: readonly HoursException[];
  /** Whether somebody answers on public holidays as on other days. Default: no. */
  readonly openOnHolidays?: boolean;
  /** What else to know: "kun til klinikker". */
  readonly note?: LocalisedText;
}
