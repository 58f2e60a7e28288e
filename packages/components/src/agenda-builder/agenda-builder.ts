import { KlyngeElement, SessionLink, SizeController, wordOf, type SessionContents } from '@klyngekit/foundation';
import { scheduleOf } from '@klyngekit/meeting';
import { agendaMessages, type AgendaMessages, textIn } from '@klyngekit/messages';
import type { Meeting, MeetingTemplate } from '@klyngekit/schema';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DocumentData } from '../shared/document-data.js';
import { readMeeting, readMeetingDraft, type DocumentInput } from '../shared/documents.js';
import { headingLevelOf, isMoment, momentOf } from '../shared/host-numbers.js';
import { FetchedIssueWords } from '../shared/issue-words.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { isLent, lentIndicators } from '../shared/lent.js';
import { memo } from '../shared/memo.js';
import { fetchingTemplate, messageTemplate, problemTemplate } from '../shared/message.js';
import { isNarrower } from '../shared/narrow.js';
import { spokenProblem, ToldProblem } from '../shared/told-problem.js';
import {
  AGENDA_MODES,
  KlyngeAgendaModeEvent,
  KlyngeMeetingChangeEvent,
  KlyngeMeetingErrorEvent,
  KlyngeOpenIndicatorEvent,
  KlyngeOpenPartnerEvent,
  KlyngeOpenTopicEvent,
  type AgendaMode,
} from './agenda-builder.events.js';
import { agendaBuilderStyles } from './agenda-builder.styles.js';
import type { AgendaView, LinkKind, TitlesById } from './agenda-view.js';
import { readTemplate } from './read/read-agenda.js';
import { WorkModes } from './work-modes.js';

/** Titles by id of the indicators that a session shows. */
const titlesOf = (contents: SessionContents, language: string): TitlesById =>
  Object.fromEntries(lentIndicators(contents).map(({ id, title }) => [id, textIn(title, language)]));

/** Below this width, in em, tracks stand under each other and lengths under titles. */
const NARROW = 30;
/** A file with a meeting is small, bytes. */
const LIMIT_BYTES = 1024 * 1024;

const scheduleFor = /* @__PURE__ */ memo(scheduleOf);

/**
 * The agenda of a meeting: written, read, or run against the clock.
 *
 * @fires klynge-meeting-change - the meeting was changed
 * @fires klynge-meeting-error - the agenda cannot be shown
 * @fires klynge-agenda-mode - somebody wants to write or to run it; cancelable
 * @fires klynge-open-indicator - the reader wants to see an indicator
 * @fires klynge-open-partner - the reader wants to see a partner
 * @fires klynge-open-topic - the reader wants to see a topic
 */
export class KlyngeAgendaBuilder extends KlyngeElement {
  static override readonly tag = 'klynge-agenda-builder';

  static override get styles(): CSSResultGroup {
    return [...agendaBuilderStyles()];
  }

  /** The meeting: from `parseMeeting` or `parseMeetingDraft`, a plain object, or JSON text. Wins over `src`. */
  @property({ attribute: false })
  meeting: DocumentInput<Meeting>;

  /** Address of a file with the meeting, on the same site. */
  @property()
  src: string | undefined;

  /** What the agenda is for: `read` (default), `edit` or `run`. */
  @property({ reflect: true, useDefault: true })
  mode: AgendaMode = 'read';

  /** Level of the meeting's title among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Type and clocks for a wall. */
  @property({ type: Boolean, reflect: true })
  projector = false;

  /** The present moment in milliseconds since 1970; default the clock, which is then followed. */
  @property({ attribute: false })
  now: number | undefined;

  /** Titles of indicators by id. Default those of the session around the agenda. */
  @property({ attribute: false })
  indicators: TitlesById | undefined;

  /** Names of partners by id. */
  @property({ attribute: false })
  partners: TitlesById | undefined;

  /** Titles of topics and themes by id. Default those that were chosen in the session. */
  @property({ attribute: false })
  topics: TitlesById | undefined;

  /**
   * Whether the page shows indicators, partners and topics when it is asked to. Without it those indicators can be pressed that
   * the session around the agenda shows.
   */
  @property({ type: Boolean })
  links = false;

  /** Templates to begin with; default those that come along. */
  @property({ attribute: false })
  templates: readonly MeetingTemplate[] | undefined;

  /** The meeting before this one, from `parseMeeting`, so that its agreements can be followed up. */
  @property({ attribute: false })
  previous: Meeting | undefined;

  /** The name under which the draft is kept on this computer; default one of the meeting's id. */
  @property({ attribute: 'storage-key' })
  storageKey: string | undefined;

