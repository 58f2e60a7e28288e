import { announce, DraftController, KlyngeElement, SizeController, wordOf } from '@klyngekit/foundation';
import {
  leastBallots,
  leastToKeep,
  outcomeOf,
  themePlanOf,
  topicsOnBallot,
  type Proposal,
  type RandomInteger,
} from '@klyngekit/meeting';
import { topicVoteMessages, type TopicVoteMessages } from '@klyngekit/messages';
import { wallTimeAt, type Ballot, type TopicRound } from '@klyngekit/schema';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { closingTemplate } from '../secret-entry/closing.js';
import { ENTRY_MODES, type EntryMode } from '../secret-entry/entry-mode.js';
import { LeaveController } from '../secret-entry/leave-controller.js';
import { passingTemplate } from '../secret-entry/passing.js';
import { systemRandom } from '../secret-entry/system-random.js';
import { dayIn } from '../shared/day.js';
import { readTopicRound, type DocumentInput } from '../shared/documents.js';
import { DraftNotice } from '../shared/draft-notice.js';
import { GivenDocument } from '../shared/given-document.js';
import { headingLevelOf } from '../shared/host-numbers.js';
import { isNarrower } from '../shared/narrow.js';
import { NextFocus } from '../shared/next-focus.js';
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
import { VoteSession, type VoteStage } from './vote-session.js';

