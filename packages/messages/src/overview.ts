import type { AbsenceStatus, UnitKind } from '@klyngekit/schema';
import type { OwnPosition, UnitFrame, ValueStyle } from './chart.js';

/** Why there is no overview. */
export type OverviewObstacle = 'closed' | 'one-indicator';

/** What title, introduction and summary of an overview state. */
export interface OverviewFindings extends UnitFrame {
  /** Whether it is about the reader's own unit; else about the median. */
  readonly own: boolean;
  readonly indicators: number;
  /** How many units there are at most. */
  readonly units: number;
  /** All goals that a figure is held against, several of one indicator among them, and how many are reached. */
  readonly goals: number;
  readonly reached: number;
  /** Whether some rows have a gap that cannot be told in patients. */
  readonly counted: boolean;
  readonly measured: boolean;
  /** Without an own unit: the indicator whose median is furthest from its goal beside the spread. */
  readonly furthest: string | undefined;
  /** The own indicator with most to gain, where a gap is told in patients. */
  readonly lead: { readonly title: string; readonly style: ValueStyle; readonly own: OwnPosition } | undefined;
}

/** How the small pictures are read. */
export interface OverviewReading extends UnitFrame {
  readonly own: boolean;
  readonly peers: boolean;
  readonly band: boolean;
  readonly targets: boolean;
  readonly trend: boolean;
  /** Whether some rows tell how many times the spread their gap is. */
  readonly measured: boolean;
}

/** The way to one goal. */
export interface GoalGap {
  readonly reached: boolean | undefined;
  /** Events that are missing or too many; undefined without counts. */
  readonly events: number | undefined;
  /** In the unit of the values. */
  readonly distance: number;
}

/** The words of the overview. */
export interface OverviewMessages {
  /** The message in at most ten words, where the indicator's own title is short. */
  readonly title: (findings: OverviewFindings) => string;
  /** What stands here and in which order, in sentences. */
  readonly intro: (findings: OverviewFindings) => string;
  /** What the title says, in sentences of at most 25 words. */
  readonly summary: (findings: OverviewFindings) => readonly string[];
  /** That one of several indicators is shown: the one with most to gain (`counted`), furthest from its goal, or any. */
  readonly oneOf: (
    indicators: number,
    distance: 'counted' | 'measured' | 'reached' | 'undirected' | 'no-target' | 'no-value',
  ) => string;
  /** Name of the table for a screen reader. */
  readonly caption: string;
  readonly heads: {
    readonly indicator: string;
    /** Head of the units of the values, in a file. */
    readonly unit: string;
    readonly own: (unit: UnitKind) => string;
    readonly spread: (frame: UnitFrame) => string;
    readonly trend: string;
    readonly gap: (own: boolean) => string;
  };
  /** The own counts in short: "172 af 212". */
  readonly counts: (numerator: number, denominator: number, style: ValueStyle) => string;
  /** Beside the median, and whether chance can explain it: "under; kan være tilfældigt". */
  readonly relation: (
    position: Pick<OwnPosition, 'chance' | 'widened'> & { readonly relation: NonNullable<OwnPosition['relation']> },
  ) => string;
  /** The small strip in words, for a screen reader. */
  readonly spread: (
    lowest: number,
    highest: number,
    half: { readonly lower: number; readonly upper: number } | undefined,
    style: ValueStyle,
  ) => string;
  /** The small course in words: "fra 92 til 71 over 4 perioder". */
  readonly trend: (first: number, last: number, periods: number, style: ValueStyle) => string;
  /** The gap in a cell of its own: "29 patienter", "målet er nået". */
  readonly gap: (gap: GoalGap, style: ValueStyle) => string;
  /** The gap after the name of a target that does not lead: "Klyngens mål 70 %: 12 patienter". */
  readonly otherGap: (target: string, gap: GoalGap, style: ValueStyle) => string;
  /** What rows without counts are sorted by: how many times the spread the gap is. */
  readonly share: (share: number) => string;
  readonly noTarget: string;
  /** Why the own value is missing, in a narrow cell. */
  readonly absent: (status: AbsenceStatus) => string;
  /** A row whose figures are of another period than most. */
  readonly period: (from: string, to: string) => string;
  /** A row of answers: what the own unit answers, and how many have. */
  readonly answers: (own: readonly string[] | undefined, answered: number, total: number, unit: UnitKind) => string;
  /** A row without figures. */
  readonly none: { readonly 'no-figures': string; readonly 'too-few': string };
  /** What pressing an indicator brings. */
  readonly hint: string;
  /** The way back from an indicator. */
  readonly back: string;
  readonly reading: (reading: OverviewReading) => string;
  readonly obstacle: { readonly heading: string; readonly text: (obstacle: OverviewObstacle) => string };
}
