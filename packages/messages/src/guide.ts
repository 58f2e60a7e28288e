import type {
  CodeSystem,
  FocusArea,
  IndicatorKind,
  Standardisation,
  TargetOwnerKind,
  Validity,
} from '@klyngekit/schema';
import type { ChartMessages } from './chart.js';

/** How the values of an indicator are written, for the words. */
export interface GuideStyle {
  readonly kind: IndicatorKind;
  /** Rates are per this many. */
  readonly multiplier: number;
  /** Unit of a mean, a count or a ratio, or of the exposure of a rate, in the reader's language. */
  readonly unit: string | undefined;
}

/** The words of an indicator's guide. */
export interface GuideMessages {
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** The direction as a sentence, as the chart says it. */
  readonly direction: ChartMessages['direction'];
  /** How the figure comes about: "Tæller delt med nævner, vist i procent." */
  readonly method: (style: GuideStyle) => string;
  /** "Tallet er standardiseret for køn og alder." */
  readonly standardised: (method: Standardisation['method'], variables: string) => string;
  /** From how many on it is shown: "Tallet vises først ved mindst 10 patienter." */
  readonly minimum: (count: number, counted: string | undefined) => string;
  readonly codeSystem: (system: CodeSystem) => string;
  /** Said once where the figure rests on codes. */
  readonly codingIsNotCare: string;
  readonly focusArea: (area: FocusArea) => string;
  readonly owner: (kind: TargetOwnerKind) => string;
  /** A level in full, never rounded: "60 %", "350 pr. 1.000 patienter". */
  readonly level: (value: number, style: GuideStyle) => string;
  readonly band: (lower: number, upper: number, style: GuideStyle) => string;
  /** "Gælder fra 1. juli 2025." Empty where nothing is said. */
  readonly validity: (validity: Validity) => string;
  readonly noTargets: string;
  /** "Kilde: Region Eksempel" */
  readonly source: (text: string) => string;
  /** "Læst 15. januar 2025." */
  readonly read: (date: string) => string;
  /** A system without steps that somebody stands behind. */
  readonly notDescribed: string;
  readonly notDescribedText: (system: string, contact: string | undefined) => string;
  /** None of the systems is known. */
  readonly noSystems: string;
  /** Name of a system in the list of choices, when nobody has described it. */
  readonly undescribedOption: (system: string) => string;
  /** "Beskrevet af Region Eksempel. Prøvet 15. januar 2025." */
  readonly described: (source: string, verified: string | undefined) => string;
  /** "I bruger 20 patienter." */
  readonly sample: (count: number, counted: string | undefined) => string;
  readonly when: (when: string) => string;
  /** "Det virker, når: …" */
  readonly sign: string;
  /** A link, in front of its host: "Åbn siden". */
  readonly visit: string;
  readonly call: string;
  readonly write: string;
  readonly list: (items: readonly string[]) => string;
  readonly labels: {
    readonly steps: string;
    readonly system: string;
    readonly definition: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly exclusions: string;
    readonly options: string;
    readonly method: string;
    readonly caveats: string;
    readonly targets: string;
    readonly tally: string;
    readonly ideas: string;
    readonly references: string;
    readonly contact: string;
    readonly sourceOf: string;
  };
  readonly actions: {
    readonly showAll: string;
    readonly showLess: string;
    readonly copy: string;
    readonly print: string;
    readonly copied: string;
    readonly copyByHand: string;
  };
  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly unreadable: string;
    readonly unreadableText: string;
    /** The file has no indicator with the id that was asked for. */
    readonly notFound: string;
    readonly notFoundText: string;
  };
}
