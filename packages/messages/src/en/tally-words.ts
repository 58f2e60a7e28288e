import type { CountedNoun } from '@klyngekit/schema';
import { formatsFor } from '../formats.js';
import type { TallyWords } from '../tally-words.js';

/** What is counted, in the plural: "samples". */
export const others = (counted: CountedNoun | undefined): string =>
  counted ? (counted.other.en ?? counted.other.da) : 'patients';

/** What is counted, of one: "sample". */
export const oneOf = (counted: CountedNoun | undefined): string =>
  counted ? (counted.one.en ?? counted.one.da) : 'patient';

/** "1 sample", "50 samples". */
export function amountOf(count: number, counted: CountedNoun | undefined): string {
  const { integer, plural } = formatsFor('en');
  return `${integer(count)} ${plural(count) === 'one' ? oneOf(counted) : others(counted)}`;
}

/** What a form says on the screen and on paper. */
export const tallyWords: TallyWords = {
  stepsHeading: 'How to count',
  when: (when) => `Count ${when}.`,
  yes: 'Yes',
  no: 'No',
  chooseAnswers: 'Tick one or more.',
  sums: {
    yes: 'Number of yes',
    no: 'Number of no',
    count: (counted) => `Number of ${others(counted)}`,
    exposure: (unit) => `Number of ${unit ?? 'patients'} in all`,
  },
  from: 'Counted from',
  nobody: (kind, counted) =>
    kind === 'choice' ? 'The question does not apply to us' : `We have no ${others(counted)} to count`,
};
