import { announce, KlyngeElement, prepareAnnouncer, warnOfFault } from '@klyngekit/foundation';
import type { RevealController, RevealTransition } from '@klyngekit/foundation/reveal';
import type { EnvelopeProblem, LoadError, RevealMessages } from '@klyngekit/messages';
import { revealMessages } from '@klyngekit/messages';
import type { AnonymousRound, Indicator, OwnFigure, SealedNames } from '@klyngekit/schema';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CheckedInput } from '../shared/checked-input.js';
import type { DocumentInput } from '../shared/documents.js';
import { headingLevelOf } from '../shared/host-numbers.js';
import { FetchedIssueWords } from '../shared/issue-words.js';
import { memo } from '../shared/memo.js';
import { messageTemplate, problemTemplate } from '../shared/message.js';
import { bannerTemplate, type Stage } from './banner.js';
import { collectTemplate, noteText } from './collect.js';
import { Collection } from './collection.js';
import { dialogTemplate } from './dialog.js';
import { Exits } from './exits.js';
import type { NamesSource } from './fetch-names.js';
import { NameCells } from './name-cells.js';
import { notShownTemplate } from './not-shown.js';
import { RevealLink } from './reveal-link.js';
import { KlyngeRevealChangeEvent, KlyngeRevealErrorEvent } from './reveal-table.events.js';
import { reflectionTemplate, tableTemplate } from './reveal-table.render.js';
import { revealTableStyles } from './reveal-table.styles.js';
import { nextSorting, rowOrder, type SortColumn, type Sorting } from './row-order.js';
import { StageFocus } from './stage-focus.js';
import { answerText, sortingText, tableModel, type NoTable, type TableModel } from './table-model.js';
import { TableSource } from './table-source.js';

/**
 * The closed figures of a cluster, one row a practice without its name, until the cluster has agreed to show the names; and
 * closed again with one press.
 *
 * @fires klynge-reveal-change - the reveal has gone from one status to another
 * @fires klynge-reveal-error - the data cannot be shown
 */
export class KlyngeRevealTable extends KlyngeElement {
  static override readonly tag = 'klynge-reveal-table';

  static override get styles(): CSSResultGroup {
    return [...revealTableStyles()];
  }

  /**
   * The closed figures: a round from `parseAnonymousRound`, a plain object, or JSON text. There is no `src`. Default
   * those of the session around the table.
   */
  @property({ attribute: false })
  data: DocumentInput<AnonymousRound>;

  /** The indicator of the round, for title, unit, direction, targets and answers; default the session's, else none of them. */
  @property({ attribute: false })
  indicator: DocumentInput<Indicator>;

  /** The sealed names (*forseglet*). Without them a name list opens (*lukket visning*). */
  @property({ attribute: false })
  sealed: DocumentInput<SealedNames>;

  /** The reader's own figure in the round. It is shown only when `audience` is `own`. Default the session's. */
  @property({ attribute: false })
  own: DocumentInput<OwnFigure>;

  /**
   * Who looks: `shared`, a screen that several see, marks nobody; `own` marks the reader's own row. Default what the session
   * says, else `shared`.
   */
  @property()
  audience: 'shared' | 'own' | undefined;

  /** The reveal, where several tables and charts share one; default that of the session, else one of its own; null for that. */
  @property({ attribute: false })
  reveal: RevealController | null | undefined;

  /** Hands out the name list when the cluster has agreed; default the reader chooses a file. */
  @property({ attribute: false })
  requestNames: NamesSource | null | undefined;

  /** Whether there is a field for the reader's own note before opening. The note never leaves the field. */
  @property({ type: Boolean })
  reflection = false;

  /** Whether the table is to be read from the back of a room: nobody is marked there, whatever `audience` says. */
  @property({ type: Boolean, reflect: true })
  projector = false;

  /** Level of the title among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  @state()
  private sorting: Sorting;

  /** Whether "ikke vist" has been read and left. */
  @state()
  private isLeft = false;

