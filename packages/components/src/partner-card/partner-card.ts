import { partnerText, referralText, writeVcard } from '@klyngekit/formats/partner';
import { announce, KlyngeElement, SizeController, wordOf } from '@klyngekit/foundation';
import { partnerMessages, type PartnerMessages } from '@klyngekit/messages';
import type { Partner } from '@klyngekit/schema';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readPartner, type DocumentInput } from '../shared/documents.js';
import {
  followsClock,
  type Holidays,
  type PartnerProject,
  type PartnerView,
  type Photos,
} from '../partner/partner-view.js';
import { ClockController, MINUTE } from '../shared/clock-controller.js';
import { copyText, saveFile } from '../shared/clipboard.js';
import { DocumentData } from '../shared/document-data.js';
import { expandOnPaper } from '../shared/expanded-on-paper.js';
import { headingLevelOf, isMoment, momentOf } from '../shared/host-numbers.js';
import { FetchedIssueWords } from '../shared/issue-words.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { fetchingTemplate, messageTemplate, problemTemplate } from '../shared/message.js';
import { isNarrower } from '../shared/narrow.js';
import { spokenProblem, ToldProblem } from '../shared/told-problem.js';
import { EditMode } from './edit-mode.js';
import {
  KlyngePartnerAgendaEvent,
  KlyngePartnerDraftEvent,
  KlyngePartnerErrorEvent,
  KlyngePartnerSaveEvent,
  KlyngePartnerSubmitEvent,
} from './partner-card.events.js';
import { cardTemplate, LAYOUTS, type CardActions, type PartnerLayout } from './partner-card.render.js';
import { partnerCardStyles } from './partner-card.styles.js';

const MODES = ['read', 'edit'] as const;
/** Below this width, in em, there is no room for three columns. */
const NARROW = 27;
/** A file with a partner is small, bytes. */
const LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * A partner of the practices: whom to call for what, how to refer, whom one meets, and what each side gets and gives.
 *
 * @fires klynge-partner-error - the partner cannot be shown
 * @fires klynge-partner-save - the reader wants to keep the contact; cancelable
 * @fires klynge-partner-agenda - the reader wants the partner on the agenda
 * @fires klynge-partner-draft - something was written in the form
 * @fires klynge-partner-submit - a partner with nothing wrong has been written; cancelable
 */
export class KlyngePartnerCard extends KlyngeElement {
  static override readonly tag = 'klynge-partner-card';

  static override get styles(): CSSResultGroup {
    return [...partnerCardStyles()];
  }

  /** The partner: from `parsePartner`, a plain object, or JSON text. Wins over `src`. */
  @property({ attribute: false })
  partner: DocumentInput<Partner>;

  /** Address of a file with the partner, on the same site. */
  @property()
  src: string | undefined;

  /** How much the card says: `compact`, `standard` (default) or `full`. What is left out is one press away. */
  @property()
  layout: PartnerLayout = 'standard';

  /** Level of the partner's name among the headings of the page, 1 to 6. */
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

  /** Projects that the partner takes part in; those whose id the partner names are shown. */
  @property({ attribute: false })
  projects: readonly PartnerProject[] | undefined;

  /** Whether the page has an agenda on which the partner can be put. */
  @property({ type: Boolean })
  agenda = false;

  /** `read` (default) shows the card; `edit` is a form in which it is written, and whose draft is kept. */
  @property()
  mode: 'read' | 'edit' = 'read';

  /** The name under which the draft is kept on this computer; default one of the partner's id. */
  @property({ attribute: 'storage-key' })
  storageKey: string | undefined;

  @state()
  private expanded = false;

  /** A text that could not be put on the clipboard. */
  @state()
  private byHand: string | undefined;

  @state()
  private missingPhotos: ReadonlySet<string> = new Set();

