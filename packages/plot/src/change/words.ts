import type { Period } from '@klyngekit/schema';
import type { ChangeRow } from '../frame/change-frame.js';

/** The words that a change is drawn with. */
export interface ChangeWords {
  /** A tick of the values; the first and the last carry the unit. */
  readonly tick: (value: number, atEnd: boolean) => string;
  readonly value: (value: number) => string;
  /** A tick of the changes: "+10". */
  readonly changeTick: (difference: number) => string;
  /** A change: "+13"; and its interval: "(−6 til +31)". */
  readonly change: (difference: number) => string;
  readonly interval: (lower: number, upper: number) => string;
  /** What the right panel shows: "Ændring i procentpoint (95 %-interval)". */
  readonly changes: string;
  /** Name of a period. */
  readonly period: (period: Period) => string;
  /** Who a row is, and what it rests on: "17 af 49 → 24 af 50". */
  readonly row: (row: ChangeRow) => { readonly name: string; readonly basis: string | undefined };
  /** Name of the rows of the others where they have none of their own: "De andre", "13 praksis". */
  readonly others: { readonly name: string; readonly basis: string };
}
