import type { CountedNoun } from '@klyngekit/schema';
import { formatsFor } from '../formats.js';

/** What is counted, in the plural: "samples". */
export const others = (counted: CountedNoun | undefined): string =>
  counted ? (counted.other.en ?? counted.other.da) : 'patients';

/** "1 sample", "50 samples". */
export function amountOf(count: number, counted: CountedNoun | undefined): string {
  const { integer, plural } = formatsFor('en');
  const one = counted ? (counted.one.en ?? counted.one.da) : 'patient';
  return `${integer(count)} ${plural(count) === 'one' ? one : others(counted)}`;
}
