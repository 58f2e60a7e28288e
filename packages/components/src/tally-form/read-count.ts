import { mostCounted } from '@klyngekit/meeting';
import { containsCprLikeNumber } from '@klyngekit/schema';

/** What is wrong with what stands in a field of counts. */
export type CountFault = 'not-a-count' | 'cpr-like';

/** A count that somebody has typed, or why it is none. */
export function readCount(text: string): number | CountFault {
  const digits = text.trim().replace(/(?<=\d)[ .\u00a0](?=\d{3}(?!\d))/gu, '');
  if (containsCprLikeNumber(text)) return 'cpr-like';
  if (digits === '') return 0;
  return /^\d{1,7}$/u.test(digits) && Number(digits) <= mostCounted ? Number(digits) : 'not-a-count';
}
