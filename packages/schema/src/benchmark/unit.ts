import type { Validity } from '../vocabulary/period.js';

/** What a row of figures belongs to. */
export type UnitKind = 'practice' | 'cluster' | 'municipality' | 'region' | 'nation';

/**
 * One unit with figures. A practice's number can pass to others over time, so a unit carries the days on which it is
 * valid and the units that it took over from.
 */
export interface Unit {
  /**
   * Identifies the unit within the file. Never a ydernummer: that has a field of its own.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** What it is. */
  readonly kind: UnitKind;
  /**
   * Its name. In a `restricted` file practice names are never drawn while data are closed.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name?: string;
  /**
   * Ydernummer of a practice: a string of six digits, leading zeros kept.
   *
   * @pattern ^\d{6}$
   */
  readonly ydernummer?: string;
  /**
   * SOR code.
   *
   * @pattern ^\d{11,18}$
   */
  readonly sor?: string;
  /**
   * Municipality code (four digits), region code (ISO 3166-2, or whatever register `system` the producer uses).
   *
   * @pattern ^[A-Z0-9-]{1,16}$
   */
  readonly areaCode?: string;
  /** The days on which the unit exists in this form. */
  readonly validity?: Validity;
  /**
   * Units of this file that it took over from: mergers, a changed ydernummer.
   *
   * @maxItems 20
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly predecessors?: readonly string[];
  /**
   * Groups of this file that it belongs to.
   *
   * @maxItems 20
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly groups?: readonly string[];
}

/** What a group of units is. */
export type GroupKind = 'cluster' | 'subcluster' | 'municipality' | 'region' | 'other';

/** A named group of units, for example a cluster or one of its sub-clusters. */
export interface Group {
  /**
   * Identifies the group within the file.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** What it is. */
  readonly kind: GroupKind;
  /**
   * Its name.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name: string;
}
