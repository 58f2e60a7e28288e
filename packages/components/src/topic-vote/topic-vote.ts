import { announce, KlyngeElement, prepareAnnouncer, SizeController } from '@klyngekit/foundation';
import {
  leastBallots,
  outcomeOf,
  themePlanOf,
  topicsOnBallot,
  type Proposal,
  type RandomInteger,
} from '@klyngekit/meeting';
import { topicVoteMessages, type LoadError, type TopicVoteMessages } from '@klyngekit/messages';
import type { Ballot, TopicRound } from '@klyngekit/schema';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { entryModeOf, type EntryMode } from '../secret-entry/entry-mode.js';
import { LeaveController } from '../secret-entry/leave-controller.js';
import { passingTemplate } from '../secret-entry/passing.js';
import { systemRandom } from '../secret-entry/system-random.js';
import { CheckedInput } from '../shared/checked-input.js';
import { dayIn } from '../shared/day.js';
import { readTopicRound, type DocumentInput } from '../shared/documents.js';
import { FetchedIssueWords } from '../shared/issue-words.js';
import { messageTemplate, problemTemplate } from '../shared/message.js';
import { asParagraphs } from '../shared/typed-text.js';
import { EntrySteps } from './entry-steps.js';
import { outcomeTemplate, tooFewTemplate } from './outcome-view.js';
import { topicListTemplate } from './topic-list.js';
import {
  KlyngeThemePlanEvent,
  KlyngeTopicBallotEvent,
  KlyngeTopicErrorEvent,
  KlyngeTopicProposalsEvent,
  KlyngeTopicRoundEvent,
} from './topic-vote.events.js';
import { topicVoteStyles } from './topic-vote.styles.js';
import { VoteSession } from './vote-session.js';

/** Below this width, in em, a bar stands below its topic. */
const NARROW = 30;

/**
 * How a cluster finds its topics: silent writing, one list in random order, a secret vote, and a choice of several themes so
 * that as many as possible get something. Ballots can be read by nobody and nothing before the vote is closed.
 *
 * @fires klynge-topic-error - the round cannot be shown
 * @fires klynge-topic-round - the round has changed: to be kept by the page
 * @fires klynge-topic-proposals - a participant has handed in proposals; cancelable
 * @fires klynge-topic-ballot - a participant has voted; cancelable
 * @fires klynge-theme-plan - the cluster takes the chosen topics as its themes; cancelable
 */
export class KlyngeTopicVote extends KlyngeElement {
  static override readonly tag = 'klynge-topic-vote';

  static override get styles(): CSSResultGroup {
    return [...topicVoteStyles()];
  }

  /** The round: from `parseTopicRound`, a plain object, or JSON text. Its copy from the last event changes nothing. */
  @property({ attribute: false })
  round: DocumentInput<TopicRound>;

  /** Where people write and vote: `shared` (default) is one device passed round; `participant`, `facilitator` are several. */
  @property()
  mode: EntryMode = 'shared';

  /** Chance, for tests and draws in public: a whole number from 0 to below its argument. Default the browser's. */
  @property({ attribute: false })
  random: RandomInteger | undefined;

  /** Today, as YYYY-MM-DD: the first day of a theme plan. Default the clock's, in the page's time zone. */
  @property()
  today: string | undefined;

  /** Whether the result is to be read from the back of a room. */
  @property({ type: Boolean, reflect: true })
  projector = false;

