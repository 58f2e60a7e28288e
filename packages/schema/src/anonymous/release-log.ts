import type { RoundPeriod } from './anonymous-round.js';

/**
 * By what the practices of a release are told apart.
 *
 * - `ydernummer`: by their ydernumre, which stay the same from file to file.
 * - `unit`: by the ids of the units in the file that the round was prepared from; whoever makes these files must then keep
 *   the ids.
 */
export type ContributorKey = 'ydernummer' | 'unit';

/** One release: whose figures were in it, and nothing of the figures. */
export interface LoggedRelease {
  /**
   * Id of the round.
   *
   * @pattern ^[0-9A-HJKMNP-TV-Z]{26}$
   */
  readonly roundId: string;
  /**
   * Id of the indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator: string;
  /** The days covered. */
  readonly period: RoundPeriod;
  /**
   * The day on which the figures were closed (*opgjort*), as YYYY-MM-DD.
   *
   * @format date
   */
  readonly cutOff: string;
  /** What `contributors` holds. Releases with different keys cannot be compared. */
  readonly identifiedBy: ContributorKey;
  /**
   * The practices of whom a figure was shown or counted, sorted: not those of whom it only says that there is none to show. Empty
   * where nothing was shown of anybody.
   *
   * @maxItems 200
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly contributors: readonly string[];
}

/**
 * What has gone out before, so that the next release can be told not to give one practice away by the difference. Kept by
 * the preparer alone: it tells who has reported. It holds no figure and no name.
 */
export interface ReleaseLog {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.udgivelse/1';
  /**
   * The releases, oldest first.
   *
   * @minItems 1
   * @maxItems 5000
   */
  readonly releases: readonly LoggedRelease[];
}
