import type { Catalog } from './catalog.js';
import { meetingEvaluation } from './da/meeting-evaluation.js';
import type { MeetingEvaluationMessages } from './meeting-evaluation.js';

/** The words of the evaluation of a meeting in the language of a catalog, or the Danish ones where it has none. */
export function meetingEvaluationMessages(catalog: Catalog): MeetingEvaluationMessages {
  return catalog.meetingEvaluation ?? meetingEvaluation;
}
