import type { Period, Target } from '@klyngekit/schema';
import type { Signal } from '@klyngekit/statistics';
import type { ComparedFigure } from '../frame/compared.js';
import type { TimelineEvent } from '../frame/development-frame.js';
import type { LabelPair } from '../spread/words.js';

/** The words that a development is drawn with. */
export interface DevelopmentWords {
  /** A tick of the values; the first and the last carry the unit. */
  readonly tick: (value: number, atEnd: boolean) => string;
  /** The value at the beginning of the leading line. */
  readonly value: (value: number) => string;
  /** Short name of a period below the axis: "2024/25", "mar."; and of its year. */
  readonly period: (period: Period) => string;
  readonly year: (period: Period) => string;
  /** What one step along the axis is: "kvartaler"; undefined where the ticks say it. */
  readonly periods: string | undefined;
  /** Names at the ends of the lines, with their numbers. */
  readonly own: (value: number, partial: boolean) => LabelPair;
  readonly median: (value: number) => LabelPair;
  readonly quartiles: { readonly lower: (value: number) => LabelPair; readonly upper: (value: number) => LabelPair };
  readonly comparison: (figure: ComparedFigure) => LabelPair;
  readonly target: (target: Target) => LabelPair;
  /** A target by its number alone, where its name has no room: "Mål 60 %". */
  readonly anyTarget: (value: number) => string;
  readonly centre: (value: number) => LabelPair;
  readonly limits: { readonly lower: (value: number) => LabelPair; readonly upper: (value: number) => LabelPair };
  /** An event on its line: what and when, and what came of it. */
  readonly event: (event: TimelineEvent) => { readonly title: string; readonly detail: string | undefined };
  /** A signal in few words: "7 i træk under gennemsnittet". */
  readonly signal: (signal: Signal) => string;
}
