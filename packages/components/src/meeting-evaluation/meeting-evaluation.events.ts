import { StateEvent } from '@klyngekit/foundation';
import type { EvaluationAnswer } from '@klyngekit/meeting';
import type { LoadError } from '@klyngekit/messages';
import type { Evaluation } from '@klyngekit/schema';

/** The evaluation cannot be shown. */
export class KlyngeEvaluationErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file */
  constructor(readonly error: LoadError) {
    super('klynge-evaluation-error');
  }
}

/** The evaluation is closed and counted. */
export class KlyngeEvaluationResultEvent extends StateEvent {
  /** @param evaluation - counts by question and free answers in random order, to be kept */
  constructor(readonly evaluation: Evaluation) {
    super('klynge-evaluation-result');
  }
}

/**
 * A participant has answered on their own device. Heard on the element itself alone, to be carried to the facilitator's
 * `takeAnswers`; `preventDefault()` says that it did not arrive.
 */
export class KlyngeEvaluationAnswerEvent extends Event {
  /** @param answer - without a name, and to be carried without one */
  constructor(readonly answer: EvaluationAnswer) {
    super('klynge-evaluation-answer', { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-evaluation-error': KlyngeEvaluationErrorEvent;
    'klynge-evaluation-result': KlyngeEvaluationResultEvent;
    'klynge-evaluation-answer': KlyngeEvaluationAnswerEvent;
  }
}
