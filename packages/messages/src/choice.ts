import type { AbsenceStatus } from '@klyngekit/schema';
import type { ShownCounts, UnitFrame } from './chart.js';

/** What title and summary of a chart of answers state. */
export interface ChoiceFindings extends UnitFrame {
  /** How many have answered (`shown`), and why the others have not. */
  readonly counts: ShownCounts;
  /** The answers that most gave, as the reader sees them; several where they are as many. */
  readonly most: readonly string[];
  /** How many gave each of them. */
  readonly units: number;
  /** The own answers, or why there are none; undefined where no unit is the reader's own. */
  readonly own: readonly string[] | AbsenceStatus | undefined;
  /** Whether one of the own answers is among the most frequent. */
  readonly ownAmongMost: boolean | undefined;
  readonly several: boolean;
  /** Answers that fewer gave are merged; undefined where all are shown. */
  readonly smallestGroup: number | undefined;
}

/** The words of a chart of answers. */
export interface ChoiceMessages {
  /** The message in at most ten words. */
  readonly title: (findings: ChoiceFindings) => string;
  /** The same in sentences of at most 25 words, where the answers themselves are short. */
  readonly summary: (findings: ChoiceFindings) => readonly string[];
  /** How the bars are read. */
  readonly reading: (findings: ChoiceFindings) => string;
  readonly table: {
    readonly answer: string;
    /** Head of the counts: "Praksis". */
    readonly units: (frame: UnitFrame) => string;
    /** The merged answers. */
    readonly other: string;
    /** The count beside the bar: "7 af 12". */
    readonly count: (units: number, answered: number) => string;
    /** Marks the own answer. */
    readonly own: string;
  };
  /** The table of who answered what. */
  readonly who: { readonly caption: (indicator: string) => string; readonly show: string; readonly hide: string };
  /** Why answers are shown as answers only, whatever view was asked for. */
  readonly onlyAnswers: string;
  /** Why figures are not shown as answers. */
  readonly noAnswers: { readonly heading: string; readonly text: string };
}
