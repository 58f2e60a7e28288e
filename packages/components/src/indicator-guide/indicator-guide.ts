import { guideText } from '@klyngekit/formats/guide';
import { announce, KlyngeElement, prepareAnnouncer, SessionLink, wordOf } from '@klyngekit/foundation';
import { guideMessages, type GuideMessages } from '@klyngekit/messages';
import type { Indicator } from '@klyngekit/schema';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { copyText } from '../shared/clipboard.js';
import type { DocumentInput } from '../shared/documents.js';
import { expandOnPaper } from '../shared/expanded-on-paper.js';
import { headingLevelOf } from '../shared/host-numbers.js';
import { IndicatorData, type IndicatorFile, type IndicatorInput } from '../shared/indicator-data.js';
import { FetchedIssueWords } from '../shared/issue-words.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { messageTemplate, problemTemplate } from '../shared/message.js';
import { KlyngeGuideErrorEvent, KlyngeGuideSystemEvent } from './indicator-guide.events.js';
import { guideTemplate, LAYOUTS, type GuideLayout } from './indicator-guide.render.js';
import { indicatorGuideStyles } from './indicator-guide.styles.js';

/**
 * The guide of an indicator: how to find the figure in each practice system, what it counts and what it cannot tell, the targets
 * with their owners, ideas for change, and whom to ask.
 *
 * @fires klynge-guide-system - the reader has chosen a practice system
 * @fires klynge-guide-error - the guide cannot be shown
 */
export class KlyngeIndicatorGuide extends KlyngeElement {
  static override readonly tag = 'klynge-indicator-guide';

  static override get styles(): CSSResultGroup {
    return [...indicatorGuideStyles()];
  }

  /** The indicator: from `parseIndicator`, a plain object, or JSON text; or the id of one in `data` or behind `src`. */
  @property()
  indicator: IndicatorInput;

  /** An indicator, or a benchmark or package that holds some: parsed, a plain object, or JSON text. Wins over `src`. */
  @property({ attribute: false })
  data: DocumentInput<IndicatorFile>;

  /** Address of a file with the indicator, on the same site: an indicator, or a benchmark or package that holds it. */
  @property()
  src: string | undefined;

  /** The reader's practice system, whose steps are shown first. Default: the first that somebody has described. */
  @property()
  system: string | undefined;

  /** How much the guide says: `compact`, `standard` (default) or `full`. What is left out is one press away. */
  @property()
  layout: GuideLayout = 'standard';

  /** Level of the title among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  @state()
  private expanded = false;

  /** A text that could not be put on the clipboard. */
  @state()
  private byHand: string | undefined;

  readonly #session = new SessionLink(this, this.locale);
  readonly #data = new IndicatorData(this, {
    indicator: () => this.indicator,
    data: () => this.data,
    src: () => this.src,
    session: () => this.#session.contents,
  });
  readonly #issueWords = new FetchedIssueWords(this);
  #shown: Indicator | undefined;
  #told: unknown;

  constructor() {
    super();
    new KeptFocus(this);
    expandOnPaper(this, {
      isExpanded: () => this.expanded,
      expand: (isExpanded) => {
        this.expanded = isExpanded;
        this.performUpdate();
      },
    });
  }

  /** Fetches the file behind `src` again. */
  retry(): void {
    this.#data.retry();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this);
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    const words = guideMessages(this.messages);
    return html`<div lang=${words.language}>${this.#content(words)}</div>`;
  }

  #content(words: GuideMessages): TemplateResult {
    const { state: data } = this.#data;
    const before = this.#shown;
    this.#shown = data.status === 'ready' ? data.value : undefined;
    if (before !== this.#shown) this.byHand = undefined;
    const { states } = words;
    switch (data.status) {
      case 'error':
        return problemTemplate(data.error, this.messages, this.#issueWords, this.src ? this.#retry : undefined, states);
      case 'loading':
        return messageTemplate('', states.loading);
      case 'idle':
        return messageTemplate(states.empty, states.emptyText);
      case 'not-found':
        return messageTemplate(states.notFound, states.notFoundText);
      default:
        return this.#guide(data.value, words);
    }
  }

  #guide(indicator: Indicator, words: GuideMessages): TemplateResult {
    const asked = wordOf(this, 'layout', LAYOUTS, this.layout);
    const direction = words.direction(indicator.direction);
    const view = {
      indicator,
      words,
      direction,
      system: this.system ?? undefined,
      choose: this.#choose,
      headingLevel: headingLevelOf(this.headingLevel),
    };
    const actions = {
      copy: () => this.#copy(indicator, words, direction),
      print: () => this.ownerDocument.defaultView?.print(),
      toggle: () => (this.expanded = !this.expanded),
    };
    return guideTemplate(view, this.expanded ? 'full' : asked, asked, actions, this.byHand);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { state: data } = this.#data;
    const told = data.status === 'error' ? data.error : data.status === 'not-found' ? data.status : undefined;
    if (told === this.#told) return;
    this.#told = told;
    if (told === undefined) return;
    const { states } = guideMessages(this.messages);
    if (data.status === 'error') {
      announce(this, `${states.unreadable}. ${this.messages.load.describe(data.error)}`);
      this.dispatchEvent(new KlyngeGuideErrorEvent(data.error));
    } else {
      announce(this, states.notFound);
      this.dispatchEvent(new KlyngeGuideErrorEvent({ code: 'not-found' }));
    }
  }

  #copy(indicator: Indicator, words: GuideMessages, direction: string): void {
    const { system } = this;
    const text = guideText(indicator, words, { direction, ...(system !== undefined && { system }) });
    void copyText(text, this.ownerDocument).then((done) => {
      this.byHand = done ? undefined : text;
      announce(this, done ? words.actions.copied : words.actions.copyByHand);
    });
  }

  readonly #choose = (system: string): void => {
    this.system = system;
    this.dispatchEvent(new KlyngeGuideSystemEvent(system));
  };

  readonly #retry = (): void => {
    this.retry();
  };
}
