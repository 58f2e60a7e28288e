import type { Meeting } from '../meeting/meeting.js';
import { meetingConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateMeeting } from '../validators/meeting.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkMeeting, checkMeetingWording } from './rules/meeting.js';

const recipe: ParseRecipe<Meeting> = {
  concept: meetingConcept,
  migrations: [],
  validate: validateMeeting,
  check: checkMeeting,
  checkWording: checkMeetingWording,
};

/** Reads a meeting: its agenda, minutes and agreements. Input and result are as in {@link parseBenchmark}. */
export function parseMeeting(input: unknown, options?: ParseOptions): Result<Meeting> {
  return parseDocument(input, recipe, options);
}

/**
 * Reads a meeting that somebody is still writing. A CPR-like number, an end before the start, an address that is none, or a practice that has left is a warning here, so that nothing that was
 * typed is lost; before the meeting leaves the machine it goes through {@link parseMeeting}.
 */
export function parseMeetingDraft(input: unknown, options?: ParseOptions): Result<Meeting> {
  return parseDocument(input, { ...recipe, isDraft: true }, options);
}
