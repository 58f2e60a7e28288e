import type { PrepareFault, PrepareNoteCode } from '@klyngekit/messages/cli';
import type { PreparationNoteCode, PreparationRefusal } from '@klyngekit/privacy';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** There are words for everything that a report can note, and for nothing else. */
export const wordsForEveryNote: Same<PreparationNoteCode, PrepareNoteCode> = true;

/** There are words for every refusal. */
export const wordsForEveryRefusal: [PreparationRefusal] extends [PrepareFault] ? true : false = true;
