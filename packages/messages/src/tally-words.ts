import type { CountedNoun, IndicatorKind } from '@klyngekit/schema';

/** What a form in which a practice counts says on the screen and on paper. */
export interface TallyWords {
  readonly stepsHeading: string;
  /** When is counted: "Tæl i oktober og november 2026." */
  readonly when: (when: string) => string;
  readonly yes: string;
  readonly no: string;
  /** Of an answer: "Sæt ét eller flere kryds." */
  readonly chooseAnswers: string;
  /** Beside the counts of those that were what is looked for, of those that were not, and of how many. */
  readonly sums: {
    readonly yes: string;
    readonly no: string;
    readonly count: (counted: CountedNoun | undefined) => string;
    readonly exposure: (unit: string | undefined) => string;
  };
  /** Before the first day of the counting, where nobody has agreed on it. */
  readonly from: string;
  /** That there is nobody to count; of a question, that it does not apply. */
  readonly nobody: (kind: IndicatorKind, counted: CountedNoun | undefined) => string;
}
