import type { LocalisedText } from '../vocabulary/localised-text.js';

/** Who takes a step of the follow-up: the practice, the coordinator, or those who deliver the figures. */
export type FollowUpHolder = 'practice' | 'coordinator' | 'data-supplier';

/** One step of what happens after the meeting. */
export interface FollowUpStep {
  /**
   * How many weeks after the meeting.
   *
   * @minimum 0
   * @maximum 156
   * @TJS-type integer
   */
  readonly weeksAfter: number;
  /** Who takes it. */
  readonly holder: FollowUpHolder;
  /** What happens. */
  readonly what: LocalisedText;
  /**
   * Ids of the indicators that are looked at again.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly indicators?: readonly string[];
}
