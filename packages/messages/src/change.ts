import type { UnitKind } from '@klyngekit/schema';
import type { PeriodDays } from './calendar-period.js';
import type { UnitFrame, ValueStyle } from './chart.js';

/** Why there is no picture of before and after. */
export type ChangeObstacle = 'closed' | 'one-period';

/** A change with its 95 % interval. */
export interface ChangeFigure {
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
}

/** Events and denominators in both periods. */
export interface ChangeCounts {
  readonly before: { readonly numerator: number; readonly denominator: number };
  readonly after: { readonly numerator: number; readonly denominator: number };
}

/** What title, summary and caption of a change state. */
export interface ChangeFindings extends UnitFrame {
  readonly style: ValueStyle;
  readonly before: PeriodDays;
  readonly after: PeriodDays;
  /** The own change; undefined where no unit is the reader's own, or it lacks a figure. */
  readonly own:
    | (ChangeFigure & {
        readonly counts: ChangeCounts | undefined;
        /** Whether chance alone can explain the change (99.8 %); undefined where the data cannot tell. */
        readonly chance: boolean | undefined;
      })
    | undefined;
  /** Whether an own unit was asked for that lacks one of the two figures. */
  readonly ownMissing: boolean;
  /** All units with a figure in both periods together. */
  readonly together: (ChangeFigure & { readonly kind: 'pooled' | 'median' }) | undefined;
  /** Whether chance alone can explain that the own change differs from that of the others; undefined where data cannot tell. */
  readonly likeOthers: boolean | undefined;
  /** Whether a change is shown as another number than the shown figures differ by, as `isRoundedApart` tells. */
  readonly roundedApart: boolean;
  /** Whether the own unit began far from the middle. */
  readonly extreme: boolean;
  /** How many units have a figure in both periods, and in one of them only. */
  readonly both: number;
  readonly single: number;
  /** Whether the later figures are preliminary. */
  readonly partial: boolean;
  /** How the intervals were computed; undefined where there are none. */
  readonly method: 'newcombe' | 'recovered' | undefined;
}

/** One row, when it is pointed at or focused. */
export interface ChangePlace extends ChangeFigure, UnitFrame {
  readonly style: ValueStyle;
  readonly name: string;
  readonly counts: ChangeCounts | undefined;
  readonly periods: readonly [before: PeriodDays, after: PeriodDays];
}

/** The words of before and after. */
export interface ChangeMessages {
  /** The message in at most ten words. */
  readonly title: (findings: ChangeFindings) => string;
  /** The same in sentences of at most 25 words. */
  readonly summary: (findings: ChangeFindings) => readonly string[];
  /** How the picture is read, and what an interval of a change does not know. */
  readonly reading: (findings: ChangeFindings, others: 'full' | 'plain' | 'line' | undefined) => string;
  readonly obstacle: {
    readonly heading: string;
    readonly text: (obstacle: ChangeObstacle, unit: UnitKind) => string;
  };
  /** "13 praksis har tal i begge perioder." */
  readonly shown: (both: number, unit: UnitKind) => string;
  readonly period: (period: PeriodDays) => string;
  /** A change as a number with its sign: "+13"; its interval: "(−6 til +31)". */
  readonly change: (difference: number, style: ValueStyle) => string;
  readonly interval: (lower: number, upper: number, style: ValueStyle) => string;
  /** A tick of the axis of changes. */
  readonly changeTick: (difference: number, style: ValueStyle) => string;
  /** What the changes are, with and without the word for the interval. */
  readonly changes: (style: ValueStyle, intervals: boolean) => string;
  /** "17 af 49 → 24 af 50", and what a pooled figure rests on: "743 patienter". */
  readonly counts: (counts: ChangeCounts) => string;
  readonly basis: (denominator: number, style: ValueStyle) => string;
  /** The rows of the others together: "De andre", "13 praksis". */
  readonly others: (count: number, unit: UnitKind) => { readonly name: string; readonly basis: string };
  /** Heads of the table. */
  readonly table: {
    readonly who: string;
    readonly change: (style: ValueStyle) => string;
    readonly lower: string;
    readonly upper: string;
  };
  readonly label: (indicator: string, rows: number, findings: ChangeFindings) => string;
  readonly help: (own: boolean) => string;
  /** One row, told in full; and the second and third part of the detail box. */
  readonly spoken: (place: ChangePlace) => string;
  readonly detail: (place: ChangePlace) => string;
}
