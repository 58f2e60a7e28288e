import { announce, DraftController, type KlyngeElement } from '@klyngekit/foundation';
import type { IssueMessages, PartnerEditMessages } from '@klyngekit/messages';
import type { Partner } from '@klyngekit/schema';
import { parsePartner } from '@klyngekit/schema/parse';
import type { TemplateResult } from 'lit';
import { checkDraft, missingFacts, withoutCprDigits, type DraftCheck } from './edit-check.js';
import {
  EMPTY_DRAFT,
  membersOf,
  withDay,
  withException,
  withFirstDay,
  withHours,
  withIdOfName,
  withMember,
  without,
  withTimes,
} from './edit-draft.js';
import { fieldText, fieldValue, type FieldPlan, type MemberList } from './edit-fields.js';
import { fieldId, type EditView, type Question } from './edit-view.js';
import { editTemplate } from './partner-editor.render.js';
import { valueAt, withValue } from './pointer-value.js';

export { partnerEditStyles } from './partner-edit-styles.js';

/** The form of a draft: version 1 is that of partner files of version 1. */
const DRAFT_VERSION = 1;
/** The most steps that can be undone. */
const MOST_STEPS = 100;

/** The element that the form stands in. */
export interface EditHost {
  readonly element: KlyngeElement;
  /** The partner to begin with. */
  partner(): Partner | undefined;
  /** Whether the page shows photos of people, and so has a use for their addresses. */
  photos(): boolean;
  /** The name under which the draft is kept. */
  draftKey(): string;
  words(): { readonly edit: PartnerEditMessages; readonly issues: IssueMessages };
  changed(draft: unknown): void;
  /** Hands over a finished partner. */
  submit(partner: Partner): void;
}

/**
 * The form in which a partner is written. It keeps everything that is typed, right or wrong, and says beside the field what
 * is to be mended; only a partner with nothing wrong leaves it.
 */
export class PartnerEditor {
  readonly #host: EditHost;
  readonly #kept: DraftController;
  #partner: Partner | undefined;
  #draft: unknown = EMPTY_DRAFT;
  /** What stands in the fields, letter by letter; the draft holds what it means. */
  #typed = new Map<string, string>();
  #touched = new Set<string>();
  #steps: unknown[] = [];
  #submitted = false;
  #question: Question;
  #told = '';