  readonly #session: SessionLink = new SessionLink(this, this.locale, {
    takeItems: (items) => this.#modes.take(items),
  });
  readonly #titlesFor = memo(titlesOf);
  readonly #modes: WorkModes = new WorkModes({
    element: this,
    given: () => this.#given,
    draftKey: () => this.storageKey ?? `meeting-${this.#given?.id ?? 'ny'}`,
    now: () => momentOf(this.now, Date.now()),
    followsClock: () => !isMoment(this.now),
    projector: () => this.projector,
    catalog: () => this.messages,
    templates: () => this.templates,
    previous: () => this.previous,
    view: (meeting) => this.#viewOf(meeting),
    changed: (meeting) => this.dispatchEvent(new KlyngeMeetingChangeEvent(meeting)),
    turnTo: (mode) => {
      if (this.dispatchEvent(new KlyngeAgendaModeEvent(mode))) this.mode = mode;
    },
  });
  #offered: unknown;

  /** Read as a file is read, for participants. */
  readonly #file = new DocumentData<Meeting>(
    this,
    {
      given: () => (this.#isWork ? undefined : this.#offer),
      src: () => (this.#isWork ? undefined : this.src),
      limitBytes: LIMIT_BYTES,
    },
    readMeeting,
  );
  /** Read as a draft, for those who write in it. */
  readonly #draft = new DocumentData<Meeting>(
    this,
    {
      given: () => (this.#isWork ? this.#offer : undefined),
      src: () => (this.#isWork ? this.src : undefined),
      limitBytes: LIMIT_BYTES,
    },
    readMeetingDraft,
  );
  readonly #size = new SizeController(this);
  readonly #issueWords = new FetchedIssueWords(this);
  #given: Meeting | undefined;

  constructor() {
    super();
    new KeptFocus(this);
    new ToldProblem(this, {
      problem: () => {
        const { state } = this.#data;
        return state.status === 'error' ? state.error : undefined;
      },
      words: (error) => spokenProblem(error, this.messages, agendaMessages(this.messages).states),
      event: (error) => new KlyngeMeetingErrorEvent(error),
    });
  }

  /** Fetches the file behind `src` again. */
  retry(): void {
    this.#data.retry();
  }

  /** Takes the draft away: for pages that have kept the meeting themselves. */
  clearDraft(): Promise<void> {
    return this.#modes.clearDraft();
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    const words = agendaMessages(this.messages);
    return html`<div lang=${words.language} class="frame ${isNarrower(NARROW, this, this.#size) ? 'narrow' : 'wide'}">
      ${this.#content(words)}
    </div>`;
  }

  #content(words: AgendaMessages): TemplateResult {
    const { state: data } = this.#data;
    if (data.status === 'error') {
      const retry = this.src ? this.#retry : undefined;
      return problemTemplate(data.error, this.messages, this.#issueWords, retry, words.states);
    }
    // What is written stays where it is while the page's answer to it is read.
    if (data.status === 'loading' && !this.#modes.isOpen) return messageTemplate('', words.states.loading);
    if (data.status !== 'loading') this.#given = data.status === 'ready' ? data.value : undefined;
    if (this.#isWork)
      return this.#modes.template(this.#mode) ?? fetchingTemplate(this.#modes, this.messages, words.states.loading);
    const shown = this.#modes.meetingInWork ?? this.#given;
    return shown ? readTemplate(this.#viewOf(shown)) : messageTemplate(words.states.empty, words.states.emptyText);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#modes.updated();
  }

  get #mode(): AgendaMode {
    return wordOf(this, 'mode', AGENDA_MODES, this.mode);
  }

  get #isWork(): boolean {
    return this.#mode !== 'read';
  }

  get #data(): DocumentData<Meeting> {
    return this.#isWork ? this.#draft : this.#file;
  }

  /** What the page has handed over; a meeting that was told of from here says nothing new. */
  get #offer(): unknown {
    if (!this.#modes.isOwn(this.meeting)) this.#offered = this.meeting;
    return this.#offered;
  }

  #viewOf(meeting: Meeting): AgendaView {
    const { contents } = this.#session;
    const lent = this.#titlesFor(contents, this.messages.language);
    return {
      meeting,
      schedule: scheduleFor(meeting),
      words: agendaMessages(this.messages),
      headingLevel: headingLevelOf(this.headingLevel),
      titles: {
        indicator: this.indicators ?? lent,
        partner: this.partners ?? {},
        topic: this.topics ?? contents.topics,
      },
      open: (kind, id) =>
        this.links || (kind === 'indicator' && this.#session.canShow && isLent(contents, id))
          ? () => this.#open(kind, id)
          : undefined,
    };
  }

  #open(kind: LinkKind, id: string): void {
    const events = {
      indicator: KlyngeOpenIndicatorEvent,
      partner: KlyngeOpenPartnerEvent,
      topic: KlyngeOpenTopicEvent,
    } as const;
    this.dispatchEvent(new events[kind](id));
  }

  readonly #retry = (): void => {
    this.retry();
  };
}
