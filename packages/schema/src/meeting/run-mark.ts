/**
 * What was pressed while the meeting was running.
 *
 * - `begin`: `item` begins; what was running in the same lane ends. An item of a track belongs to the track's lane.
 * - `extend`: `item` gets `minutes` more.
 * - `pause`, `resume`: all clocks stand still, and go on.
 * - `end`: the lane of `track` is done, or without one the meeting.
 */
export type RunMarkKind = 'begin' | 'extend' | 'pause' | 'resume' | 'end';

/**
 * One press while the meeting was running, with its moment. The state of a running meeting is computed from these alone,
 * so that a reload or a computer that slept loses nothing. Who pressed is not noted.
 */
export interface RunMark {
  /** What was pressed. */
  readonly kind: RunMarkKind;
  /**
   * The moment, in UTC: YYYY-MM-DDTHH:MM:SS.sssZ, the fraction optional.
   *
   * @pattern ^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$
   */
  readonly at: string;
  /**
   * Id of the item, for `begin` and `extend`.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly item?: string;
  /**
   * Id of the track whose lane is done, for `end`.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly track?: string;
  /**
   * How many minutes more, for `extend`.
   *
   * @minimum 1
   * @maximum 240
   * @TJS-type integer
   */
  readonly minutes?: number;
}
