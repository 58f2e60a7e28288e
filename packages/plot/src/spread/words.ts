import type { AbsenceStatus, Target } from '@klyngekit/schema';
import type { ComparedFigure } from '../frame/compared.js';

/** A label, and a shorter form for when there is no room. */
export interface LabelPair {
  readonly label: string;
  readonly shortLabel: string;
}

/** The words that a spread chart is drawn with. Plot itself has none. */
export interface SpreadWords {
  /** A tick; the first and the last carry the unit. */
  readonly tick: (value: number, atEnd: boolean) => string;
  /** A value in the column of values. */
  readonly value: (value: number) => string;
  /** A margin of uncertainty in its column: "± 12". */
  readonly margin: (margin: number) => string;
  /** The label of the own unit. */
  readonly own: string;
  /** The label of the median line, with its number. */
  readonly median: (value: number) => LabelPair;
  /** The label of a target, with its number. */
  readonly target: (target: Target) => LabelPair;
  /** The label of a comparison figure, with its number. */
  readonly comparison: (figure: ComparedFigure) => LabelPair;
  /** The name of the middle half, with its ends. */
  readonly middleHalf: (lower: number, upper: number) => string;
  /** Why a value is missing. */
  readonly absence: (status: AbsenceStatus) => string;
}
