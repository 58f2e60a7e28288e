import type { LocalisedText } from '../vocabulary/localised-text.js';

/** How to find the figure in one practice system, step by step. */
export interface SystemGuide {
  /**
   * The practice system, for example "XMO" or "Novax".
   *
   * @minLength 1
   * @maxLength 100
   */
  readonly system: string;
  /**
   * The steps in order. Empty when nobody has described them yet; steps are never invented.
   *
   * @maxItems 30
   */
  readonly steps: readonly LocalisedText[];
  /** Who described the steps. */
  readonly source?: LocalisedText;
  /**
   * The day on which the steps were last tried, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly verified?: string;
}
