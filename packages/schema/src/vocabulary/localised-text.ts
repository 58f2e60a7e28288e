/**
 * A text for people, in Danish and, where it exists, in English. Plain text: no markup, no control characters.
 * A reader whose language is missing gets the Danish text.
 */
export interface LocalisedText {
  /**
   * The Danish text.
   *
   * @minLength 1
   * @maxLength 2000
   */
  readonly da: string;
  /**
   * The English text.
   *
   * @minLength 1
   * @maxLength 2000
   */
  readonly en?: string;
}
