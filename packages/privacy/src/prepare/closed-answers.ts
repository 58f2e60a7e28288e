import { noValues } from './closed-values.js';
import type { ClosedContent } from './closed-values.js';
import { mergeAnswers } from './merge-answers.js';
import type { NoteList } from './report.js';
import type { PreparationRequest } from './request.js';

/** Every answer has its count; a "how do we do it" round has no step of its own. */
const shownStep = 1;

/** What may be shown of the practices' answers while data are closed: how many gave each, and no rows. */
export function closeAnswers({ indicator, policy, reported }: PreparationRequest, notes: NoteList): ClosedContent {
  const choices = reported.flatMap((figure) => (figure.choices ? [figure.choices] : []));
  if (choices.length < policy.minimumPractices) {
    notes.add('below-floor', { practices: choices.length, floor: policy.minimumPractices });
    return { body: { shownStep }, rows: [], summary: noValues };
  }
  const options = indicator.options!.map(({ id }) => id);
  const answers = mergeAnswers(choices, options, policy.smallestGroup);
  notes.count('answers-merged', 'answers', options.length - answers.shown.length);
  return { body: { shownStep, answers }, rows: [], summary: noValues };
}