  constructor(host: EditHost) {
    this.#host = host;
    this.#begin();
    this.#kept = new DraftController(host.element, {
      key: () => host.draftKey(),
      version: DRAFT_VERSION,
      restore: (draft) => this.#restore(draft),
    });
  }

  /** The form as it stands. */
  template(): TemplateResult {
    if (this.#host.partner() !== this.#partner) this.#begin();
    const { edit, issues } = this.#host.words();
    const check = this.#check();
    const { state } = this.#kept;
    this.#tell(edit.draft(state));
    const view: EditView = {
      words: edit,
      issueWords: issues,
      draft: this.#draft,
      check,
      missing: missingFacts(this.#draft),
      kept: state,
      question: this.#question,
      canUndo: this.#steps.length > 0,
      photos: this.#host.photos(),
      textOf: (plan, pointer) => this.#typed.get(pointer) ?? fieldText(plan, valueAt(this.#draft, pointer)),
      isShown: (pointer) => this.#submitted || this.#touched.has(pointer),
      type: this.#type,
      set: this.#set,
      leave: this.#leave,
      add: this.#add,
      addHours: (line) => this.#addInside(withHours(this.#draft, line), `${line}/hours`),
      addException: (line) => this.#addInside(withException(this.#draft, line), `${line}/exceptions`),
      addTimes: (exception) => this.#addInside(withTimes(this.#draft, exception), `${exception}/hours`),
      setFirstDay: (exception, day) => this.#change(withFirstDay(this.#draft, exception, day), false),
      setDay: (hours, day, isIn) => this.#change(withDay(this.#draft, hours, day, isIn), false),
      remove: this.#remove,
      undo: this.#undo,
      submit: this.#submit,
      goTo: (pointer) => this.#focus(fieldId(pointer)),
      removeDigits: this.#removeDigits,
      askToClear: (asked) => this.#ask(asked ? 'clear' : undefined),
      clear: this.#clear,
    };
    return editTemplate(view);
  }

  /** Takes the draft away, and begins again with the partner. */
  async clear(): Promise<void> {
    this.#begin();
    this.#host.changed(this.#draft);
    this.#host.element.requestUpdate();
    await this.#kept.clear();
  }

  #begin(): void {
    this.#partner = this.#host.partner();
    this.#reset(this.#partner ?? EMPTY_DRAFT);
  }

  #reset(draft: unknown): void {
    this.#draft = draft;
    this.#typed = new Map();
    this.#touched = new Set();
    this.#steps = [];
    this.#submitted = false;
    this.#question = undefined;
  }

  #restore(draft: unknown): void {
    if (valueAt(draft, '/schema') !== EMPTY_DRAFT.schema) return;
    this.#reset(draft);
    this.#host.element.requestUpdate();
  }

  #check(): DraftCheck {
    return checkDraft(this.#draft, parsePartner);
  }

  #change(draft: unknown, isStep: boolean): void {
    if (isStep) {
      this.#steps = [...this.#steps, this.#draft].slice(-MOST_STEPS);
      this.#typed = new Map();
    }
    this.#draft = draft;
    this.#question = undefined;
    this.#kept.change(draft);
    this.#host.changed(draft);
    this.#host.element.requestUpdate();
  }

  /** Says a change of where the draft lies, once. */
  #tell(text: string): void {
    if (text === this.#told) return;
    this.#told = text;
    announce(this.#host.element, text);
  }

  readonly #type = (plan: FieldPlan, pointer: string, typed: string): void => {
    this.#typed.set(pointer, typed);
    const before = valueAt(this.#draft, pointer);
    // A required text stays as an empty one, so that its place in a list stays too.
    const value = fieldValue(plan, typed, before) ?? (plan.required && plan.form === 'text' ? '' : undefined);
    this.#change(withValue(this.#draft, pointer, value), false);
  };

  readonly #set = (pointer: string, value: unknown): void => {
    this.#change(withValue(this.#draft, pointer, value), false);
  };

  readonly #leave = (pointer: string): void => {
    this.#touched.add(pointer);
    this.#host.element.requestUpdate();
  };

  readonly #add = (list: MemberList): void => {
    this.#change(withMember(this.#draft, list), true);
    this.#focus(`m${fieldId(`/${list}/${membersOf(this.#draft, `/${list}`).length - 1}`)}`);
  };

  /** Adds to a list within a member, and goes to what was added. */
  #addInside(draft: unknown, list: string): void {
    this.#change(draft, true);
    this.#focus(fieldId(`${list}/${membersOf(draft, list).length - 1}`));
  }

  readonly #remove = (pointer: string): void => {
    this.#change(without(this.#draft, pointer), true);
    this.#touched = new Set();
    announce(this.#host.element, this.#host.words().edit.removed);
    this.#focus('undo');
  };

  readonly #undo = (): void => {
    const before = this.#steps[this.#steps.length - 1];
    if (before === undefined) return;
    this.#steps = this.#steps.slice(0, -1);
    this.#typed = new Map();
    this.#change(before, false);
  };

  readonly #submit = (): void => {
    this.#submitted = true;
    this.#draft = withIdOfName(this.#draft);
    const { issues, cprLike, partner } = this.#check();
    const { edit } = this.#host.words();
    if (cprLike.length > 0) {
      this.#ask('cpr');
      return;
    }
    if (!partner) {
      const fields = new Set(issues.map(({ pointer }) => pointer));
      announce(this.#host.element, edit.toMend(fields.size));
      this.#host.element.requestUpdate();
      void this.#host.element.updateComplete.then(() => {
        this.#host.element.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      });
      return;
    }
    // The draft stays: whether the partner has arrived where it belongs only the page knows.
    this.#host.submit(partner);
    announce(this.#host.element, edit.saved);
  };

  readonly #removeDigits = (): void => {
    this.#change(withoutCprDigits(this.#draft, this.#check().cprLike), true);
  };

  readonly #clear = (): void => void this.clear();

  #ask(question: Question): void {
    this.#question = question;
    this.#host.element.requestUpdate();
    if (question) this.#focus('question');
  }

  /** Once it has been drawn. */
  #focus(id: string): void {
    const { element } = this.#host;
    element.requestUpdate();
    void element.updateComplete.then(() => {
      const part = element.renderRoot.querySelector<HTMLElement>(`#${id}`);
      (part?.matches('input, textarea, select, button, [tabindex]')
        ? part
        : part?.querySelector<HTMLElement>('input, textarea, select')
      )?.focus();
    });
  }
}
