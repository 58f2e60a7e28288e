import { announce, DraftController, KlyngeElement, SizeController, wordOf } from '@klyngekit/foundation';
import type { PlanOrder } from '@klyngekit/meeting';
import { actionPlanMessages, type ActionPlanMessages } from '@klyngekit/messages';
import { wallTimeAt, type ActionPlan } from '@klyngekit/schema';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { saveFile } from '../shared/clipboard.js';
import { dayIn } from '../shared/day.js';
import { readActionPlan, type DocumentInput } from '../shared/documents.js';
import { DraftNotice } from '../shared/draft-notice.js';
import { GivenDocument } from '../shared/given-document.js';
import { headingLevelOf } from '../shared/host-numbers.js';
import { isNarrower } from '../shared/narrow.js';
import { NextFocus } from '../shared/next-focus.js';
import { VersionHistory } from '../shared/version-history.js';
import { KlyngePlanDraftEvent, KlyngePlanErrorEvent, KlyngePlanSubmitEvent } from './action-plan.events.js';
import { ORDERS, planTemplate } from './action-plan.render.js';
import { actionPlanStyles } from './action-plan.styles.js';
import {
  fieldsOf,
  planProblems,
  textOf,
  withFields,
  withNewAction,
  withoutAction,
  type TypedField,
} from './plan-edit.js';
import type { PlanView } from './plan-view.js';

/** The form of a draft: version 1 is that of plan files of version 1. */
const DRAFT_VERSION = 1;
const MODES = ['edit', 'read'] as const;
/** Below this width, in em, figures stand below what they belong to. */
const NARROW = 38;

/**
 * What one practice changes at home: agreements with lead, staff and date, and the figure that each is followed by. It is
 * the practice's own, and has no address to be fetched from.
 *
 * @fires klynge-plan-error - the plan cannot be shown
 * @fires klynge-plan-draft - something was changed
 * @fires klynge-plan-submit - a plan with nothing to be seen to is to be saved; cancelable
 */
export class KlyngeActionPlan extends KlyngeElement {
  static override readonly tag = 'klynge-action-plan';

  static override get styles(): CSSResultGroup {
    return [...actionPlanStyles()];
  }

  /** The plan: from `parseActionPlan`, a plain object, or JSON text. Another one takes the place of what was written. */
  @property({ attribute: false })
  plan: DocumentInput<ActionPlan>;

  /** `edit` (default) lets agreements be changed; `read` shows them. */
  @property()
  mode: 'edit' | 'read' = 'edit';

  /** How agreements are put in order: by `status` (default), by `due` date, or as they were `written`. */
  @property()
  order: PlanOrder = 'status';

  /** Today, as YYYY-MM-DD. Default the clock's, in the page's time zone. */
  @property()
  today: string | undefined;

  /** The name under which the draft is kept on this computer; default one of the plan's id, and empty for none. */
  @property({ attribute: 'storage-key' })
  storageKey: string | undefined;

  /** Level of the title among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  @state()
  private opened: string | undefined;

  @state()
  private isAsked = false;

  @state()
  private note = '';

  readonly #given = new GivenDocument<ActionPlan>(this, {
    given: () => this.plan,
    read: readActionPlan,
    take: (plan) => this.#begin(plan),
    catalog: () => this.messages,
    states: () => actionPlanMessages(this.messages).states,
    problem: (error) => new KlyngePlanErrorEvent(error),
  });
  readonly #size = new SizeController(this);
  readonly #focus = new NextFocus(this, '#title');
  readonly #kept = new DraftController(this, {
    key: () => {
      const { taken } = this.#given;
      return !this.#isEditable || !taken ? undefined : (this.storageKey ?? `handleplan-${taken.id}`) || undefined;
    },
    version: DRAFT_VERSION,
    restore: (draft) => this.#restore(draft),
  });
  readonly #draft = new DraftNotice(this, {
    kept: () => this.#kept.state,
    words: () => actionPlanMessages(this.messages).draft,
    timeOf: (moment) => wallTimeAt(moment, this.locale.timeZone).time,
    clear: () => this.#clear(),
    goTo: this.#focus.goTo,
  });
  readonly #history = new VersionHistory<ActionPlan>();
  #plan: ActionPlan | undefined;
  /** What stands in the fields of the open form, letter by letter; the plan holds what it means. */
  #typed = new Map<string, string>();
  #touched = new Set<string>();

  /** Takes the draft away: for pages that have kept the plan themselves. */
  clearDraft(): Promise<void> {
    return this.#kept.clear();
  }

