import { announce, KlyngeElement, wordOf } from '@klyngekit/foundation';
import {
  createEvaluationBox,
  leastAnswers,
  type EvaluationAnswer,
  type EvaluationBox,
  type RandomInteger,
} from '@klyngekit/meeting';
import { meetingEvaluationMessages, type MeetingEvaluationMessages } from '@klyngekit/messages';
import { isParsed, type Evaluation } from '@klyngekit/schema';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { closingTemplate } from '../secret-entry/closing.js';
import { ENTRY_MODES, type EntryMode } from '../secret-entry/entry-mode.js';
import { LeaveController } from '../secret-entry/leave-controller.js';
import { passingTemplate } from '../secret-entry/passing.js';
import { systemRandom } from '../secret-entry/system-random.js';
import { readEvaluation, type DocumentInput } from '../shared/documents.js';
import { GivenDocument } from '../shared/given-document.js';
import { headingLevelOf } from '../shared/host-numbers.js';
import { NextFocus } from '../shared/next-focus.js';
import { answerOf, answerTemplate, hasCpr, isEmpty, NOTHING, type Answering } from './answer-form.js';
import { resultTemplate } from './evaluation-result.js';
import {
  KlyngeEvaluationAnswerEvent,
  KlyngeEvaluationErrorEvent,
  KlyngeEvaluationResultEvent,
} from './meeting-evaluation.events.js';
import { meetingEvaluationStyles } from './meeting-evaluation.styles.js';

/**
 * What the participants got out of a meeting: two questions on the scales of the national evaluation, and free answers. It
 * is answered in secret, taken apart at once, and not broken down for fewer than five.
 *
 * @fires klynge-evaluation-error - the evaluation cannot be shown
 * @fires klynge-evaluation-answer - a participant has answered; cancelable
 * @fires klynge-evaluation-result - the evaluation is closed and counted
 */
export class KlyngeMeetingEvaluation extends KlyngeElement {
  static override readonly tag = 'klynge-meeting-evaluation';

  static override get styles(): CSSResultGroup {
    return [...meetingEvaluationStyles()];
  }

  /**
   * The evaluation: from `parseEvaluation`, a plain object, or JSON text. With answers it is shown; with `answered: 0` it is
   * filled in here.
   */
  @property({ attribute: false })
  evaluation: DocumentInput<Evaluation>;

  /** Evaluations of earlier meetings, from `parseEvaluation`, for the trend. Those that are not are passed over. */
  @property({ attribute: false })
  earlier: readonly Evaluation[] = [];

  /** Where people answer: `shared` (default) is one device passed round; `participant` and `facilitator` are several. */
  @property()
  mode: EntryMode = 'shared';

  /** Chance, which mixes the free answers. Default the browser's. */
  @property({ attribute: false })
  random: RandomInteger | undefined;

  /** Level of the heading among the headings of the page, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  @state()
  private isClosing = false;

  readonly #given = new GivenDocument<Evaluation>(this, {
    given: () => this.evaluation,
    read: readEvaluation,
    take: (value) => this.#take(value),
    catalog: () => this.messages,
    states: () => meetingEvaluationMessages(this.messages).states,
    problem: (error) => new KlyngeEvaluationErrorEvent(error),
  });
  readonly #focus = new NextFocus(this, '#panel-title');
  readonly #draw: RandomInteger = (bound) => (this.random ?? systemRandom)(bound);
  #evaluation: Evaluation | undefined;
  #box: EvaluationBox = createEvaluationBox(this.#draw);
  /** What one person is answering; undefined between two. */
  #answering: Answering | undefined;
  #note = '';
  /** Whether an empty form has been asked about. */
  #isEmptyAsked = false;
  #isSent = false;

  /**
   * Takes what participants have answered on their own devices. There is no property for it, so that nothing keeps them.
   *
   * @returns how many of them were taken
   */
  takeAnswers(answers: readonly EvaluationAnswer[]): number {
    const taken = this.#isAnswering ? answers.filter((answer) => this.#box.add(answer)).length : 0;
    this.requestUpdate();
    return taken;
  }

