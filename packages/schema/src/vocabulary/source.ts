import type { Contact } from './contact.js';
import type { LocalisedText } from './localised-text.js';

/** Where figures come from, how fresh they are, and whom to ask. */
export interface Source {
  /** The producer and, if it helps, the register. */
  readonly name: LocalisedText;
  /**
   * The day on which the figures were closed (*opgjort*), as YYYY-MM-DD. Reports that came in later are not in the file.
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
  /** Whom to ask about the figures. */
  readonly contact?: Contact;
  /**
   * Address of a page about the source; https only.
   *
   * @pattern ^https://[^\s@]{1,500}$
   */
  readonly url?: string;
  /** Licence or attribution text that must follow the figures. */
  readonly licence?: LocalisedText;
  /** True when the figures are invented. Every drawing of them says so. */
  readonly synthetic?: boolean;
}
