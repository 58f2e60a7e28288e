import type { AnonymousComparator, AnonymousRound, AnonymousStatus, IndicatorKind, SealMode } from '@klyngekit/schema';
import type { ChartMessages, ValueStyle } from './chart.js';

/** Why an envelope with sealed names cannot be put to the vote. */
export type EnvelopeProblem = 'other-round' | 'changed-round' | 'damaged' | 'no-cryptography' | 'not-loaded' | 'spent';

/** Why a name list does not open a round. */
export type NamesProblem =
  'not-checked' | 'other-round' | 'changed-round' | 'unknown-row' | 'too-few-remain' | 'not-read' | 'too-large';

/** Why there is nothing to show. */
export type RevealState = 'empty' | 'other-indicator' | 'too-few';

/** How the rows stand. */
export type RowOrder = 'random' | 'label' | 'value' | 'uncertainty';

/** What the dialog says of the way in which the names will be opened. */
export interface OpeningFacts {
  /** Whose codes open what; undefined where a name list does. */
  readonly mode: SealMode | undefined;
  /** How many practices take part; undefined where a name list opens. */
  readonly practices: number | undefined;
  /** How many practices stay without a name in any case. */
  readonly without: number;
}

/** What is said below the rows. */
export interface RevealCaption {
  readonly reporting: AnonymousRound['reporting'];
  readonly tooFew: number;
  readonly suppressed: number;
  readonly cutOff: string;
  readonly from: string;
  readonly to: string;
  readonly nextRelease: string | undefined;
  readonly synthetic: boolean;
  readonly comparators: readonly AnonymousComparator[];
  /** Number of uncertainty steps; 0 for none. */
  readonly bands: number;
}

/** A practice's own figure beside its row. */
export interface OwnInRound {
  /** Its neutral label; undefined where the round has no row for it. */
  readonly label: string | undefined;
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
}

/** The words of the reveal table. */
export interface RevealMessages {
  /** Heading where the host has given no indicator. */
  readonly title: string;
  /** How coarse the values are, as a sentence of the subtitle: "Hele procent." */
  readonly coarseness: (style: ValueStyle) => string;
  /** The direction as a sentence of the subtitle, a value, a tick and targets without room: as the chart says them. */
  readonly direction: ChartMessages['direction'];
  readonly value: ChartMessages['value'];
  readonly tick: ChartMessages['tick'];
  readonly otherTargets: ChartMessages['otherTargets'];
  readonly banner: {
    readonly closed: string;
    readonly open: string;
    readonly noNames: string;
    readonly collecting: string;
    readonly notShown: string;
    readonly namesHere: string;
    readonly propose: string;
    readonly close: string;
    readonly cancel: string;
    readonly envelope: (problem: EnvelopeProblem) => string;
  };
  readonly dialog: {
    readonly heading: string;
    readonly readAloud: string;
    /** The four sentences, which are read aloud before anybody answers. */
    readonly sentences: (mode: SealMode | undefined) => readonly [string, string, string, string];
    readonly method: (facts: OpeningFacts) => string;
    readonly proceed: (mode: SealMode | undefined) => string;
    readonly stay: string;
  };
  readonly codes: {
    readonly heading: string;
    readonly text: (mode: SealMode) => string;
    readonly label: string;
    readonly hint: (mode: SealMode) => string;
    readonly give: string;
    readonly given: string;
    readonly mistyped: string;
    readonly silence: string;
    readonly open: string;
    readonly opening: string;
  };
  readonly nameFile: {
    readonly heading: string;
    readonly text: string;
    readonly choose: string;
    /** Where the host hands out the list. */
    readonly fetch: string;
    readonly reading: string;
    readonly problem: (problem: NamesProblem) => string;
  };
  readonly notShown: {
    readonly heading: string;
    readonly text: string;
    readonly questions: readonly [string, string, string];
    readonly proceed: string;
  };
  readonly table: {
    readonly caption: (title: string, order: RowOrder) => string;
    readonly label: string;
    readonly name: string;
    readonly value: (kind: IndicatorKind, style: ValueStyle) => string;
    /** Head of the uncertainty, short where it must be, and in full. */
    readonly uncertainty: (style: ValueStyle, withWidths: boolean) => { readonly short: string; readonly full: string };
    readonly width: (width: number, style: ValueStyle) => string;
    readonly band: (band: number, bands: number) => string;
    readonly place: string;
    readonly median: string;
    readonly remark: string;
    readonly sortBy: (column: string) => string;
    readonly answer: string;
    readonly practices: string;
    readonly other: string;
    readonly own: string;
  };
  /** Why a row has no value: for the narrow cell, and in full. */
  readonly absence: (
    status: AnonymousStatus,
    kind: IndicatorKind,
    largestHiddenCount: number,
    style: ValueStyle,
  ) => { readonly short: string; readonly full: string };
  readonly answers: {
    readonly merged: (smallestGroup: number, several: boolean) => string;
    readonly open: string;
  };
  readonly caption: {
    readonly order: (order: RowOrder) => string;
    readonly lines: (facts: RevealCaption, style: ValueStyle) => readonly string[];
    /** While data are open, which they are since a wall time, HH:MM. */
    readonly open: (since: string) => string;
  };
  readonly own: (own: OwnInRound, style: ValueStyle) => string;
  readonly reflection: { readonly label: string; readonly hint: string };
  readonly controls: { readonly copy: string; readonly copied: string; readonly download: string };
  readonly states: {
    readonly heading: (state: RevealState, reporting: AnonymousRound['reporting'] | undefined) => string;
    readonly text: (state: RevealState, floor: number) => string;
  };
  /** What is announced: never a name. */
  readonly announce: {
    readonly opened: string;
    readonly closed: string;
    readonly notShown: string;
    readonly sorted: (column: string, rising: boolean) => string;
  };
  /** Marks everything that leaves the page. */
  readonly mark: string;
  /** Start of the name of an exported file, without spaces. */
  readonly fileName: string;
}
