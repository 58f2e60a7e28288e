import { announce, DraftController, KlyngeElement, prepareAnnouncer, SessionLink } from '@klyngekit/foundation';
import { isTallyKind, leastPeople, type TallyFaultCode } from '@klyngekit/meeting';
import { tallyMessages, type LoadError, type TallyMessages } from '@klyngekit/messages';
import { isCalendarDate, wallTimeAt, type Indicator, type Issue } from '@klyngekit/schema';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LeaveController } from '../secret-entry/leave-controller.js';
import { saveFile } from '../shared/clipboard.js';
import type { DocumentInput } from '../shared/documents.js';
import { headingLevelOf, momentOf } from '../shared/host-numbers.js';
import { IndicatorData, type IndicatorFile, type IndicatorInput } from '../shared/indicator-data.js';
import { FetchedIssueWords } from '../shared/issue-words.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { messageTemplate, problemTemplate } from '../shared/message.js';
import { factsOf } from './tally-counting.js';
import {
  KlyngeTallyChangeEvent,
  KlyngeTallyErrorEvent,
  KlyngeTallySubmitEvent,
  type TallyFormat,
} from './tally-form.events.js';
import { formTemplate } from './tally-form.render.js';
import { tallyFormStyles } from './tally-form.styles.js';
import { TallySheet, type GivenHead } from './tally-sheet.js';
import type { TallyView } from './tally-view.js';

/** The form of a draft. */
const DRAFT_VERSION = 1;

/**
 * A form in which a practice counts for itself, one press a time, on a telephone or a computer: fifty urine samples, the calls of
 * a week, or an answer to "how do we do it". It keeps the counting as a draft, takes back what was a slip, and gives out the small
 * file that `klynge merge` gathers. It holds counts, and nothing about any patient.
 *
 * @fires klynge-tally-change - something was counted, taken back or typed
 * @fires klynge-tally-submit - the counting is finished; cancelable
 * @fires klynge-tally-error - the form cannot be shown, or what was counted is refused
 */
export class KlyngeTallyForm extends KlyngeElement {
  static override readonly tag = 'klynge-tally-form';

  static override get styles(): CSSResultGroup {
    return [...tallyFormStyles()];
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

  /** First day of the counting, as YYYY-MM-DD. Without both days the form asks for them. */
  @property()
  from: string | undefined;

  /** Last day of the counting, as YYYY-MM-DD. */
  @property()
  to: string | undefined;

  /** The practice's ydernummer, where the page knows it. Without it and without `practice` the form asks. */
  @property()
  ydernummer: string | undefined;

  /** Id of the practice in the list of the one who gathers, where the page knows it. */
  @property()
  practice: string | undefined;

  /** Level of the title among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** The name under which the draft is kept on this computer; default one of the indicator's id and the first day. */
  @property({ attribute: 'storage-key' })
  storageKey: string | undefined;

  /** The present moment in milliseconds since 1970; default the clock. Its day is written into the file. */
  @property({ attribute: false })
  now: number | undefined;

  @state()
  private faults: readonly TallyFaultCode[] = [];

  @state()
  private asksToClear = false;

  @state()
  private saved: string | undefined;

  /** What the schema says against the tally. */
  @state()
  private refused: readonly Issue[] = [];

  readonly #sheet = new TallySheet();
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
  readonly #kept = new DraftController(this, {
    key: () => this.#shown && (this.storageKey ?? `tally-${this.#shown.id}-${this.from ?? ''}`),
    version: DRAFT_VERSION,
    restore: (kept) => {
      if (this.#sheet.restore(kept)) this.requestUpdate();
    },
  });

