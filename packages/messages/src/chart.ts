import type {
  AbsenceStatus,
  ComparatorDefinition,
  ComparatorScope,
  Direction,
  IndicatorKind,
  UnitKind,
} from '@klyngekit/schema';

/** How the values of one indicator are written. */
export interface ValueStyle {
  readonly kind: IndicatorKind;
  /** Finest step that is shown, in the unit of the values. */
  readonly step: number;
  /** Rates are per this many. */
  readonly multiplier: number;
  /** What is counted, in the reader's language: "patient", "patienter". Default patients. */
  readonly counted: { readonly one: string; readonly other: string } | undefined;
  /** Unit of a mean or a count ("dage"), or of the exposure of a rate ("patienter"), in the reader's language. */
  readonly unit: string | undefined;
}

/** A label, and a shorter form for when there is no room. */
export interface ChartLabel {
  readonly label: string;
  readonly shortLabel: string;
}

/** What kind of units a chart is about, and whether they are one cluster. */
export interface UnitFrame {
  readonly unit: UnitKind;
  readonly oneCluster: boolean;
}

/** How many units are shown, and why the others are not. */
export interface ShownCounts {
  readonly shown: number;
  readonly total: number;
  readonly notReported: number;
  readonly tooFew: number;
  readonly suppressed: number;
  readonly notApplicable: number;
}

/** The own value beside the median and the targets. */
export interface OwnPosition {
  readonly value: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** Beside the median; undefined where there is none. */
  readonly relation: 'below' | 'around' | 'above' | undefined;
  /** Whether chance alone can explain the distance to the median; undefined where the data cannot tell. */
  readonly chance: boolean | undefined;
  /** Whether limits are widened for overdispersion: what lies within them is then usual variation, which is more than chance. */
  readonly widened?: boolean;
  /** The target that the words speak of: whose (in the middle of a sentence), and the way to it. */
  readonly target:
    | {
        readonly owner: string;
        readonly level: number;
        readonly reached: boolean | undefined;
        readonly events: number | undefined;
      }
    | undefined;
}

/** The spread of the shown units. */
export interface SpreadPosition {
  /** How many units it is of. */
  readonly units: number;
  readonly lowest: number;
  readonly highest: number;
  /** Undefined of too few units, and where small counts are hidden that belong to it. */
  readonly median: number | undefined;
  /** Whether there is no median because small counts are hidden. */
  readonly hidden: boolean;
  readonly middleHalf: { readonly lower: number; readonly upper: number } | undefined;
}

/** What title and summary state. */
export interface ChartFindings extends UnitFrame {
  readonly style: ValueStyle;
  readonly direction: Direction;
  readonly spread: SpreadPosition | undefined;
  /** The own unit: a position, the reason for its absence, or undefined where no unit is the reader's own. */
  readonly own: OwnPosition | AbsenceStatus | undefined;
  readonly minimumDenominator: number;
}

/** A figure and whose it is. */
export interface NamedFigure {
  readonly unit: UnitKind;
  readonly style: ValueStyle;
  /** Its name, where it may be shown. */
  readonly name: string | undefined;
  readonly own: boolean;
  readonly value: number;
}

/** One unit, when it is pointed at or focused. */
export interface PointedUnit extends UnitFrame, NamedFigure {
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
  /** About how far the value may be from the truth, where a closed round says so instead of an interval. */
  readonly margin?: number | undefined;
  /** Counts, only where they may be shown. */
  readonly counts: { readonly numerator: number; readonly denominator: number | undefined } | undefined;
  /** Beside the median, by the rule that the title follows for the own unit; undefined where there is none. */
  readonly relation: 'below' | 'around' | 'above' | undefined;
}

/** One unit without a value, when it is focused. */
export interface PointedAbsence {
  readonly unit: UnitKind;
  readonly name: string | undefined;
  readonly own: boolean;
  readonly status: AbsenceStatus;
  readonly minimumDenominator: number;
  readonly style: ValueStyle;
}

/** A group of neighbouring units in a large picture. */
export interface PointedGroup extends UnitFrame {
  readonly style: ValueStyle;
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
  /** Whether the reader's own unit is among them. */
  readonly own: boolean;
}

