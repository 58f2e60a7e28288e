import type { AbsenceStatus, UnitKind } from '@klyngekit/schema';
import type { PeriodDays } from './calendar-period.js';
import type { ChartLabel, OwnPosition, UnitFrame, ValueStyle } from './chart.js';

/** Why there is no picture over time. */
export type DevelopmentObstacle = 'closed' | 'too-few-periods';

/** The rules of control charts and run charts. */
export type DevelopmentRule = 'outside-limits' | 'shift' | 'trend' | 'two-of-three' | 'long-run' | 'few-crossings';

/** A signal: which rule, on which side, and on which points. */
export interface DevelopmentSignal {
  readonly rule: DevelopmentRule;
  readonly direction: 'above' | 'below' | 'rising' | 'falling' | 'none';
  /** How many points make it up, and the first and the last of their periods. */
  readonly count: number;
  readonly from: PeriodDays;
  readonly to: PeriodDays;
}

/** From where to where a line went. */
export interface DevelopmentChange {
  readonly first: { readonly period: PeriodDays; readonly value: number };
  readonly last: { readonly period: PeriodDays; readonly value: number };
}

/** What title, summary and caption of a development state. */
export interface DevelopmentFindings extends UnitFrame {
  readonly style: ValueStyle;
  /** Whose line leads. */
  readonly subject: 'own' | 'median';
  readonly change: DevelopmentChange | undefined;
  /** Whether the last median is of so many fewer or more units than the first that no course of it is told. */
  readonly medianOf: 'fewer' | 'more' | undefined;
  /** The median over the same periods, where the own line leads. */
  readonly median: DevelopmentChange | undefined;
  readonly missing: readonly PeriodDays[];
  readonly ownAbsence: AbsenceStatus | undefined;
  /** Whether the last figure is preliminary. */
  readonly partial: boolean;
  /** The own figure of the last period with counts and the way to the leading target. */
  readonly own: OwnPosition | undefined;
  readonly signal: DevelopmentSignal | undefined;
  /** Whether the signal bears out the change: only then is it called a rise or a fall. */
  readonly isBorneOut: boolean;
  readonly rules: {
    readonly status: 'ok' | 'too-few-points' | 'overlapping';
    readonly kind: 'run' | 'xmr' | 'p' | 'u' | 'c' | 'laney-p' | 'laney-u';
    /** How many points count. */
    readonly points: number;
    readonly provisional: boolean;
    /** What the control limits are worth, each said once; `'exact'` where few events are expected. None for a run chart. */
    readonly limits: readonly ('ok' | 'exact' | 'few-events' | 'no-variation' | 'too-few-points')[];
    /** How many periods set the limits; undefined where all do. */
    readonly baseline: number | undefined;
    readonly rebase: readonly PeriodDays[];
    readonly excluded: readonly PeriodDays[];
  };
  /** Fewest and most units behind the median. */
  readonly units: { readonly least: number; readonly most: number };
  readonly events: number;
}

/** How a development is drawn. */
export interface DevelopmentReading {
  readonly band: boolean;
  /** Where the axis of values begins. */
  readonly axisFrom: number;
  /** How points of signals are marked: some with a ring, runs with a bracket. */
  readonly signals: { readonly ringed: boolean; readonly bracketed: boolean };
  /** Events without room in the picture, in words. */
  readonly untold: readonly string[];
}

/** One period of one line, when it is pointed at or focused. */
export interface DevelopmentPlace extends UnitFrame {
  readonly style: ValueStyle;
  /** Name of the line; undefined for the own one and the median. */
  readonly line: 'own' | 'median' | { readonly name: string };
  readonly period: PeriodDays;
  readonly value: number | undefined;
  /** Why there is none. */
  readonly absence: string | undefined;
  readonly counts: { readonly numerator: number; readonly denominator: number } | undefined;
  readonly median: number | undefined;
  readonly quartiles: { readonly lower: number; readonly upper: number } | undefined;
  readonly limits: { readonly lower: number; readonly upper: number } | undefined;
  readonly signals: readonly DevelopmentSignal[];
  readonly partial: boolean;
  readonly excluded: boolean;
}

/** The words of the development. */
export interface DevelopmentMessages {
  /** The message in at most ten words. */
  readonly title: (findings: DevelopmentFindings) => string;
  /** The same in sentences of at most 25 words. */
  readonly summary: (findings: DevelopmentFindings) => readonly string[];
  /** How the picture is read, which rules are read, and what the limits were computed from. */
  readonly reading: (findings: DevelopmentFindings, reading: DevelopmentReading) => string;
  /** Why there is no picture: a heading and a sentence. */
  readonly obstacle: {
    readonly heading: string;
    readonly text: (obstacle: DevelopmentObstacle, unit: UnitKind) => string;
  };
  /** A period by name: "2. kvartal 2025"; short below an axis: "2. kvt."; and its year alone. */
  readonly period: (period: PeriodDays) => string;
  readonly shortPeriod: (period: PeriodDays) => string;
  readonly year: (period: PeriodDays) => string;
  /** What one step along the axis is: "kvartaler"; undefined for years, and for what has no name. */
  readonly periods: (period: PeriodDays) => string | undefined;
  /** Names at the ends of the lines, with their numbers. */
  readonly own: (value: number, partial: boolean, findings: DevelopmentFindings) => ChartLabel;
  readonly median: (value: number, findings: DevelopmentFindings) => ChartLabel;
  /** A target by its number alone, where its name has no room: "Mål 60 %". */
  readonly anyTarget: (value: number, findings: DevelopmentFindings) => string;
  /** Whose the targets are that stand in the picture by their number alone. */
  readonly targets: (labels: readonly string[]) => string;
  readonly quartiles: readonly [lower: string, upper: string];
  /** Either of them where there is little room: which one it is, shows where it stands. */
  readonly anyQuartile: string;
  readonly centre: (value: number, findings: DevelopmentFindings) => ChartLabel;
  readonly limits: (side: 'lower' | 'upper', value: number, findings: DevelopmentFindings) => ChartLabel;
  /** An event with its day: "Klyngemøde 5. juni 2024". */
  readonly event: (title: string, date: string) => string;
  /** A signal in few words: "7 i træk under gennemsnittet". */
  readonly signal: (signal: Omit<DevelopmentSignal, 'from' | 'to'>) => string;
  /** Heads of the table beside value, counts and median. */
  readonly table: {
    readonly period: string;
    readonly own: (unit: UnitKind) => string;
    readonly lower: string;
    readonly upper: string;
    readonly noMedian: string;
    readonly partial: string;
    readonly excluded: string;
  };
  /** Name of the picture for a screen reader, and how to move about in it. */
  readonly label: (indicator: string, periods: number, findings: DevelopmentFindings) => string;
  readonly help: (lines: number, own: boolean) => string;
  /** One period of one line, told in full; and the first, second and third part of the detail box. */
  readonly spoken: (place: DevelopmentPlace) => string;
  readonly heading: (place: DevelopmentPlace) => string;
  readonly detail: (place: DevelopmentPlace) => string;
}
