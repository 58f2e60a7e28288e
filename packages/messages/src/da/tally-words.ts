import type { CountedNoun } from '@klyngekit/schema';
import { formatsFor } from '../formats.js';
import type { TallyWords } from '../tally-words.js';

/** What is counted, in the plural: "prøver". */
export const others = (counted: CountedNoun | undefined): string => counted?.other.da ?? 'patienter';

/** What is counted, of one: "prøve". */
export const oneOf = (counted: CountedNoun | undefined): string => counted?.one.da ?? 'patient';

/** "1 prøve", "50 prøver". */
export function amountOf(count: number, counted: CountedNoun | undefined): string {
  const { integer, plural } = formatsFor('da');
  return `${integer(count)} ${plural(count) === 'one' ? oneOf(counted) : others(counted)}`;
}

/** What a form says on the screen and on paper. */
export const tallyWords: TallyWords = {
  stepsHeading: 'Sådan tæller I',
  when: (when) => `Tæl ${when}.`,
  yes: 'Ja',
  no: 'Nej',
  chooseAnswers: 'Sæt ét eller flere kryds.',
  sums: {
    yes: 'Antal ja',
    no: 'Antal nej',
    count: (counted) => `Antal ${others(counted)}`,
    exposure: (unit) => `Antal ${unit ?? 'patienter'} i alt`,
  },
  from: 'Talt fra',
  nobody: (kind, counted) =>
    kind === 'choice' ? 'Spørgsmålet gælder ikke for os' : `Vi har ingen ${others(counted)} at tælle`,
};
