import type { DraftState } from '@klyngekit/foundation';
import type { IssueMessages, MissingFact, PartnerEditMessages } from '@klyngekit/messages';
import type { Weekday } from '@klyngekit/schema';
import type { DraftCheck } from './edit-check.js';
import type { FieldPlan, MemberList } from './edit-fields.js';

/** What the form is asking about. */
export type Question = 'cpr' | 'clear' | undefined;

/** Everything that the form is rendered from. */
export interface EditView {
  readonly words: PartnerEditMessages;
  readonly issueWords: IssueMessages;
  readonly draft: unknown;
  readonly check: DraftCheck;
  readonly missing: readonly MissingFact[];
  readonly kept: DraftState;
  readonly question: Question;
  readonly canUndo: boolean;
  /** Whether the page shows photos. */
  readonly photos: boolean;
  readonly textOf: (plan: FieldPlan, pointer: string) => string;
  /** Whether what is wrong with a field is said already. */
  readonly isShown: (pointer: string) => boolean;
  readonly type: (plan: FieldPlan, pointer: string, typed: string) => void;
  readonly set: (pointer: string, value: unknown) => void;
  readonly leave: (pointer: string) => void;
  readonly add: (list: MemberList) => void;
  readonly addHours: (line: string) => void;
  readonly addException: (line: string) => void;
  readonly addTimes: (exception: string) => void;
  readonly setFirstDay: (exception: string, day: string) => void;
  readonly setDay: (hours: string, day: Weekday, isIn: boolean) => void;
  readonly remove: (pointer: string) => void;
  readonly undo: () => void;
  readonly submit: () => void;
  readonly goTo: (pointer: string) => void;
  readonly removeDigits: () => void;
  readonly askToClear: (asked: boolean) => void;
  readonly clear: () => void;
}

/** The id of a field on the page. */
export const fieldId = (pointer: string): string => `f${pointer.replaceAll('/', '-')}`;

/** What is wrong with a field. A number that looks like a person's is told at once. */
export function errorsOf(pointer: string, { check, words, issueWords, isShown }: EditView): readonly string[] {
  const isIn = (place: string): boolean => place === pointer || place.startsWith(`${pointer}/`);
  const cpr = check.cprLike.some(isIn) ? [words.cprLike] : [];
  if (!isShown(pointer)) return cpr;
  const issue = check.issues.find((each) => isIn(each.pointer));
  return issue ? [...cpr, issueWords.describe(issue)] : cpr;
}
