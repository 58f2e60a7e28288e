export { KlyngeMeetingEvaluation } from './meeting-evaluation.js';
export {
  KlyngeEvaluationAnswerEvent,
  KlyngeEvaluationErrorEvent,
  KlyngeEvaluationResultEvent,
} from './meeting-evaluation.events.js';