  constructor() {
    super();
    new LeaveController(this, () => this.#forget());
  }

  /** A copy of the evaluation that is here already changes nothing. */
  #take(value: Evaluation | undefined): void {
    const isSame = value?.id === this.#evaluation?.id && value?.answered === this.#evaluation?.answered;
    this.#evaluation = value;
    if (isSame) return;
    this.#box.close();
    this.#box = createEvaluationBox(this.#draw);
    this.#isSent = false;
    this.#forget();
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    return html`<div lang=${this.messages.language}>${this.#content(meetingEvaluationMessages(this.messages))}</div>`;
  }

  #content(words: MeetingEvaluationMessages): unknown {
    const message = this.#given.message(this.#evaluation !== undefined);
    if (message || !this.#evaluation) return message ?? nothing;
    if (this.#isAnswering) return this.#answer(words);
    const earlier = (this.earlier ?? []).filter(
      (each) => isParsed(each, 'evaluation') && each.id !== this.#evaluation?.id,
    );
    return resultTemplate(this.#evaluation, earlier, words, this.#level);
  }

  get #level(): number {
    return headingLevelOf(this.headingLevel);
  }

  get #mode(): EntryMode {
    return wordOf(this, 'mode', ENTRY_MODES, this.mode);
  }

  get #isAnswering(): boolean {
    return this.#evaluation?.answered === 0;
  }

  #answer(words: MeetingEvaluationMessages): TemplateResult {
    const mode = this.#mode;
    if (mode === 'participant' && !this.#isSent) this.#answering ??= NOTHING;
    if (this.#answering && mode !== 'facilitator') {
      return answerTemplate({
        words,
        headingLevel: this.#level,
        answering: this.#answering,
        note: this.#note,
        set: (changes) => {
          this.#answering = { ...(this.#answering ?? NOTHING), ...changes };
          this.#note = '';
          this.#isEmptyAsked = false;
          this.requestUpdate();
        },
        handIn: () => this.#handIn(words),
      });
    }
    return passingTemplate({
      words: words.form,
      mode,
      headingLevel: this.#level,
      count: this.#box.count(),
      next: this.#next,
      lead: closingTemplate({
        count: this.#box.count(),
        isAsked: this.isClosing,
        words: { ...words.form, question: words.form.question(this.#box.count(), leastAnswers) },
        ask: this.#askToClose,
        close: this.#close,
      }),
    });
  }

  readonly #next = (): void => {
    this.isClosing = false;
    this.#answering = NOTHING;
    this.#focus.goTo('#panel-title');
  };

  /** One person is done. The form goes, and with it what was in it; whatever it was, what follows is the same. */
  #handIn({ form }: MeetingEvaluationMessages): void {
    const answering = this.#answering ?? NOTHING;
    if (hasCpr(answering)) {
      this.#focus.goTo('[aria-invalid=true]');
      return;
    }
    const answer = answerOf(answering);
    if (isEmpty(answer) && !this.#isEmptyAsked) {
      this.#isEmptyAsked = true;
      this.#say(`${form.nothing} ${form.again}`);
      return;
    }
    const isSent = this.#mode === 'participant';
    const isTaken = isSent ? this.dispatchEvent(new KlyngeEvaluationAnswerEvent(answer)) : this.#box.add(answer);
    if (!isTaken) {
      this.#say(isSent ? form.refused : form.full);
      return;
    }
    this.#isSent = isSent;
    this.#forget();
    announce(this, form.given);
    this.#focus.goTo('#panel-title');
  }

  #say(note: string): void {
    this.#note = note;
    announce(this, note);
    this.requestUpdate();
  }

  #forget(): void {
    this.#answering = undefined;
    this.#note = '';
    this.#isEmptyAsked = false;
    this.isClosing = false;
  }

  readonly #askToClose = (isAsked: boolean): void => {
    this.isClosing = isAsked;
    this.#focus.goTo(isAsked ? '#question' : '#close');
  };

  readonly #close = (): void => {
    const before = this.#evaluation;
    if (!before) return;
    const { comments, ...counts } = this.#box.close();
    this.#box = createEvaluationBox(this.#draw);
    // In a small group a free answer is as good as a name.
    const isEnough = counts.answered >= leastAnswers;
    this.#evaluation = { ...before, ...counts, ...(isEnough && comments && { comments }) };
    this.#forget();
    this.#focus.goTo('#panel-title');
    this.dispatchEvent(new KlyngeEvaluationResultEvent(this.#evaluation));
  };
}