  readonly #data = new DocumentData<Partner>(
    this,
    { given: () => this.partner, src: () => this.src, limitBytes: LIMIT_BYTES },
    readPartner,
  );
  readonly #size = new SizeController(this);
  readonly #issueWords = new FetchedIssueWords(this);
  readonly #edit = new EditMode({
    element: this,
    partner: () => this.#shown,
    photos: () => this.photos !== false,
    draftKey: () => this.storageKey ?? `partner-${this.#shown?.id ?? 'ny'}`,
    changed: (draft) => this.dispatchEvent(new KlyngePartnerDraftEvent(draft)),
    submit: (partner) => this.#submit(partner),
  });
  #shown: Partner | undefined;

  constructor() {
    super();
    new KeptFocus(this);
    const follows = (): boolean => !isMoment(this.now) && this.#shown !== undefined && followsClock(this.#shown);
    new ClockController(this, MINUTE, follows);
    expandOnPaper(this, {
      isExpanded: () => this.expanded,
      expand: (isExpanded) => {
        this.expanded = isExpanded;
        this.performUpdate();
      },
    });
    new ToldProblem(this, {
      problem: () => {
        const { state } = this.#data;
        return state.status === 'error' ? state.error : undefined;
      },
      words: (error) => spokenProblem(error, this.messages, partnerMessages(this.messages).states),
      event: (error) => new KlyngePartnerErrorEvent(error),
    });
  }

  /** Fetches the file behind `src` again. */
  retry(): void {
    this.#data.retry();
  }

  /** Takes the draft of the form away: for pages that have kept the partner themselves. */
  clearDraft(): Promise<void> {
    return this.#edit.clear();
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    const words = partnerMessages(this.messages);
    return html`<div lang=${words.language} class=${isNarrower(NARROW, this, this.#size) ? 'narrow' : 'wide'}>
      ${this.#content(words)}
    </div>`;
  }

  #content(words: PartnerMessages): TemplateResult {
    const { state: data } = this.#data;
    const before = this.#shown;
    this.#shown = data.status === 'ready' ? data.value : undefined;
    if (before !== this.#shown) this.byHand = undefined;
    if (data.status === 'error') {
      const retry = this.src ? this.#retry : undefined;
      return problemTemplate(data.error, this.messages, this.#issueWords, retry, words.states);
    }
    if (data.status === 'loading') return messageTemplate('', words.states.loading);
    if (wordOf(this, 'mode', MODES, this.mode) === 'edit') {
      return this.#edit.template(this.messages) ?? fetchingTemplate(this.#edit, this.messages, words.states.loading);
    }
    if (data.status === 'idle') return messageTemplate(words.states.empty, words.states.emptyText);
    const asked = wordOf(this, 'layout', LAYOUTS, this.layout);
    const shown = this.expanded ? 'full' : asked;
    return cardTemplate(this.#viewOf(data.value, words), shown, asked, this.#actions(data.value, words), this.byHand);
  }

  #submit(partner: Partner): void {
    const wanted = this.dispatchEvent(new KlyngePartnerSubmitEvent(partner));
    if (wanted)
      saveFile(JSON.stringify(partner, null, 2), 'application/json', `${partner.id}.json`, this.ownerDocument);
  }

  #viewOf(partner: Partner, words: PartnerMessages): PartnerView {
    return {
      partner,
      words,
      now: momentOf(this.now, Date.now()),
      holidays: this.holidays,
      photos: this.photos,
      missingPhotos: this.missingPhotos,
      photoMissing: this.#photoMissing,
      headingLevel: headingLevelOf(this.headingLevel),
      narrow: isNarrower(NARROW, this, this.#size),
      projects: (this.projects ?? []).filter(
        ({ id, partners }) => partner.projects?.includes(id) === true || partners?.includes(partner.id) === true,
      ),
      copy: this.#copy,
    };
  }

  #actions(partner: Partner, words: PartnerMessages): CardActions {
    return {
      copyReferral: () => this.#copy(referralText(partner, words)),
      copyText: () => this.#copy(partnerText(partner, words)),
      copyVcard: () => this.#copy(writeVcard(partner, words)),
      save: () => this.#save(partner, words),
      print: () => this.ownerDocument.defaultView?.print(),
      toAgenda: this.agenda ? () => this.dispatchEvent(new KlyngePartnerAgendaEvent(partner.id)) : undefined,
      toggle: () => (this.expanded = !this.expanded),
    };
  }

  #save(partner: Partner, words: PartnerMessages): void {
    const vcard = writeVcard(partner, words);
    const wanted = this.dispatchEvent(new KlyngePartnerSaveEvent(partner.id, vcard));
    if (wanted) saveFile(vcard, 'text/vcard', `${partner.id}.vcf`, this.ownerDocument);
  }

  readonly #copy = (text: string): void => {
    void copyText(text, this.ownerDocument).then((done) => {
      this.byHand = done ? undefined : text;
      const { actions } = partnerMessages(this.messages);
      announce(this, done ? actions.copied : actions.copyByHand);
    });
  };

  readonly #photoMissing = (address: string): void => {
    this.missingPhotos = new Set([...this.missingPhotos, address]);
  };

  readonly #retry = (): void => {
    this.retry();
  };
}
