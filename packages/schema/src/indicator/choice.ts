import type { LocalisedText } from '../vocabulary/localised-text.js';

/** What a "how do we do it" question asks about. */
export type ChoiceAspect = 'who' | 'how-often' | 'how' | 'other';

/** One of the answers that a practice can give. Answers are always chosen from a list, never free text. */
export interface ChoiceOption {
  /**
   * Identifies the answer within its indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** The answer, as a reader sees it. */
  readonly label: LocalisedText;
}
