import type { LocalisedText } from './localised-text.js';

/** Something written that a statement rests on: a guideline, a report, a page. */
export interface Reference {
  /** What it is, and whose. */
  readonly title: LocalisedText;
  /**
   * Where it is; https only.
   *
   * @pattern ^https://[^\s@]{1,500}$
   */
  readonly url?: string;
  /** What it is used for here, in a sentence. */
  readonly usedFor?: LocalisedText;
  /**
   * The day on which it was last read, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly read?: string;
}
