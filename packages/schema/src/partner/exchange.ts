import type { LocalisedText } from '../vocabulary/localised-text.js';

/** What one side of a cooperation gets out of it, and what it puts in. */
export interface GetsAndGives {
  /**
   * What it gets, a line each.
   *
   * @maxItems 10
   */
  readonly gets?: readonly LocalisedText[];
  /**
   * What it gives, a line each.
   *
   * @maxItems 10
   */
  readonly gives?: readonly LocalisedText[];
}

/** What a cooperation is worth to everybody in it. */
export interface Exchange {
  /** What both sides want: "flere gennemfører forløbet". */
  readonly commonInterest?: LocalisedText;
  /** The practice. */
  readonly practice?: GetsAndGives;
  /** The partner. */
  readonly partner?: GetsAndGives;
  /** The patient. */
  readonly patient?: GetsAndGives;
}

/** Who made the first contact. */
export interface Initiative {
  /** Which side. */
  readonly by: 'cluster' | 'partner' | 'quality-unit' | 'other';
  /**
   * When, as YYYY, YYYY-MM or YYYY-MM-DD.
   *
   * @pattern ^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$
   */
  readonly when?: string;
}

/** Whether the partner gives the cluster data. */
export interface PartnerData {
  /** `none`, `promised` or `delivered`. */
  readonly status: 'none' | 'promised' | 'delivered';
  /**
   * The day on which this was so, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly asOf: string;
  /**
   * The month or day on which promised data are expected: YYYY-MM or YYYY-MM-DD.
   *
   * @pattern ^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$
   */
  readonly expected?: string;
  /** What the data are. */
  readonly content?: LocalisedText;
  /**
   * Ids of the indicators that they feed.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly indicators?: readonly string[];
}

/** A misunderstanding between practices and partner that has been cleared up. */
export interface Clarification {
  /** What was believed. */
  readonly believed: LocalisedText;
  /** What turned out to be so. */
  readonly found: LocalisedText;
  /**
   * The day on which it was cleared up, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly on: string;
  /** Where and how: "På klyngemødet. Det tog to minutter." */
  readonly note?: LocalisedText;
}