  /** Level of the heading among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  @state()
  private isClosing = false;

  @state()
  private isTableOpen = false;

  @state()
  private isPlanned = false;

  @state()
  private selected: ReadonlySet<string> = new Set();

  @state()
  private keeps: string | undefined;

  readonly #given = new CheckedInput(this, { given: () => this.round, read: readTopicRound });
  readonly #size = new SizeController(this);
  readonly #issueWords = new FetchedIssueWords(this);
  readonly #draw: RandomInteger = (bound) => (this.random ?? systemRandom)(bound);
  readonly #session = new VoteSession(this.#draw, (round) => this.dispatchEvent(new KlyngeTopicRoundEvent(round)));
  readonly #steps = new EntrySteps({
    session: this.#session,
    random: this.#draw,
    mode: () => this.#mode,
    level: () => this.#level,
    words: () => topicVoteMessages(this.messages),
    sendProposals: (proposals) => this.dispatchEvent(new KlyngeTopicProposalsEvent(proposals)),
    sendBallot: (ballot) => this.dispatchEvent(new KlyngeTopicBallotEvent(ballot)),
    announce: (text) => announce(this, text),
    draw: (focus) => this.#goTo(focus),
  });
  #taken: TopicRound | undefined;
  #focus: string | undefined;
  #told: LoadError | undefined;

  /**
   * Takes what participants have handed in on their own devices. There is no property for it, so that nothing keeps them.
   *
   * @returns how many of them were taken
   */
  takeProposals(handedIn: readonly (readonly Proposal[])[]): number {
    const taken = handedIn.filter((proposals) => this.#session.handIn(proposals)).length;
    this.requestUpdate();
    return taken;
  }

  /**
   * Takes ballots that were cast on participants' own devices. There is no property for them, so that nothing keeps them.
   *
   * @returns how many of them were taken
   */
  takeBallots(ballots: readonly Ballot[]): number {
    const taken = ballots.filter((ballot) => this.#session.cast(ballot)).length;
    this.requestUpdate();
    return taken;
  }

  constructor() {
    super();
    new LeaveController(this, () => this.#steps.forget());
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
      const before = this.#session.round;
      this.#session.take(value);
      if (before?.id !== value?.id || before?.status !== value?.status) this.#steps.forget();
    }
    super.update(changed);
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    const words = topicVoteMessages(this.messages);
    const { width } = this.#size;
    const size = Number.parseFloat(getComputedStyle(this).fontSize) || 16;
    const isNarrow = width !== undefined && width / size < NARROW;
    return html`<div lang=${this.messages.language} class=${isNarrow ? 'narrow' : 'wide'}>
      ${this.#content(words)}
    </div>`;
  }

  #content(words: TopicVoteMessages): TemplateResult {
    const { state: given } = this.#given;
    const { round, stage } = this.#session;
    if (given.status === 'error')
      return problemTemplate(given.error, this.messages, this.#issueWords, undefined, words.states);
    if (given.status === 'loading') return messageTemplate('', words.states.loading);
    if (!round) return messageTemplate(words.states.empty, words.states.emptyText);
    if (stage === 'writing') return this.#writing(round, words);
    if (stage === 'list') return this.#list(round, words);
    if (stage === 'voting') return this.#voting(round, words);
    if (stage === 'too-few') return tooFewTemplate(words, this.#level, this.#leads ? this.#beginVote : undefined);
    return this.#outcome(round, words);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#moveFocus();
    const { state: given } = this.#given;
    const error = given.status === 'error' ? given.error : undefined;
    if (error === this.#told) return;
    this.#told = error;
    if (!error) return;
    announce(this, `${topicVoteMessages(this.messages).states.unreadable}. ${this.messages.load.describe(error)}`);
    this.dispatchEvent(new KlyngeTopicErrorEvent(error));
  }

  get #level(): number {
    return this.headingLevel || 3;
  }

  get #mode(): EntryMode {
    return entryModeOf(this.mode);
  }

  get #leads(): boolean {
    return this.#mode !== 'participant';
  }

  #writing(round: TopicRound, words: TopicVoteMessages): TemplateResult {
    if (this.#steps.isOpen) return this.#steps.template(round);
    const canShow = this.#session.count > 0 || round.topics.length > 0;
    const lead = canShow
      ? html`<div class="actions lead">
          <button class="button large" id="show-list" type="button" @click=${this.#showList}>
            ${words.writing.show}
          </button>
        </div>`
      : nothing;
    return this.#passing(words.writing, lead);
  }

  #list(round: TopicRound, words: TopicVoteMessages): TemplateResult {
    const session = this.#session;
    const change = (act: () => unknown, focus?: string) => (): void => this.#change(act, focus);
    return topicListTemplate({
      words,
      headingLevel: this.#level,
      round,
      leads: this.#leads,
      selected: this.selected,
      keeps: this.#kept(round),
      canUndo: session.canUndo,
      canRedo: session.canRedo,
      select: (topic, isIn) => {
        const others = [...this.selected].filter((each) => each !== topic);
        this.selected = new Set(isIn ? [...others, topic] : others);
      },
      keep: (topic) => (this.keeps = topic),
      merge: change(() => session.merge([...this.selected], this.#kept(round) ?? ''), '#undo'),
      split: (topic) => this.#change(() => session.split(topic), '#undo'),
      undo: change(() => session.undo(), '#redo'),
      redo: change(() => session.redo(), '#undo'),
      setSeats: (seats) => this.#change(() => session.setSeats(seats)),
      more: this.#writeMore,
      begin: this.#beginVote,
    });
  }

  /** The topic that stays when the selected are merged: the one that was asked for, else the first of the list. */
  #kept(round: TopicRound): string | undefined {
    const isAsked = this.keeps !== undefined && this.selected.has(this.keeps);
    return isAsked ? this.keeps : topicsOnBallot(round).find((id) => this.selected.has(id));
  }

  #voting(round: TopicRound, words: TopicVoteMessages): TemplateResult {
    if (this.#steps.isOpen) return this.#steps.template(round);
    return this.#passing(words.ballot, this.#closing(words));
  }

  #closing({ ballot }: TopicVoteMessages): unknown {
    const { count } = this.#session;
    if (count === 0) return nothing;
    if (!this.isClosing) {
      return html`<div class="actions lead">
        <button class="button large" id="close" type="button" @click=${() => this.#askToClose(true)}>
          ${ballot.close}
        </button>
      </div>`;
    }
    return html`<div class="ask" role="group" tabindex="-1" id="question" aria-labelledby="question-text">
      <p class="text" id="question-text">${ballot.question(count, leastBallots)}</p>
      <div class="actions">
        <button class="button" id="close-now" type="button" @click=${this.#close}>
          ${ballot.closeNow(count >= leastBallots)}
        </button>
        <button class="button" id="go-on" type="button" @click=${() => this.#askToClose(false)}>${ballot.goOn}</button>
      </div>
    </div>`;
  }

