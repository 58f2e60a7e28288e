import type { FunnelRow } from '../frame/funnel-scale.js';
import type { LabelPair } from '../spread/words.js';

/** The words that a funnel is drawn with. */
export interface FunnelWords {
  /** A tick of the values; the first and the last carry the unit. */
  readonly tick: (value: number, atEnd: boolean) => string;
  /** A tick of the denominators. */
  readonly denominator: (value: number) => string;
  /** What the denominators are, in full: "patienter pr. klynge". */
  readonly denominators: string;
  /** The limits that are context, and those that are a signal. */
  readonly context: LabelPair;
  readonly signal: LabelPair;
  /** The line that units are held against, with its number. */
  readonly centre: (value: number) => LabelPair;
  /** The own unit with its value, and its value alone for where that has no room. */
  readonly own: (value: number) => LabelPair;
  /** So many units at one place: "×2". */
  readonly times: (count: number) => string;
  /** A unit beyond the limits with its value; only units with a name are asked for. */
  readonly unit: (row: FunnelRow) => string;
}