/** What the caption says of the data. */
export interface CaptionFacts {
  readonly from: string;
  readonly to: string;
  readonly cutOff: string;
  /** Name of the source, in the reader's language; a closed round has none. */
  readonly source: string | undefined;
  readonly synthetic: boolean;
  /** YYYY-MM or YYYY-MM-DD. */
  readonly nextRelease: string | undefined;
  readonly contact:
    { readonly name: string; readonly role: string | undefined; readonly telephone: string | undefined } | undefined;
  readonly licence: string | undefined;
}

/** How the picture is read. */
export interface ReadingFacts extends UnitFrame {
  readonly intervals: boolean;
  /** Whether units share lines of pixels. */
  readonly dense: boolean;
  /** Whether the own difference was held against limits that are widened for overdispersion. */
  readonly widened: boolean;
}

/** How the picture of a closed round is read. */
export interface ClosedReadingFacts {
  readonly style: ValueStyle;
  /** How coarse the values are, in the unit of the values. */
  readonly step: number;
  /** The margins of uncertainty, smallest first; none where they are not shown. */
  readonly margins: readonly number[];
  /** Whether the reader's own figure stands among the others, and whether it has an interval. */
  readonly own: boolean;
  readonly interval: boolean;
}

/** Why an own figure is not shown: it is of another round, or of a unit that is not among those shown. */
export type StrayOwn = 'round' | 'unit';

/** Why there is no picture. */
export type ChartState =
  | 'empty'
  | 'unknown-indicator'
  | 'unknown-period'
  | 'unknown-group'
  | 'no-observations'
  | 'unsupported-kind'
  | 'no-values'
  | 'no-indicator'
  | 'other-indicator';

/** The views of the chart. */
export type ChartViewName =
  'spread' | 'distribution' | 'funnel' | 'development' | 'before-after' | 'overview' | 'answers';

