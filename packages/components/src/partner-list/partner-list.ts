import { announce, KlyngeElement, prepareAnnouncer, SizeController } from '@klyngekit/foundation';
import { partnerMessages, textIn, type PartnerMessages } from '@klyngekit/messages';
import type { Partner } from '@klyngekit/schema';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController, MINUTE } from '../shared/clock-controller.js';
import { headingLevelOf, isMoment, momentOf } from '../shared/host-numbers.js';
import { messageTemplate } from '../shared/message.js';
import type { Holidays, PartnerView, Photos } from '../partner/partner-view.js';
import { copyText } from '../shared/clipboard.js';
import { memo } from '../shared/memo.js';
import { isNarrower } from '../shared/narrow.js';
import { KlyngePartnerShowEvent } from './partner-list.events.js';
import { listTemplate } from './partner-list.render.js';
import { partnerListStyles } from './partner-list.styles.js';
import { choicesAmong, EVERYTHING, findPartners, searchable, type PartnerQuery } from './partner-search.js';
import { PartnersData, type PartnersInput } from './partners-data.js';

/** Below this width, in em, the parts of a row stand under each other. */
const NARROW = 32;

/**
 * The partners of a cluster: search, choose by kind, topic and cluster, call, and unfold all about one.
 *
 * @fires klynge-partner-show - the reader asks for all about one partner; cancelable
 */
export class KlyngePartnerList extends KlyngeElement {
  static override readonly tag = 'klynge-partner-list';

  static override get styles(): CSSResultGroup {
    return [...partnerListStyles()];
  }

  /** The partners: a list of parsed ones or of plain objects, or JSON text with a list. */
  @property({ attribute: false })
  partners: PartnersInput;

  /** The heading; default "Klyngens samarbejdspartnere". */
  @property({ attribute: 'list-title' })
  listTitle: string | undefined;

  /** Level of the heading among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** The present moment in milliseconds since 1970; default the clock, which is then followed. */
  @property({ attribute: false })
  now: number | undefined;

  /** Days on which lines are closed unless they say otherwise: a list (YYYY-MM-DD) or a function. Default Denmark's. */
  @property({ attribute: false })
  holidays: Holidays | undefined;

  /** Whether photos of people are fetched; default no, and initials stand in their place. */
  @property({ attribute: false })
  photos: Photos = false;

  @state()
  private query: PartnerQuery = EVERYTHING;

  @state()
  private opened: ReadonlySet<string> = new Set();

  @state()
  private missingPhotos: ReadonlySet<string> = new Set();

  readonly #data = new PartnersData(this, () => this.partners);
  readonly #size = new SizeController(this);
  readonly #searchable = memo((partners: readonly Partner[], words: PartnerMessages) =>
    partners.map((partner) => searchable(partner, words)),
  );
  readonly #choices = memo((partners: readonly Partner[], words: PartnerMessages) =>
    choicesAmong(partners, words, (text) => textIn(text, words.language), this.formats.compare),
  );
  readonly #found = memo(findPartners);
  #saidUnreadable = false;

  constructor() {
    super();
    new ClockController(this, MINUTE, () => !isMoment(this.now) && this.opened.size > 0);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this);
  }

  protected override render(): TemplateResult {
    const words = partnerMessages(this.messages);
    return html`<div lang=${words.language} class=${isNarrower(NARROW, this, this.#size) ? 'narrow' : 'wide'}>
      ${this.#content(words)}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const unreadable = this.#data.state.status === 'error';
    if (unreadable && !this.#saidUnreadable) announce(this, partnerMessages(this.messages).states.unreadable);
    this.#saidUnreadable = unreadable;
  }

  #content(words: PartnerMessages): TemplateResult {
    const { status, partners, refused } = this.#data.state;
    const { states } = words;
    if (status === 'error') return messageTemplate(states.unreadable, states.unreadableText);
    if (status === 'loading') return messageTemplate('', states.loading);
    if (status === 'idle' || (partners.length === 0 && refused === 0)) {
      return messageTemplate(states.empty, states.emptyText);
    }
    return listTemplate({
      words,
      title: this.listTitle ?? undefined,
      headingLevel: headingLevelOf(this.headingLevel),
      query: this.query,
      choices: this.#choices(partners, words),
      total: partners.length,
      refused,
      found: this.#matching(words),
      opened: this.opened,
      viewOf: (partner) => this.#viewOf(partner, words),
      ask: this.#ask,
      toggle: this.#toggle,
    });
  }

  #matching(words: PartnerMessages): readonly Partner[] {
    return this.#found(this.#searchable(this.#data.state.partners, words), this.query);
  }

  #viewOf(partner: Partner, words: PartnerMessages): PartnerView {
    return {
      partner,
      words,
      now: momentOf(this.now, Date.now()),
      holidays: this.holidays,
      photos: this.photos,
      missingPhotos: this.missingPhotos,
      photoMissing: (address) => (this.missingPhotos = new Set([...this.missingPhotos, address])),
      headingLevel: Math.min(6, headingLevelOf(this.headingLevel) + 1),
      narrow: isNarrower(NARROW, this, this.#size),
      projects: [],
      copy: this.#copy,
    };
  }

  readonly #ask = (change: Partial<PartnerQuery>): void => {
    this.query = { ...this.query, ...change };
    const words = partnerMessages(this.messages);
    const found = this.#matching(words).length;
    announce(this, found === 0 ? words.partners.none : words.partners.count(found, this.#data.state.partners.length));
    // Its button is gone with what it did; the search is where the reader goes on.
    if (this.query === EVERYTHING || Object.values(this.query).every((value) => value === '')) {
      const focused = this.shadowRoot?.activeElement;
      if (focused?.localName === 'button') this.renderRoot.querySelector('input')?.focus();
    }
  };

  readonly #toggle = ({ id }: Partner): void => {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) {
      if (!this.dispatchEvent(new KlyngePartnerShowEvent(id))) return;
      opened.add(id);
    }
    this.opened = opened;
  };

  readonly #copy = (text: string): void => {
    void copyText(text, this.ownerDocument).then((done) => {
      const { actions } = partnerMessages(this.messages);
      announce(this, done ? actions.copied : actions.copyByHand);
    });
  };
}
