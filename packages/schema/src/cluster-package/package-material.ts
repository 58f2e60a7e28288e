import type { LocalisedText } from '../vocabulary/localised-text.js';

/** Whom a material is for: everybody who comes, those who run the meeting, or the staff at home. */
export type MaterialAudience = 'participants' | 'facilitator' | 'clinic';

/** Something to read, fill in or bring: a page elsewhere, or a text of the package's own. */
export interface PackageMaterial {
  /**
   * Identifies the material within its package. Items of its meetings name it.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** What it is. */
  readonly title: LocalisedText;
  /** Whom it is for. Default: participants. */
  readonly audience?: MaterialAudience;
  /**
   * Where it is, when it stands elsewhere; https only.
   *
   * @pattern ^https://[^\s@]{1,500}$
   */
  readonly url?: string;
  /** Who has written it. Needed where it stands elsewhere. */
  readonly source?: LocalisedText;
  /**
   * The day on which the page was last read, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly read?: string;
  /**
   * The text itself, in paragraphs, when it is the package's own.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly text?: readonly LocalisedText[];
  /**
   * How many days before the meeting it is sent out. Absent: it is shown at the meeting.
   *
   * @minimum 0
   * @maximum 365
   * @TJS-type integer
   */
  readonly sendDaysBefore?: number;
}
