import type { ReflectionCause, ReflectionMessages } from '@klyngekit/messages';
import { containsCprLikeNumber } from '@klyngekit/schema';
import { asParagraphs } from '../../shared/typed-text.js';

/** The most signs of each of the two fields. */
export const MOST_SIGNS = 500;

/** A field that is typed in. */
export type ReflectionField = 'note' | 'change';

/** What somebody has chosen and written about one figure. */
export interface ReflectionNote {
  readonly cause: ReflectionCause | undefined;
  /** Places of the chosen suggestions among the indicator's. */
  readonly ideas: readonly number[];
  readonly note: string;
  readonly change: string;
  /** Whether it has gone to the agenda as it stands. */
  readonly isTaken: boolean;
}

/** Nothing yet. */
export const EMPTY_NOTE: ReflectionNote = { cause: undefined, ideas: [], note: '', change: '', isTaken: false };

/** Whether somebody has written something that would be lost with the page. */
export const isUnsent = ({ note, change, isTaken }: ReflectionNote): boolean =>
  !isTaken && (note.trim() !== '' || change.trim() !== '');

/** The fields that hold what looks like a person's number. */
export const cprFields = (note: ReflectionNote): readonly ReflectionField[] =>
  (['note', 'change'] as const).filter((field) => containsCprLikeNumber(note[field]));

/**
 * The note as a text for an agenda, one question a paragraph, only those that were answered. Nothing is in it but what was
 * chosen and written: no figure, no unit.
 *
 * @param ideas - the indicator's suggestions, in the reader's language
 */
export function reflectionText(
  { cause, ideas: chosen, note, change }: ReflectionNote,
  ideas: readonly string[],
  words: ReflectionMessages,
): string {
  const answers = [
    [words.figure.heading, [cause && words.figure.causes.own[cause], ...asParagraphs(note)]],
    [words.change.heading, [...chosen.map((place) => ideas[place]), ...asParagraphs(change)]],
  ] as const;
  return answers
    .map(([question, parts]) => [question, parts.filter((part) => part !== undefined)] as const)
    .filter(([, parts]) => parts.length > 0)
    .map(([question, parts]) => `${question} ${parts.map(asSentence).join(' ')}`)
    .join('\n');
}

/** A line that was typed may or may not end with a stop. */
const asSentence = (text: string): string => (/[.!?:…]$/u.test(text) ? text : `${text}.`);
