import type { AbsenceStatus, Period } from '@klyngekit/schema';
import type { ComparedFigure } from './compared.js';
import type { ValueFigure } from './figures.js';

/** One period of a series. */
export interface DevelopmentPoint {
  readonly period: Period;
  /** Middle of the period, as the number of a day. */
  readonly day: number;
  /** The own figure; undefined where there is none, or no unit is the reader's own. */
  readonly own: ValueFigure | undefined;
  /** Why there is no own figure. */
  readonly ownAbsence: AbsenceStatus | undefined;
  /** Median of the shown units, and from eight units on their quartiles. */
  readonly median: number | undefined;
  readonly quartiles: { readonly lower: number; readonly upper: number } | undefined;
  /** How many units have a figure that is shown. */
  readonly units: number;
  readonly compared: readonly ComparedFigure[];
  /** Whether the figures were drawn before the period had ended. */
  readonly partial: boolean;
}

/** A line that can be walked along: the own one, the median, or a figure of a larger frame. */
export interface DevelopmentLine {
  readonly id: 'own' | 'median' | (string & {});
  /** One for each point. */
  readonly values: readonly (number | undefined)[];
  /** The figure behind a line of a larger frame, in its last period. */
  readonly figure?: ComparedFigure;
}