  readonly #documents = new TableSource(this, this.locale, this);
  readonly #names: NameCells = new NameCells(() => this.shadowRoot);
  readonly #link: RevealLink = new RevealLink(this, () => this.#documents.reveal, {
    names: (names) => {
      this.#names.set(names);
      this.#drawNow();
    },
    changed: (transition) => this.#changed(transition),
    observed: () => this.requestUpdate(),
  });
  readonly #focus = new StageFocus();
  readonly #exits: Exits = new Exits({
    model: () => this.#shown,
    page: () => this.ownerDocument,
    copied: ({ words }) => announce(this, words.controls.copied),
  });
  readonly #collection: Collection = new Collection({
    reveal: () => this.#link.reveal,
    requestNames: () => this.requestNames,
    find: (selector) => this.shadowRoot?.querySelector(selector),
    acted: this.#focus.follow,
    said: (note) => {
      announce(this, noteText(revealMessages(this.messages), note));
      this.requestUpdate();
    },
  });
  readonly #issueWords = new FetchedIssueWords(this);
  readonly #modelFor = memo(tableModel);
  readonly #orderFor = memo(rowOrder);
  #told: LoadError | undefined;
  #stage: Stage = 'closed';
  #isUpdating = false;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const field = this.shadowRoot?.querySelector<HTMLTextAreaElement>('#reflection');
    if (field) field.value = '';
    this.#collection.forget();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#isUpdating = true;
    this.#focus.before(this.shadowRoot);
  }

  /** Not in `willUpdate`, which comes before the controllers have looked at new data. */
  protected override update(changed: PropertyValues<this>): void {
    if (this.isConnected) this.#feedReveal();
    this.#stage = this.#stageNow();
    try {
      super.update(changed);
    } finally {
      this.#isUpdating = false;
    }
  }

  /** Hands what has been checked to the reveal; what is no longer shown, it closes. */
  #feedReveal(): void {
    const isWaiting = [this.#documents.round, this.#documents.indicator, this.#documents.sealed].some(
      ({ state: read }) => read.status === 'loading',
    );
    if (isWaiting) return;
    const isShown = this.#shown && this.#documents.sealed.state.status !== 'error' && !this.#error();
    if (isShown) this.#link.feed(this.#documents.round.value, this.#documents.sealed.value);
    else this.#link.feed(undefined, undefined);
  }

  #stageNow(): Stage {
    const { reveal } = this.#link;
    const { value: round } = this.#documents.round;
    if (!round || !reveal.isFor(round)) return 'closed';
    const { status, wasNotShown } = reveal.state;
    if (status === 'closed') return wasNotShown && !this.isLeft ? 'not-shown' : 'closed';
    return status === 'refused' ? 'closed' : status;
  }

  /** The model, or why there is none; undefined until the data are there. */
  #model(): TableModel | NoTable | undefined {
    const { value: round } = this.#documents.round;
    if (!round || this.#documents.indicator.state.status === 'loading') return undefined;
    return this.#modelFor(round, this.#documents.indicator.value, this.#documents.own.value, this.messages);
  }

  /** The model of a table that is there. */
  get #shown(): TableModel | undefined {
    const model = this.#model();
    return typeof model === 'object' ? model : undefined;
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    const content = this.#guarded(() => this.#content());
    return html`<div
      class="root"
      lang=${this.messages.language}
      @copy=${this.#exits.onCopy}
      @dragstart=${this.#exits.onDragStart}
    >
      ${content}
    </div>`;
  }

  /** Whatever goes wrong, the old table does not stay, and the host is not thrown at. */
  #guarded(make: () => TemplateResult): TemplateResult {
    try {
      return make();
    } catch {
      warnOfFault(this);
      const { load } = this.messages;
      return messageTemplate(load.unreadable, load.unreadableText);
    }
  }

  #content(): TemplateResult {
    const error = this.#error();
    if (error) return problemTemplate(error, this.messages, this.#issueWords);
    const words = revealMessages(this.messages);
    if (this.#documents.round.state.status === 'idle') {
      return messageTemplate(words.states.heading('empty', undefined), words.states.text('empty', 0));
    }
    const model = this.#model();
    const { value: round } = this.#documents.round;
    if (!model || !round) return messageTemplate('', this.messages.load.loading);
    const { reporting, policy } = round;
    if (typeof model === 'string') {
      return messageTemplate(words.states.heading(model, reporting), words.states.text(model, policy.minimumPractices));
    }
    return this.#ready(model);
  }

  /** What keeps the figures from being shown. */
  #error(): LoadError | undefined {
    return errorOf(this.#documents.round) ?? errorOf(this.#documents.indicator);
  }

  #ready(model: TableModel): TemplateResult {
    const { words } = model;
    const { reveal } = this.#link;
    const stage = this.#stage;
    const conducts = (stage === 'proposed' || stage === 'collecting') && this.#link.conducts;
    const panel =
      stage === 'collecting' && conducts
        ? this.#collecting(words)
        : stage === 'not-shown'
          ? notShownTemplate(words, headingLevelOf(this.headingLevel), this.#leave)
          : undefined;
    return html`${bannerTemplate({
      words,
      stage,
      canPropose: this.#isReady && reveal.canPropose,
      problem: this.#problem(),
      isConducted: conducts,
      propose: this.#propose,
      cancel: this.#cancel,
      close: this.#close,
    })}
    ${stage === 'proposed' && conducts ? this.#dialog(model) : nothing} ${panel ?? this.#table(model)}
    ${this.reflection ? reflectionTemplate(words, stage === 'closed' || stage === 'proposed') : nothing}`;
  }

  /** Whether what the reveal holds is this table's. */
  get #isReady(): boolean {
    const { value: round } = this.#documents.round;
    const { status } = this.#documents.sealed.state;
    return round !== undefined && status !== 'error' && status !== 'loading' && this.#link.reveal.isFor(round);
  }

  /** Why the envelope cannot be put to the vote. */
  #problem(): EnvelopeProblem | undefined {
    if (this.#documents.sealed.state.status === 'error') return 'damaged';
    const { envelope, state: now } = this.#link.reveal;
    if (!this.#isReady || envelope === 'none' || envelope === 'checking') return undefined;
    if (envelope !== 'sound') return envelope;
    return now.status === 'closed' && !this.#link.reveal.canPropose ? 'spent' : undefined;
  }

  #table(model: TableModel): TemplateResult {
    return tableTemplate({
      model,
      order: this.#orderFor(model.round, this.sorting),
      sorting: this.sorting,
      isOpen: this.#stage === 'open' && this.#names.count !== undefined,
      isProjector: this.projector,
      sort: this.#sort,
      headingLevel: headingLevelOf(this.headingLevel),
      nameCount: this.#names.count,
      openedAt: this.#link.reveal.openedAt,
      copy: this.#exits.copy,
      download: this.#exits.download,
    });
  }

  #dialog({ words, round }: TableModel): TemplateResult {
    const { mode } = this.#link.reveal;
    const practices = this.#documents.sealed.value?.practices;
    const all = round.rows.length > 0 ? round.rows.length : round.reporting.reported;
    const facts = { mode, practices, without: practices === undefined ? 0 : Math.max(0, all - practices) };
    return dialogTemplate({ words, facts, proceed: this.#collect, stay: this.#cancel });
  }

  #collecting(words: RevealMessages): TemplateResult {
    const { reveal } = this.#link;
    return collectTemplate({
      words,
      mode: reveal.mode,
      isDeciding: reveal.state.isDeciding,
      headingLevel: headingLevelOf(this.headingLevel),
      collection: this.#collection,
      fromHost: typeof this.requestNames === 'function',
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#fillNames();
    this.#focus.after(this.#stage, this.renderRoot);
    this.#tellError();
  }

  #fillNames(): void {
    const model = this.#shown;
    if (this.#names.count === undefined || !model) return;
    const { rows, answers } = model.round;
    if (answers) this.#names.fillAnswers((option) => answerText(option, model));
    else this.#names.fillRows(this.#orderFor(model.round, this.sorting).map((place) => rows[place]!.rowId));
  }

  #tellError(): void {
    const error = this.#error() ?? errorOf(this.#documents.sealed) ?? errorOf(this.#documents.own);
    if (error === this.#told) return;
    this.#told = error;
    if (!error) return;
    announce(this, this.messages.load.describe(error));
    this.dispatchEvent(new KlyngeRevealErrorEvent(error));
  }

  #changed(transition: RevealTransition): void {
    const { from, to, roundId } = transition;
    if (roundId !== this.#documents.round.value?.roundId && this.#stage === 'closed') return; // another table's
    if (to !== 'proposed' && to !== 'collecting') this.#link.release();
    if (to === 'proposed' || from === 'collecting') this.isLeft = false;
    if (to !== 'collecting') this.#collection.forget();
    this.requestUpdate();
    this.#announce(from, to);
    this.dispatchEvent(new KlyngeRevealChangeEvent(transition));
  }

  #announce(from: RevealTransition['from'], to: RevealTransition['to']): void {
    const words = revealMessages(this.messages).announce;
    if (to === 'open') announce(this, words.opened);
    else if (from === 'open') announce(this, words.closed);
    else if (from === 'collecting') announce(this, words.notShown);
  }

  /** Draws before it returns: names come in one step, and are gone when closing is. */
  #drawNow(): void {
    this.requestUpdate();
    // A reveal that is open when it is given hands its names over in the middle of an update, which then draws them.
    if (this.hasUpdated && !this.#isUpdating) this.performUpdate();
  }

  readonly #sort = (column: SortColumn): void => {
    this.sorting = nextSorting(this.sorting, column);
    const model = this.#shown;
    if (!model) return;
    announce(this, sortingText(model, column, this.sorting));
  };

  /** A step that the reader takes in the reveal. */
  #step(step: 'propose' | 'collect' | 'cancel' | 'close'): () => void {
    return () => {
      this.#focus.follow();
      if (step === 'propose') this.#link.conduct();
      this.#link.reveal[step]();
    };
  }

  readonly #propose = this.#step('propose');
  readonly #collect = this.#step('collect');
  readonly #cancel = this.#step('cancel');
  readonly #close = this.#step('close');

  readonly #leave = (): void => {
    this.#focus.follow();
    this.isLeft = true;
  };
}

function errorOf({ state: read }: CheckedInput<unknown>): LoadError | undefined {
  return read.status === 'error' ? read.error : undefined;
}