  get #isEditable(): boolean {
    return wordOf(this, 'mode', MODES, this.mode) === 'edit';
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    const words = actionPlanMessages(this.messages);
    return html`<div lang=${this.messages.language} class=${isNarrower(NARROW, this, this.#size) ? 'narrow' : 'wide'}>
      ${this.#content(words)}
    </div>`;
  }

  #content(words: ActionPlanMessages): unknown {
    const plan = this.#plan;
    return this.#given.message(plan !== undefined) ?? (plan ? planTemplate(this.#view(plan, words)) : nothing);
  }

  #view(plan: ActionPlan, words: ActionPlanMessages): PlanView {
    return {
      words,
      language: this.messages.language,
      level: headingLevelOf(this.headingLevel),
      plan,
      today: this.today ?? dayIn(this.locale.timeZone),
      date: this.formats.date,
      isEditable: this.#isEditable,
      order: wordOf(this, 'order', ORDERS, this.order),
      opened: this.opened,
      touched: this.#touched,
      isAsked: this.isAsked,
      note: this.note,
      draft: this.#draft.template(),
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      textOf: (action, field) => this.#typed.get(`${action.id}/${field}`) ?? textOf(action, field),
      setOrder: (order) => (this.order = order),
      setStatus: (id, status) =>
        this.#change(withFields(plan, id, { status }), undefined, `#action-${id} input:checked`),
      open: (id) => this.#open(id),
      close: (id) => this.#close(id),
      type: (id, field, typed) => this.#type(plan, id, field, typed),
      leave: (id) => {
        this.#touched.add(id);
        // A field is left too when a drawing moves the focus.
        queueMicrotask(() => this.requestUpdate());
      },
      set: (id, changes) => this.#change(withFields(plan, id, changes)),
      add: () => this.#add(plan),
      remove: (id) => this.#remove(plan, id, words),
      undo: () => this.#walk('undo'),
      redo: () => this.#walk('redo'),
      save: () => this.#save(plan, words),
      print: () => this.ownerDocument.defaultView?.print(),
    };
  }

  #begin(plan: ActionPlan | undefined): void {
    this.#plan = plan;
    this.#history.clear();
    this.#typed.clear();
    this.#touched.clear();
    this.opened = undefined;
    this.isAsked = false;
    this.note = '';
  }

  /** False for a draft that is no such plan, or comes when something has been changed already: it is kept aside. */
  async #restore(draft: unknown): Promise<boolean> {
    const before = this.#plan;
    const { parse } = await import('../shared/parse/action-plan-draft.js');
    const result = parse(draft);
    if (!result.ok || this.#plan !== before || result.value.id !== this.#given.taken?.id) return false;
    this.#begin(result.value);
    this.requestUpdate();
    this.dispatchEvent(new KlyngePlanDraftEvent(result.value));
    return true;
  }

  /** Begins again with the plan that the page has. */
  #clear(): void {
    const { taken } = this.#given;
    this.#begin(taken);
    this.#focus.goTo('#title');
    if (taken) this.dispatchEvent(new KlyngePlanDraftEvent(taken));
    void this.#kept.clear();
  }

  /** @param typing - the field that is being typed in, whose letters are one step */
  #change(plan: ActionPlan, typing?: string, focus?: string): void {
    if (this.#plan) this.#history.note(this.#plan, typing);
    this.#show(plan, focus);
  }

  #show(plan: ActionPlan, focus?: string): void {
    this.#plan = plan;
    this.note = '';
    this.#kept.change(plan);
    this.#focus.goTo(focus);
    this.dispatchEvent(new KlyngePlanDraftEvent(plan));
  }

  #type(plan: ActionPlan, id: string, field: TypedField, typed: string): void {
    const action = plan.actions.find((each) => each.id === id);
    if (!action) return;
    this.#typed.set(`${id}/${field}`, typed);
    this.#change(withFields(plan, id, fieldsOf(action, field, typed)), `${id}/${field}`);
  }

  #open(id: string): void {
    this.opened = id;
    this.#typed.clear();
    this.#focus.goTo(`#what-${id}`);
  }

  #close(id: string): void {
    this.opened = undefined;
    this.#typed.clear();
    this.#touched.add(id);
    this.#focus.goTo(`#edit-${id}`);
  }

  #add(plan: ActionPlan): void {
    const added = withNewAction(plan);
    if (!added) return;
    this.#change(added.plan);
    this.#open(added.id);
  }

  #remove(plan: ActionPlan, id: string, words: ActionPlanMessages): void {
    this.opened = undefined;
    this.#change(withoutAction(plan, id), undefined, '#undo');
    this.note = words.removed;
    announce(this, words.removed);
  }

  #walk(direction: 'undo' | 'redo'): void {
    const plan = this.#plan && this.#history[direction](this.#plan);
    if (!plan) return;
    this.#typed.clear();
    if (!plan.actions.some(({ id }) => id === this.opened)) this.opened = undefined;
    const isMore = direction === 'undo' ? this.#history.canUndo : this.#history.canRedo;
    this.#show(plan, isMore ? `#${direction}` : direction === 'undo' ? '#redo' : '#undo');
  }

  #save(plan: ActionPlan, words: ActionPlanMessages): void {
    const { count, first } = planProblems(plan);
    this.isAsked = true;
    if (count > 0) {
      this.opened = first;
      this.note = words.toMend(count);
      announce(this, this.note);
      this.#focus.goTo('[aria-invalid=true]');
      return;
    }
    const finished: ActionPlan = { ...plan, updated: this.today ?? dayIn(this.locale.timeZone) };
    const wanted = this.dispatchEvent(new KlyngePlanSubmitEvent(finished));
    if (wanted) saveFile(JSON.stringify(finished, null, 2), 'application/json', `${plan.id}.json`, this.ownerDocument);
    this.isAsked = false;
    this.note = words.saved;
    announce(this, words.saved);
  }
}