  #passing(words: TopicVoteMessages['writing' | 'ballot'], lead: unknown): TemplateResult {
    return passingTemplate({
      words,
      mode: this.#mode,
      headingLevel: this.#level,
      count: this.#session.count,
      next: this.#next,
      lead,
    });
  }

  #outcome(round: TopicRound, words: TopicVoteMessages): TemplateResult {
    const outcome = outcomeOf(round);
    if (!outcome) return tooFewTemplate(words, this.#level, undefined);
    return outcomeTemplate({
      words,
      headingLevel: this.#level,
      outcome,
      leads: this.#leads,
      rationale: (round.rationale ?? []).join('\n'),
      note: this.isPlanned ? words.outcome.planned : '',
      isTableOpen: this.isTableOpen,
      toggleTable: () => (this.isTableOpen = !this.isTableOpen),
      explain: (text) => this.#change(() => this.#session.explain(asParagraphs(text))),
      usePlan: () => this.#usePlan(round, words),
      again: this.#beginVote,
    });
  }

  readonly #next = (): void => {
    this.isClosing = false;
    this.#steps.next();
  };

  readonly #showList = (): void => this.#change(() => this.#session.showList(), '#panel-title');

  readonly #writeMore = (): void => this.#change(() => this.#session.writeMore(), '#panel-title');

  readonly #beginVote = (): void => this.#change(() => this.#session.beginVote(), '#panel-title');

  readonly #close = (): void => this.#change(() => this.#session.close(), '#panel-title');

  #askToClose(isAsked: boolean): void {
    this.isClosing = isAsked;
    this.#goTo(isAsked ? '#question' : '#close');
  }

  /** A step of the one who leads; the list and its number are told where they have changed. */
  #change(act: () => unknown, focus?: string): void {
    const before = this.#session.round;
    act();
    const { round, stage } = this.#session;
    this.#steps.forget();
    this.isClosing = false;
    this.isPlanned = false;
    this.selected = new Set();
    this.keeps = undefined;
    const count = round ? topicsOnBallot(round).length : 0;
    if (stage === 'list' && before && topicsOnBallot(before).length !== count)
      announce(this, topicVoteMessages(this.messages).list.merged(count));
    this.#goTo(focus);
  }

  #usePlan(round: TopicRound, words: TopicVoteMessages): void {
    const from = this.today ?? dayIn(this.locale.timeZone);
    const id = `${round.id.slice(0, 56)}-temaer`;
    const plan = themePlanOf(round, { id, title: words.outcome.planTitle(from), from });
    if (!plan) return;
    this.isPlanned = this.dispatchEvent(new KlyngeThemePlanEvent(plan));
    if (this.isPlanned) announce(this, words.outcome.planned);
  }

  /** Moves the focus to something in the next drawing. */
  #goTo(selector: string | undefined): void {
    this.#focus = selector;
    this.requestUpdate();
  }

  #moveFocus(): void {
    const selector = this.#focus;
    if (selector === undefined) return;
    this.#focus = undefined;
    const part = this.renderRoot.querySelector<HTMLElement>(selector);
    (part ?? this.renderRoot.querySelector<HTMLElement>('#panel-title'))?.focus();
  }
}
