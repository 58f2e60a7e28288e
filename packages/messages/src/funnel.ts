import type { AbsenceStatus, UnitKind } from '@klyngekit/schema';
import type { ChartLabel, NamedFigure, UnitFrame, ValueStyle } from './chart.js';

/** Where a unit lies: within the 95 % limits, between them and those of 99.8 %, or beyond what chance explains. */
export type FunnelZone = 'within' | 'context' | 'signal';

/** On which side of the limits a unit lies. */
export type FunnelSide = 'below' | 'above' | 'none';

/** Why there is no funnel. */
export type FunnelObstacle =
  'closed' | 'kind' | 'no-denominators' | 'no-expected' | 'adjusted' | 'too-few' | 'no-variation';

/** The own unit in a funnel. */
export interface FunnelOwnPosition {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly zone: FunnelZone;
  readonly side: FunnelSide;
}

/** What title, summary and caption of a funnel state. */
export interface FunnelFindings extends UnitFrame {
  readonly style: ValueStyle;
  readonly units: number;
  /** What units are held against: their pooled figure, or of a ratio the expected one. */
  readonly centre: number;
  /** Units between the limits, and beyond those of 99.8 %; the own one included. */
  readonly context: number;
  readonly signal: number;
  /** The own unit: a position, the reason for its absence, or undefined where no unit is the reader's own. */
  readonly own: FunnelOwnPosition | AbsenceStatus | undefined;
  /** What 95 % limits do among as many units that are all alike. */
  readonly falseAlarms: { readonly expected: number; readonly atLeastOne: number };
  /** Whether more lie outside 95 % than that: units that differ by more than chance, although none of them is a signal. */
  readonly moreThanChance: boolean;
  readonly distribution: 'binomial' | 'poisson';
  /** By what the limits are widened, and where that was estimated: a named frame, the whole file, or the shown units. */
  readonly overdispersion:
    | { readonly tau2: number; readonly k: number; readonly basis: { readonly name: string } | 'file' | 'shown' }
    | undefined;
}

/** One unit of a funnel, when it is pointed at or focused. */
export interface FunnelUnit extends UnitFrame, NamedFigure {
  /** Events, only where they may be told. */
  readonly numerator: number | undefined;
  readonly denominator: number;
  readonly zone: FunnelZone;
  readonly side: FunnelSide;
  /** The 99.8 % limits at the unit's own denominator. */
  readonly limits: { readonly lower: number; readonly upper: number };
}

/** Neighbouring units of a large funnel. */
export interface FunnelGroup extends UnitFrame {
  readonly style: ValueStyle;
  readonly count: number;
  /** Smallest and largest denominator. */
  readonly from: number;
  readonly to: number;
  readonly lowest: number;
  readonly highest: number;
  /** How many lie beyond the 99.8 % limits. */
  readonly signal: number;
  readonly own: boolean;
}

/** How a funnel is drawn. */
export interface FunnelReading {
  /** Whether units share dots. */
  readonly dense: boolean;
  /** Whether units beyond the 99.8 % limits are ringed. */
  readonly ringed: boolean;
  /** Whether dots hide each other: nowhere, only where a label counts them, or elsewhere too. */
  readonly sharing: 'none' | 'counted' | 'covered';
}

/** The words of the funnel. */
export interface FunnelMessages {
  /** The message in at most ten words. */
  readonly title: (findings: FunnelFindings) => string;
  /** The same in sentences of at most 25 words, one entry a sentence. */
  readonly summary: (findings: FunnelFindings) => readonly string[];
  /** How the picture is read, and where the limits come from. */
  readonly reading: (findings: FunnelFindings, reading: FunnelReading) => string;
  /** Why there is no funnel: a heading and a sentence. */
  readonly obstacle: { readonly heading: string; readonly text: (obstacle: FunnelObstacle, unit: UnitKind) => string };
  /** Names of the limits at the ends of their curves. */
  readonly context: ChartLabel;
  readonly signal: ChartLabel;
  /** The line that units are held against, with its number. */
  readonly centre: (findings: Pick<FunnelFindings, 'centre' | 'style'>) => ChartLabel;
  /** The same in the table: "Samlet for klyngen". */
  readonly centreName: (frame: UnitFrame, style: ValueStyle) => string;
  /** What the denominators are: "patienter pr. klynge". */
  readonly denominators: (unit: UnitKind, style: ValueStyle) => string;
  /** A denominator as a number: "1.200". */
  readonly denominator: (value: number) => string;
  /** So many units at one place: "×2". */
  readonly times: (count: number) => string;
  /** Where a unit lies, in few words: "inden for 95 %". */
  readonly zone: (zone: FunnelZone, side: FunnelSide) => string;
  /** Heads of the table beside value and counts. */
  readonly table: { readonly lower: string; readonly upper: string; readonly zone: string };
  /** Name of the picture for a screen reader. */
  readonly label: (indicator: string, units: number, unit: UnitKind, style: ValueStyle) => string;
  /** One unit, told in full; and its second and third part in the detail box. */
  readonly spoken: (pointed: FunnelUnit) => string;
  readonly counts: (pointed: FunnelUnit) => string;
  readonly detail: (pointed: FunnelUnit) => string;
  /** A group of units. */
  readonly group: (group: FunnelGroup) => string;
}
