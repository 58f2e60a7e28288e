import { announce, KlyngeElement, prepareAnnouncer } from '@klyngekit/foundation';
import {
  createEvaluationBox,
  leastAnswers,
  type EvaluationAnswer,
  type EvaluationBox,
  type RandomInteger,
} from '@klyngekit/meeting';
import { meetingEvaluationMessages, type LoadError, type MeetingEvaluationMessages } from '@klyngekit/messages';
import { isParsed, type Evaluation } from '@klyngekit/schema';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { entryModeOf, type EntryMode } from '../secret-entry/entry-mode.js';
import { LeaveController } from '../secret-entry/leave-controller.js';
import { passingTemplate } from '../secret-entry/passing.js';
import { systemRandom } from '../secret-entry/system-random.js';
import { CheckedInput } from '../shared/checked-input.js';
import { readEvaluation, type DocumentInput } from '../shared/documents.js';
import { FetchedIssueWords } from '../shared/issue-words.js';
import { messageTemplate, problemTemplate } from '../shared/message.js';
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

  readonly #given = new CheckedInput(this, { given: () => this.evaluation, read: readEvaluation });
  readonly #issueWords = new FetchedIssueWords(this);
  readonly #draw: RandomInteger = (bound) => (this.random ?? systemRandom)(bound);
  #taken: Evaluation | undefined;
  #evaluation: Evaluation | undefined;
  #box: EvaluationBox = createEvaluationBox(this.#draw);
  /** What one person is answering; undefined between two. */
  #answering: Answering | undefined;
  #note = '';
  /** Whether an empty form has been asked about. */
  #isEmptyAsked = false;
  #isSent = false;
  #focus: string | undefined;
  #told: LoadError | undefined;

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

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this);
  }

  protected override update(changed: PropertyValues<this>): void {
    const { value, state: given } = this.#given;
    // While a document is read, or when it was refused, what is here already is not thrown away.
    if (value !== this.#taken && (given.status === 'ready' || given.status === 'idle')) {
      this.#taken = value;
      this.#take(value);
    }
    super.update(changed);
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

  #content(words: MeetingEvaluationMessages): TemplateResult {
    const { state: given } = this.#given;
    if (given.status === 'error')
      return problemTemplate(given.error, this.messages, this.#issueWords, undefined, words.states);
    if (given.status === 'loading') return messageTemplate('', words.states.loading);
    if (!this.#evaluation) return messageTemplate(words.states.empty, words.states.emptyText);
    if (this.#isAnswering) return this.#answer(words);
    const earlier = (this.earlier ?? []).filter(
      (each) => isParsed(each, 'evaluation') && each.id !== this.#evaluation?.id,
    );
    return resultTemplate(this.#evaluation, earlier, words, this.#level);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#moveFocus();
    const { state: given } = this.#given;
    const error = given.status === 'error' ? given.error : undefined;
    if (error === this.#told) return;
    this.#told = error;
    if (!error) return;
    announce(
      this,
      `${meetingEvaluationMessages(this.messages).states.unreadable}. ${this.messages.load.describe(error)}`,
    );
    this.dispatchEvent(new KlyngeEvaluationErrorEvent(error));
  }

  get #level(): number {
    return this.headingLevel || 3;
  }

  get #mode(): EntryMode {
    return entryModeOf(this.mode);
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
      lead: this.#closing(words),
    });
  }

  #closing({ form }: MeetingEvaluationMessages): unknown {
    const count = this.#box.count();
    if (count === 0) return nothing;
    if (!this.isClosing) {
      return html`<div class="actions lead">
        <button class="button large" id="close" type="button" @click=${() => this.#askToClose(true)}>
          ${form.close}
        </button>
      </div>`;
    }
    return html`<div class="ask" role="group" tabindex="-1" id="question" aria-labelledby="question-text">
      <p class="text" id="question-text">${form.question(count, leastAnswers)}</p>
      <div class="actions">
        <button class="button" id="close-now" type="button" @click=${this.#close}>${form.closeNow}</button>
        <button class="button" id="go-on" type="button" @click=${() => this.#askToClose(false)}>${form.goOn}</button>
      </div>
    </div>`;
  }

  readonly #next = (): void => {
    this.isClosing = false;
    this.#answering = NOTHING;
    this.#goTo('#panel-title');
  };

  /** One person is done. The form goes, and with it what was in it; whatever it was, what follows is the same. */
  #handIn({ form }: MeetingEvaluationMessages): void {
    const answering = this.#answering ?? NOTHING;
    if (hasCpr(answering)) {
      this.#goTo('[aria-invalid=true]');
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
    this.#goTo('#panel-title');
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

  #askToClose(isAsked: boolean): void {
    this.isClosing = isAsked;
    this.#goTo(isAsked ? '#question' : '#close');
  }

  readonly #close = (): void => {
    const before = this.#evaluation;
    if (!before) return;
    const { comments, ...counts } = this.#box.close();
    this.#box = createEvaluationBox(this.#draw);
    // In a small group a free answer is as good as a name.
    const isEnough = counts.answered >= leastAnswers;
    this.#evaluation = { ...before, ...counts, ...(isEnough && comments && { comments }) };
    this.#forget();
    this.#goTo('#panel-title');
    this.dispatchEvent(new KlyngeEvaluationResultEvent(this.#evaluation));
  };

  /** Moves the focus to something in the next drawing. */
  #goTo(selector: string): void {
    this.#focus = selector;
    this.requestUpdate();
  }

  #moveFocus(): void {
    const selector = this.#focus;
    if (selector === undefined) return;
    this.#focus = undefined;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
