import type { AbsenceStatus } from '@klyngekit/schema';
import type { StatusWords } from './mapping.js';

/** What stands in a cell that holds no value at all. Zero is a value and not among them. */
const missingMarks = new Set(['', '-', '–', '—', '.', '..', 'na', 'n/a', '#n/a', 'null', 'nan']);

/** "<5", "< 5", "<= 4", "≤4": somebody has withheld the count because it is small. */
const smallCount = /^(?:<|<=|≤)\s?\d{1,3}$/;

/** Words that the project's own tables write for absent values, and signs in common use. */
const knownWords: StatusWords = {
  '*': 'suppressed',
  suppressed: 'suppressed',
  skjult: 'suppressed',
  diskretioneret: 'suppressed',
  'too few': 'tooFew',
  'for få': 'tooFew',
  'not reported': 'notReported',
  'ikke indberettet': 'notReported',
  'not applicable': 'notApplicable',
  'ikke relevant': 'notApplicable',
};

const normalise = (text: string): string => text.trim().normalize('NFC').toLowerCase();

/** Tells why a cell holds no value; null when it holds something else. */
export type AbsenceReader = (cell: string) => AbsenceStatus | null;

/** Makes a reader of absent values that also knows the words of one file. */
export function absenceReader(words: StatusWords = {}): AbsenceReader {
  const statuses = new Map<string, AbsenceStatus>();
  for (const table of [knownWords, words]) {
    for (const [word, status] of Object.entries(table)) statuses.set(normalise(word), status);
  }
  return (cell) => {
    const text = normalise(cell);
    const status = statuses.get(text);
    if (status !== undefined) return status;
    if (missingMarks.has(text)) return 'notReported';
    return smallCount.test(text) ? 'suppressed' : null;
  };
}
