import type { CountedNoun } from '@klyngekit/schema';
import { formatsFor } from '../formats.js';

/** What is counted, in the plural: "prøver". */
export const others = (counted: CountedNoun | undefined): string => counted?.other.da ?? 'patienter';

/** "1 prøve", "50 prøver". */
export function amountOf(count: number, counted: CountedNoun | undefined): string {
  const { integer, plural } = formatsFor('da');
  return `${integer(count)} ${plural(count) === 'one' ? (counted?.one.da ?? 'patient') : others(counted)}`;
}