  constructor() {
    super();
    new KeptFocus(this);
    new LeaveController(this, () => this.#sheet.people.leave());
  }

  /** Fetches the file behind `src` again. */
  retry(): void {
    this.#data.retry();
  }

  /** Takes the draft away: for pages that have sent the tally on themselves. */
  clearDraft(): Promise<void> {
    this.#sheet.reset(this.#shown);
    this.#settle();
    return this.#kept.clear();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this);
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    const words = tallyMessages(this.messages);
    return html`<div lang=${words.language}>${this.#content(words)}</div>`;
  }

  #content(words: TallyMessages): TemplateResult {
    const { state: data } = this.#data;
    this.#show(data.status === 'ready' ? data.value : undefined);
    const { states } = words;
    switch (data.status) {
      case 'error':
        return problemTemplate(data.error, this.messages, this.#issueWords, this.src ? this.#retry : undefined, states);
      case 'loading':
        return messageTemplate('', states.loading);
      case 'idle':
        return messageTemplate(states.empty, states.emptyText);
      case 'not-found':
        return messageTemplate(states.unreadable, states.unreadableText);
      default:
        return isTallyKind(data.value.kind)
          ? formTemplate(this.#viewOf(data.value, words))
          : messageTemplate(words.notCountable, words.notCountableText);
    }
  }

  /** Another indicator begins on a new sheet, and takes up its own draft. */
  #show(indicator: Indicator | undefined): void {
    if (indicator?.id === this.#shown?.id) {
      this.#shown = indicator;
      return;
    }
    this.#shown = indicator;
    this.#sheet.reset(indicator);
    this.faults = [];
    this.refused = [];
    this.saved = undefined;
    // The draft has another name now, which is asked for before the next drawing.
    queueMicrotask(() => this.requestUpdate());
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { state: data } = this.#data;
    const told = data.status === 'error' ? data.error : data.status === 'not-found' ? data.status : undefined;
    if (told === this.#told) return;
    this.#told = told;
    if (told === undefined) return;
    const { states } = tallyMessages(this.messages);
    announce(this, states.unreadable);
    this.#fail(data.status === 'error' ? data.error : { code: 'not-found' });
  }

  #viewOf(indicator: Indicator, words: TallyMessages): TallyView {
    const sheet = this.#sheet;
    const issueWords = this.refused.length > 0 ? this.#issueWords.of(this.messages) : undefined;
    return {
      indicator,
      words,
      sheet,
      given: this.#given,
      headingLevel: headingLevelOf(this.headingLevel),
      faults: this.faults,
      kept: this.#kept.state,
      asksToClear: this.asksToClear,
      saved: this.saved,
      refused: issueWords ? this.refused.map((issue) => issueWords.describe(issue)) : [],
      countOne: (what) => this.#change(() => sheet.countOne(what), true),
      choose: (id, isChosen) => this.#change(() => sheet.choose(indicator.options ?? [], id, isChosen)),
      setWay: (way) => this.#change(() => (sheet.people.way = way)),
      beginAnswer: () => this.#answer(() => sheet.people.begin(), '#own input'),
      chooseOwn: (id, isChosen) => this.#answer(() => sheet.people.choose(id, isChosen)),
      handIn: () => this.#handIn(words),
      leaveAnswer: () => this.#answer(() => sheet.people.leave(), '#begin'),
      closeAnswers: () => this.#closeAnswers(words),
      typeSlip: (field, text) => this.#change(() => sheet.people.typeSlip(field, text)),
      setNobody: (nobody) => this.#change(() => sheet.setNobody(nobody)),
      undo: () => this.#undo(indicator, words),
      typeCount: (field, text) => this.#change(() => sheet.typeCount(field, text)),
      setHead: (field, text) => this.#change(() => sheet.setHead(field, text)),
      submit: (format) => void this.#submit(indicator, words, format),
      savePaper: () => void this.#savePaper(indicator, words),
      askToClear: (asked) => this.#ask(asked),
      clear: () => this.#clear(words),
    };
  }

  get #given(): GivenHead {
    const { ydernummer, practice, from, to } = this;
    const day = (text: string | null | undefined): string | undefined =>
      typeof text === 'string' && isCalendarDate(text) ? text : undefined;
    return {
      ydernummer: ydernummer || undefined,
      practice: practice || undefined,
      from: day(from),
      to: day(to),
    };
  }

  #change(action: () => void, isCounted = false): void {
    action();
    this.#settle();
    this.#kept.change(this.#sheet.toKept());
    this.dispatchEvent(new KlyngeTallyChangeEvent(this.#sheet.draft));
    if (isCounted && this.#shown) announce(this, this.#total(this.#shown));
  }

  /** Something that one person does. It is neither kept nor told to the page: between two answers lies one person's. */
  #answer(action: () => void, focus?: string): void {
    action();
    this.#settle();
    if (focus !== undefined) this.#focus(focus);
  }

  #handIn({ people, chooseAnswers }: TallyMessages): void {
    const sheet = this.#sheet.people;
    if (!sheet.handIn()) {
      announce(this, chooseAnswers);
      return;
    }
    this.#answer(() => undefined, '#answered');
    announce(this, `${people.handedIn} ${people.answered(sheet.count, leastPeople)}`);
  }