/** The words of the benchmark chart. */
export interface ChartMessages {
  /** A value as it is shown: "48 %". */
  readonly value: (value: number, style: ValueStyle) => string;
  /** A tick of the axis; only those at the ends carry the unit. */
  readonly tick: (value: number, style: ValueStyle, atEnd: boolean) => string;
  /** The unit as a sentence of the subtitle: "Procent." */
  readonly unit: (style: ValueStyle) => string;
  /** The direction as a sentence of the subtitle: "Højere er bedre." */
  readonly direction: (direction: Direction) => string;
  /** The message of the chart in at most ten words. */
  readonly title: (findings: ChartFindings) => string;
  /** The same in sentences of at most 25 words, one entry a sentence. */
  readonly summary: (findings: ChartFindings) => readonly string[];
  /** The own figure word for word as it stands in the summary, so that it can be set off there. */
  readonly ownFigure: (own: OwnPosition, style: ValueStyle) => string;
  /** One line about the own counts, for narrow places: "24 af 50 patienter. Cirka 6 patienter fra regionens mål." */
  readonly ownLine: (own: OwnPosition, style: ValueStyle) => string;
  /** The own unit's label: "Jeres praksis". */
  readonly own: (unit: UnitKind) => string;
  /** A unit that may not be named: "En praksis". */
  readonly unnamed: (unit: UnitKind) => string;
  /** The name of the median: "Klyngens median". */
  readonly median: (frame: UnitFrame) => string;
  /** The name of the pooled figure: "Samlet for klyngen". */
  readonly pooled: (frame: UnitFrame) => string;
  /** The name of the achievable benchmark. */
  readonly achievable: string;
  /** The name of a figure from a larger frame, where the data give none: "Regionen samlet". */
  readonly larger: (scope: Exclude<ComparatorScope, 'cluster'>, definition: ComparatorDefinition) => string;
  /** A margin of uncertainty: "± 12". */
  readonly margin: (margin: number, style: ValueStyle) => string;
  /** One limit alone: "at most 1.00". */
  readonly bound: (edge: 'lower' | 'upper', value: number, style: ValueStyle) => string;
  /** Two limits in one: "35–61 %". */
  readonly range: (lower: number, upper: number, style: ValueStyle) => string;
  /** Why a value is missing, after the unit's name. */
  readonly absence: (status: AbsenceStatus, minimumDenominator: number, style: ValueStyle) => string;
  /** "14 af 16 praksis er vist: 1 har ikke indberettet." */
  readonly shown: (counts: ShownCounts, unit: UnitKind, style: ValueStyle) => string;
  /** How the picture is read, in sentences. */
  readonly reading: (facts: ReadingFacts) => string;
  /** What the shaded band is, where there is one. */
  readonly middleHalf: string;
  /** The lines of the caption below the reading. */
  readonly caption: (facts: CaptionFacts) => readonly string[];
  /** Targets that found no room in the picture. */
  readonly otherTargets: (labels: readonly string[]) => string;
  /** A practice’s own targets, which are a short line beside its mark. */
  readonly tickedTargets: (labels: readonly string[]) => string;
  readonly controls: {
    readonly showTable: string;
    readonly hideTable: string;
    readonly about: string;
    readonly exports: string;
    /** Opens the two questions beside a figure, and the form of the own goal. */
    readonly reflection: string;
    readonly goal: string;
    readonly more: string;
    readonly less: string;
    readonly retry: string;
  };
  /** The ways of looking at the same figures. */
  readonly views: {
    /** Name of the choice. */
    readonly label: string;
    readonly names: { readonly [View in ChartViewName]: string };
    /** A view is being fetched. */
    readonly loading: string;
    /** A view could not be fetched, and the spread is shown. */
    readonly missing: string;
  };
  readonly states: {
    readonly loading: string;
    /** Heading and sentence of a chart without a picture. */
    readonly heading: (state: ChartState) => string;
    readonly text: (state: ChartState) => string;
    /** Fewer units than may be shown together. */
    readonly tooFewHeading: (counts: ShownCounts, unit: UnitKind) => string;
    readonly tooFewText: (floor: number, unit: UnitKind) => string;
    readonly staleHeading: string;
    readonly staleText: (cutOff: string, nextRelease: string | undefined) => string;
    /** An own figure was asked for, and is not there. */
    readonly strayHeading: string;
    readonly strayText: (why: StrayOwn) => string;
  };
  /** A closed round. */
  readonly closed: {
    /** What stands above the picture on a screen that several see. */
    readonly heading: string;
    readonly text: string;
    /** What stands there while names are shown, and the button that takes them away. */
    readonly openHeading: string;
    readonly openText: string;
    readonly close: string;
    readonly reading: (facts: ClosedReadingFacts) => string;
  };
  readonly table: {
    readonly caption: (indicator: string, unit: string, from: string, to: string) => string;
    readonly unit: (unit: UnitKind) => string;
    readonly value: (style: ValueStyle) => string;
    readonly lower: string;
    readonly upper: string;
    /** Head of the column of margins. */
    readonly margin: (style: ValueStyle) => string;
    readonly numerator: string;
    readonly denominator: string;
    /** The counts of a ratio. */
    readonly observed: string;
    readonly expected: string;
    /** Head of the figures before they were standardised. */
    readonly crude: string;
    readonly note: string;
  };
  readonly about: {
    readonly definition: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly codes: string;
    readonly standardised: (method: 'direct' | 'indirect', variables: string) => string;
    /** What standardising does and does not do, and the own figure without it. */
    readonly caseMix: (crude: string | undefined) => string;
    readonly targets: string;
    readonly caveats: string;
    readonly keys: string;
    /** How the keyboard gets into the picture; what it does there follows. */
    readonly keysFirst: string;
  };
  readonly keyboard: {
    /** Name of the picture for a screen reader. */
    readonly label: (indicator: string, counts: ShownCounts, unit: UnitKind) => string;
    /** A unit, told in full. */
    readonly unit: (pointed: PointedUnit) => string;
    /** A unit without a value, told in full. */
    readonly absent: (pointed: PointedAbsence) => string;
    /** A group of units, told in full. */
    readonly group: (pointed: PointedGroup) => string;
    /** How to move about. */
    readonly help: (grouped: boolean, own: boolean) => string;
  };
  readonly detail: {
    /** First, bold part: "En praksis: 55 %". */
    readonly heading: (figure: NamedFigure) => string;
    /** Second part: "mellem 43 og 66 % (95 %)". */
    readonly interval: (pointed: PointedUnit) => string | undefined;
    /** The sentence below. */
    readonly text: (pointed: PointedUnit) => string;
    readonly group: (pointed: PointedGroup) => string;
    readonly groupHint: string;
  };
}
