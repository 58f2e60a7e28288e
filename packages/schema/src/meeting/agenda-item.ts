import type { AgendaPart } from './agenda-part.js';

/** One of several groups that work at the same time. */
export interface Track {
  /**
   * Identifies it among all items, parts and tracks of the meeting.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * What it is called. Empty: its letter stands there.
   *
   * @maxLength 200
   */
  readonly title: string;
  /**
   * The room.
   *
   * @maxLength 200
   */
  readonly room?: string;
  /**
   * Id of the child meeting that is held in it.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly meeting?: string;
  /**
   * What happens in it, one after the other.
   *
   * @maxItems 50
   */
  readonly items: readonly AgendaPart[];
}

/** One item of an agenda. It has parts that follow each other, or tracks side by side, or neither. */
export interface AgendaItem extends AgendaPart {
  /**
   * Its parts, one after the other.
   *
   * @maxItems 50
   */
  readonly items?: readonly AgendaPart[];
  /**
   * Groups that work at the same time. The item lasts as long as the longest.
   *
   * @maxItems 30
   */
  readonly tracks?: readonly Track[];
  /**
   * Ids of the child meetings that report back here.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly reportsFrom?: readonly string[];
}
