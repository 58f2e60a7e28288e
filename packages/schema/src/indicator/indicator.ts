import type { Code } from '../vocabulary/code.js';
import type { Contact } from '../vocabulary/contact.js';
import type { FocusArea } from '../vocabulary/focus-area.js';
import type { LocalisedText } from '../vocabulary/localised-text.js';
import type { Reference } from '../vocabulary/reference.js';
import type { ChangeIdea } from './change-idea.js';
import type { ChoiceAspect, ChoiceOption } from './choice.js';
import type { SystemGuide, TallyGuide } from './guide.js';
import type { Target } from './target.js';

/**
 * What kind of figure an indicator is.
 *
 * - `proportion`: numerator of denominator; values are fractions from 0 to 1.
 * - `rate`: events over an exposure, per `multiplier` (per 1,000 patients); values are per multiplier.
 * - `ratio`: observed over expected, or another standardised ratio; never pooled again.
 * - `mean`: a mean in the indicator's `unit`.
 * - `count`: a plain count.
 * - `choice`: an answer to "how do we do it", chosen from `options`.
 */
export type IndicatorKind = 'proportion' | 'rate' | 'ratio' | 'mean' | 'count' | 'choice';

/** Which way is better, if any. Many indicators have no right direction, and then nothing is called good or bad. */
export type Direction = 'higher' | 'lower' | 'none';

/** Numerator, denominator or exclusion of an indicator, in words and codes. */
export interface Term {
  /** The definition in words. */
  readonly text: LocalisedText;
  /**
   * The codes that the definition rests on.
   *
   * @maxItems 200
   */
  readonly codes?: readonly Code[];
}

/** What is counted, in singular and plural, so that a gap can be told in patients rather than per cent. */
export interface CountedNoun {
  /** Singular: "patient". */
  readonly one: LocalisedText;
  /** Plural: "patienter". */
  readonly other: LocalisedText;
}

/** How the values of an indicator were standardised before they came here. */
export interface Standardisation {
  /** The method. */
  readonly method: 'direct' | 'indirect';
  /** What was standardised for, in words: "køn og alder". */
  readonly variables: LocalisedText;
}

/** One measure of quality or practice: what it means, how it is counted, and how to read it. */
export interface Indicator {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.indicator/1';
  /**
   * Identifies the indicator over time.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** Short name, as in a list: "Målt lungefunktion ved ny inhalationsbehandling". */
  readonly title: LocalisedText;
  /** The definition in one sentence, without unit and direction, which are added. */
  readonly description: LocalisedText;
  /** What kind of figure it is. */
  readonly kind: IndicatorKind;
  /** Which way is better. */
  readonly direction: Direction;
  /** The numerator. */
  readonly numerator?: Term;
  /** The denominator. */
  readonly denominator?: Term;
  /**
   * Who or what is left out, and why.
   *
   * @maxItems 20
   */
  readonly exclusions?: readonly Term[];
  /** What is counted. Default: patient, patienter. */
  readonly counted?: CountedNoun;
  /**
   * Rates are per this many units of exposure. Default 1,000. Only for kind `rate`.
   *
   * @exclusiveMinimum 0
   */
  readonly multiplier?: number;
  /** Unit of a `mean`, `count` or `ratio`, or of the exposure of a `rate` ("patienter"). */
  readonly unit?: LocalisedText;
  /**
   * How coarsely values are shown, in the unit of the values. Default 0.01 for a proportion or ratio, 0.1 for a mean
   * and 1 for the rest. Anonymous data are never shown finer than this.
   *
   * @exclusiveMinimum 0
   */
  readonly shownStep?: number;
  /**
   * Smallest denominator with which a practice's value is shown. Default 10.
   *
   * @minimum 1
   */
  readonly minDenominator?: number;
  /** Present when `value` columns hold standardised figures; numerator and denominator are then the crude ones. */
  readonly standardised?: Standardisation;
  /** Why the cluster works with it. */
  readonly focusArea?: FocusArea;
  /** What a `choice` question asks about. */
  readonly aspect?: ChoiceAspect;
  /**
   * The answers of a `choice` indicator, in the order in which they are shown.
   *
   * @minItems 2
   * @maxItems 30
   */
  readonly options?: readonly ChoiceOption[];
  /**
   * The goals, each with its owner.
   *
   * @maxItems 20
   */
  readonly targets?: readonly Target[];
  /** What to know about targets: why there is none, or what a target does not say. */
  readonly targetNote?: LocalisedText;
  /**
   * What the figure cannot tell. "Coding is not care" belongs here.
   *
   * @maxItems 20
   */
  readonly caveats?: readonly LocalisedText[];
  /**
   * How to find the figure, per practice system.
   *
   * @maxItems 40
   */
  readonly guides?: readonly SystemGuide[];
  /** How the practice counts for itself. Present only where it does. */
  readonly tally?: TallyGuide;
  /**
   * Things a practice could try; at most three.
   *
   * @maxItems 3
   */
  readonly changeIdeas?: readonly ChangeIdea[];
  /**
   * What the definition rests on.
   *
   * @maxItems 20
   */
  readonly references?: readonly Reference[];
  /** Whom to ask about the indicator. */
  readonly contact?: Contact;
}
