import type { LocalisedText } from '../vocabulary/localised-text.js';

/** Something that a practice could try. */
export interface ChangeIdea extends LocalisedText {
  /** How the practice sees at home that it worked: "Telefonen er fri kl. 9 de fleste dage." */
  readonly sign?: LocalisedText;
}