/** The form of a draft: version 1 is that of round files of version 1. */
const DRAFT_VERSION = 1;
/** How a round goes on. */
const STATUSES: readonly TopicRound['status'][] = ['collecting', 'voting', 'closed'];
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

  /** The name under which the draft is kept on this computer; default one of the round's id, and empty for none. */
  @property({ attribute: 'storage-key' })
  storageKey: string | undefined;

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

  readonly #given = new GivenDocument<TopicRound>(this, {
    given: () => this.round,
    read: readTopicRound,
    take: (round) => this.#take(round),
    catalog: () => this.messages,
    states: () => topicVoteMessages(this.messages).states,
    problem: (error) => new KlyngeTopicErrorEvent(error),
  });
  readonly #size = new SizeController(this);
  readonly #focus = new NextFocus(this, '#panel-title');
  readonly #draw: RandomInteger = (bound) => (this.random ?? systemRandom)(bound);
  readonly #session = new VoteSession(this.#draw, {
    changed: (round) => this.dispatchEvent(new KlyngeTopicRoundEvent(round)),
    keep: (draft) => this.#kept.change(draft),
  });
  readonly #kept = new DraftController(this, {
    key: () => {
      const { taken } = this.#given;
      // What the page has closed it has kept.
      if (!this.#leads || !taken || taken.status === 'closed') return undefined;
      return (this.storageKey ?? `emnerunde-${taken.id}`) || undefined;
    },
    version: DRAFT_VERSION,
    restore: (draft) => this.#restore(draft),
  });
  readonly #draft = new DraftNotice(this, {
    kept: () => this.#kept.state,
    words: () => topicVoteMessages(this.messages).draft,
    timeOf: (moment) => wallTimeAt(moment, this.locale.timeZone).time,
    clear: () => {
      this.#change(() => this.#session.reset(this.#given.taken), '#panel-title');
      void this.#kept.clear();
    },
    goTo: this.#focus.goTo,
  });
  readonly #steps = new EntrySteps({
    session: this.#session,
    random: this.#draw,
    mode: () => this.#mode,
    level: () => this.#level,
    words: () => topicVoteMessages(this.messages),
    sendProposals: (proposals) => this.dispatchEvent(new KlyngeTopicProposalsEvent(proposals)),
    sendBallot: (ballot) => this.dispatchEvent(new KlyngeTopicBallotEvent(ballot)),
    announce: (text) => announce(this, text),
    draw: this.#focus.goTo,
  });

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

  /** Takes the draft away: for pages that have kept the round themselves. */
  clearDraft(): Promise<void> {
    return this.#kept.clear();
  }

  #take(round: TopicRound | undefined): void {
    const before = this.#session.round;
    if (round?.status === 'closed') void this.#kept.clear();
    this.#session.take(round);
    if (before?.id !== round?.id || before?.status !== round?.status) this.#steps.forget();
  }

  /** Takes over a draft of the round, unless the page has come further with it. */
  async #restore(draft: unknown): Promise<boolean | 'old'> {
    const before = this.#session.round;
    const { draftOf } = await import('./vote-draft.js');
    const read = draftOf(draft);
    if (!read || this.#session.round !== before || read.round.id !== before?.id) return false;
    if (STATUSES.indexOf(read.round.status) < STATUSES.indexOf(before.status)) return 'old';
    this.#steps.forget();
    this.#session.restore(read);
    this.requestUpdate();
    return true;
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    const words = topicVoteMessages(this.messages);
    return html`<div lang=${this.messages.language} class=${isNarrower(NARROW, this, this.#size) ? 'narrow' : 'wide'}>
      ${this.#content(words)}
    </div>`;
  }

  #content(words: TopicVoteMessages): unknown {
    const { round, stage } = this.#session;
    const message = this.#given.message(round !== undefined);
    if (message || !round) return message ?? nothing;
    if ((stage === 'writing' || stage === 'voting') && this.#steps.isOpen) return this.#steps.template(round);
    return html`${this.#stage(round, stage, words)}
    ${this.#leads ? this.#draft.template(this.#drafted(stage, words)) : nothing}`;
  }

  #stage(round: TopicRound, stage: VoteStage, words: TopicVoteMessages): unknown {
    if (stage === 'writing') return this.#writing(round, words);
    if (stage === 'list') return this.#list(round, words);
    if (stage === 'voting') return this.#passing(words.ballot, this.#closing(words));
    if (stage === 'too-few') return tooFewTemplate(words, this.#level, this.#leads ? this.#beginVote : undefined);
    return this.#outcome(round, words);
  }

  /** What is kept, and what never is. */
  #drafted(stage: VoteStage, { draft }: TopicVoteMessages): string {
    if (stage === 'voting') return draft.ballots;
    return stage === 'writing' && this.storageKey !== '' ? draft.proposals(leastToKeep) : '';
  }

  get #level(): number {
    return headingLevelOf(this.headingLevel);
  }

  get #mode(): EntryMode {
    return wordOf(this, 'mode', ENTRY_MODES, this.mode);
  }

  get #leads(): boolean {
    return this.#mode !== 'participant';
  }

  #writing(round: TopicRound, words: TopicVoteMessages): TemplateResult {
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
      keeps: this.#staying(round),
      canUndo: session.canUndo,
      canRedo: session.canRedo,
      select: (topic, isIn) => {
        const others = [...this.selected].filter((each) => each !== topic);
        this.selected = new Set(isIn ? [...others, topic] : others);
      },
      keep: (topic) => (this.keeps = topic),
      merge: change(() => session.merge([...this.selected], this.#staying(round) ?? ''), '#undo'),
      split: (topic) => this.#change(() => session.split(topic), '#undo'),
      undo: change(() => session.undo(), '#redo'),
      redo: change(() => session.redo(), '#undo'),
      setSeats: (seats) => this.#change(() => session.setSeats(seats)),
      more: this.#writeMore,
      begin: this.#beginVote,
    });
  }

  /** The topic that stays when the selected are merged: the one that was asked for, else the first of the list. */
  #staying(round: TopicRound): string | undefined {
    const isAsked = this.keeps !== undefined && this.selected.has(this.keeps);
    return isAsked ? this.keeps : topicsOnBallot(round).find((id) => this.selected.has(id));
  }

  #closing({ ballot }: TopicVoteMessages): unknown {
    const { count } = this.#session;
    return closingTemplate({
      count,
      isAsked: this.isClosing,
      words: {
        ...ballot,
        question: ballot.question(count, leastBallots),
        closeNow: ballot.closeNow(count >= leastBallots),
      },
      ask: (isAsked) => {
        this.isClosing = isAsked;
        this.#focus.goTo(isAsked ? '#question' : '#close');
      },
      close: this.#close,
    });
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
    this.#focus.goTo(focus);
  }

  #usePlan(round: TopicRound, words: TopicVoteMessages): void {
    const from = this.today ?? dayIn(this.locale.timeZone);
    const id = `${round.id.slice(0, 56)}-temaer`;
    const plan = themePlanOf(round, { id, title: words.outcome.planTitle(from), from });
    if (!plan) return;
    this.isPlanned = this.dispatchEvent(new KlyngeThemePlanEvent(plan));
    if (this.isPlanned) announce(this, words.outcome.planned);
  }
}
