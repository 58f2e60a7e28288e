import type { LocalisedText } from './localised-text.js';

/** Somebody to ask: always a function or a named professional, never a patient. */
export interface Contact {
  /**
   * Name of the person or the desk.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name: string;
  /** What the person is to the reader, for example "datakonsulent". */
  readonly role?: LocalisedText;
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
}