  #closeAnswers({ people }: TallyMessages): void {
    if (!this.#sheet.people.close()) {
      announce(this, people.notYet(leastPeople));
      return;
    }
    this.#change(() => undefined);
    this.#focus('#told');
  }

  /** What was said about the tally as it was before. */
  #settle(): void {
    this.faults = [];
    this.refused = [];
    this.saved = undefined;
    this.asksToClear = false;
    this.requestUpdate();
  }

  #total(indicator: Indicator): string {
    const words = tallyMessages(this.messages);
    return words.total(factsOf({ indicator, words, sheet: this.#sheet }));
  }

  #undo(indicator: Indicator, words: TallyMessages): void {
    this.#change(() => this.#sheet.undo());
    announce(this, words.undone(this.#total(indicator)));
    // A button that cannot be pressed any more would lose the focus to nowhere.
    if (!this.#sheet.canUndo) this.#focus('.big, .answers input');
  }

  async #submit(indicator: Indicator, words: TallyMessages, format: TallyFormat): Promise<void> {
    const sheet = this.#sheet;
    const { date } = wallTimeAt(momentOf(this.now, Date.now()));
    const finished = sheet.finish(indicator, this.#given, date);
    const typed = (['yes', 'no', 'exposure'] as const).filter((field) => sheet.countFault(field) !== undefined);
    this.faults = finished.ok ? [] : finished.faults;
    this.refused = [];
    this.saved = undefined;
    if (!finished.ok || typed.length > 0) {
      announce(this, words.toMend(typed.length + this.faults.length));
      this.#focus(this.faults.length > 0 || typed.length > 0 ? '[aria-invalid=true], .error' : 'form');
      return;
    }
    try {
      const [{ parse }, { writeTallyCsv }] = await Promise.all([
        import('../shared/parse/tally.js'),
        import('@klyngekit/formats/tally'),
      ]);
      const result = parse(finished.tally);
      if (!result.ok) {
        this.refused = result.issues;
        this.#fail({ code: 'invalid', issues: result.issues });
        return;
      }
      const language = words.language === 'en' ? 'en' : 'da';
      const content =
        format === 'csv' ? writeTallyCsv(result.value, { language }) : `${JSON.stringify(result.value, null, 2)}\n`;
      const wanted = this.dispatchEvent(new KlyngeTallySubmitEvent(result.value, format, content));
      if (!wanted) return;
      this.#save(content, format, indicator);
      const { contact } = indicator;
      this.saved = words.saved(contact && [contact.name, contact.email].filter(Boolean).join(', '));
      announce(this, this.saved);
    } catch {
      // The parts that write the file could not be fetched.
      this.#fail({ code: 'network' });
      announce(this, this.messages.load.describe({ code: 'network' }));
    }
  }

  /** The name tells what was counted, not by whom: the file lies in mail and folders that others see. */
  #save(content: string, format: TallyFormat | 'html', indicator: Indicator): void {
    const types = { json: 'application/json', csv: 'text/csv', html: 'text/html' } as const;
    const name =
      format === 'html' ? `skema-${indicator.id}.html` : `optaelling-${indicator.id}-${this.#sheet.mark}.${format}`;
    saveFile(content, types[format], name, this.ownerDocument);
  }

  async #savePaper(indicator: Indicator, words: TallyMessages): Promise<void> {
    try {
      const [paper, { tallyPaper }] = await Promise.all([words.paper(), import('@klyngekit/formats/tally')]);
      const { from, to } = this.#given;
      const period = from !== undefined && to !== undefined ? { period: { from, to } } : {};
      this.#save(tallyPaper(indicator, period, paper), 'html', indicator);
    } catch {
      this.#fail({ code: 'network' });
      announce(this, this.messages.load.describe({ code: 'network' }));
    }
  }

  #ask(asked: boolean): void {
    this.asksToClear = asked;
    this.#focus(asked ? '#ask' : '#clear');
  }

  #clear(words: TallyMessages): void {
    this.#change(() => this.#sheet.clear());
    announce(this, words.cleared);
    this.#focus('.big, .answers input');
  }

  #fail(error: LoadError | { readonly code: 'not-found' }): void {
    this.dispatchEvent(new KlyngeTallyErrorEvent(error));
  }

  /** Once it has been drawn. */
  #focus(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const part = this.renderRoot.querySelector<HTMLElement>(selector);
      if (part?.matches('.error')) part.tabIndex = -1;
      // What is closed takes no focus.
      part?.closest('details')?.setAttribute('open', '');
      part?.focus();
    });
  }

  readonly #retry = (): void => {
    this.retry();
  };
}
