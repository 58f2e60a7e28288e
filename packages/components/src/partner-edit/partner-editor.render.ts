import type { DraftState } from '@klyngekit/foundation';
import type { IssueMessages, MissingFact, PartnerEditMessages } from '@klyngekit/messages';
import type { PartnerKind, Weekday } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plusIcon } from '../shared/icons.js';
import type { DraftCheck } from './edit-check.js';
import { membersOf } from './edit-draft.js';
import { SECTIONS, type FieldPlan, type SectionPlan } from './edit-fields.js';
import { valueAt } from './pointer-value.js';

type List = NonNullable<SectionPlan['list']>;

/** What the form is asking about. */
export type Question = 'cpr' | 'clear' | undefined;

/** Everything that the form is rendered from. */
export interface EditView {
  readonly words: PartnerEditMessages;
  readonly issueWords: IssueMessages;
  readonly draft: unknown;
  readonly check: DraftCheck;
  readonly missing: readonly MissingFact[];
  readonly kept: DraftState;
  readonly question: Question;
  readonly canUndo: boolean;
  readonly textOf: (plan: FieldPlan, pointer: string) => string;
  /** Whether what is wrong with a field is said already. */
  readonly isShown: (pointer: string) => boolean;
  readonly type: (plan: FieldPlan, pointer: string, typed: string) => void;
  readonly set: (pointer: string, value: unknown) => void;
  readonly leave: (pointer: string) => void;
  readonly add: (list: List) => void;
  readonly addHours: (line: string) => void;
  readonly setDay: (hours: string, day: Weekday, isIn: boolean) => void;
  readonly remove: (pointer: string) => void;
  readonly undo: () => void;
  readonly submit: () => void;
  readonly goTo: (pointer: string) => void;
  readonly removeDigits: () => void;
  readonly askToClear: (asked: boolean) => void;
  readonly clear: () => void;
}

/** The id of a field on the page. */
export const fieldId = (pointer: string): string => `f${pointer.replaceAll('/', '-')}`;

/** The form of a partner. */
export function editTemplate(view: EditView): TemplateResult {
  const { words, missing, canUndo } = view;
  return html`<form
    class="edit"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      view.submit();
    }}
  >
    ${SECTIONS.map((section) => sectionTemplate(section, view))}
    <p class="subtitle hint-line">${missing.length === 0 ? words.complete : words.missing(missing)}</p>
    ${view.question === 'cpr' ? cprTemplate(view) : nothing} ${draftTemplate(view)}
    <div class="actions">
      <button class="button primary" type="submit">${words.save}</button>
      ${canUndo ? html`<button class="button" type="button" id="undo" @click=${view.undo}>${words.undo}</button>` : nothing}
    </div>
  </form>`;
}

function sectionTemplate({ section, list, fields }: SectionPlan, view: EditView): TemplateResult {
  const { words } = view;
  return html`<fieldset class="part">
    <legend class="heading">${words.sections[section]}</legend>
    ${
      list
        ? listTemplate(list, fields, view)
        : html`<div class="fields">${fields.map((plan) => fieldTemplate(plan, '', view))}</div>`
    }
  </fieldset>`;
}

function listTemplate(list: List, fields: readonly FieldPlan[], view: EditView): TemplateResult {
  const { words, draft } = view;
  const names = { lines: words.line, people: words.person, clarifications: words.clarification };
  const add = { lines: words.addLine, people: words.addPerson, clarifications: words.addClarification };
  return html`${membersOf(draft, `/${list}`).map((_, place) => {
      const pointer = `/${list}/${place}`;
      const name = names[list](place + 1);
      return html`<fieldset class="member" id=${`m${fieldId(pointer)}`}>
        <legend class="subtitle">${name}</legend>
        <div class="fields">${fields.map((plan) => fieldTemplate(plan, pointer, view))}</div>
        ${list === 'lines' ? hoursTemplate(pointer, view) : nothing} ${removeTemplate(pointer, name, view)}
      </fieldset>`;
    })}<button class="button" type="button" @click=${() => view.add(list)}>${plusIcon()}${add[list]}</button>`;
}

function removeTemplate(pointer: string, name: string, { words, remove }: EditView): TemplateResult {
  return html`<button class="button" type="button" @click=${() => remove(pointer)}>
    <span>${words.remove}<span class="visually-hidden"> ${name}</span></span>
  </button>`;
}

function fieldTemplate(plan: FieldPlan, root: string, view: EditView): TemplateResult {
  const { words } = view;
  const pointer = root + plan.pointer;
  const id = fieldId(pointer);
  const hint = words.hints[plan.field];
  const errors = errorsOf(pointer, view);
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="form-field ${plan.long ? 'long' : ''}">
    <label for=${id}>${words.fields[plan.field]}</label>
    ${controlTemplate(plan, pointer, id, described || undefined, errors.length > 0, view)}
    ${hint === undefined ? nothing : html`<p class="small" id=${`${id}-hint`}>${hint}</p>`}
    ${errors.length === 0 ? nothing : html`<p class="error" id=${`${id}-error`}>${errors.join(' ')}</p>`}
  </div>`;
}

/** What is wrong with a field. A number that looks like a person's is told at once. */
function errorsOf(pointer: string, { check, words, issueWords, isShown }: EditView): readonly string[] {
  const isIn = (place: string): boolean => place === pointer || place.startsWith(`${pointer}/`);
  const cpr = check.cprLike.some(isIn) ? [words.cprLike] : [];
  if (!isShown(pointer)) return cpr;
  const issue = check.issues.find((each) => isIn(each.pointer));
  return issue ? [...cpr, issueWords.describe(issue)] : cpr;
}

function controlTemplate(
  plan: FieldPlan,
  pointer: string,
  id: string,
  described: string | undefined,
  isWrong: boolean,
  view: EditView,
): TemplateResult {
  const { form, inputMode, required } = plan;
  const text = view.textOf(plan, pointer);
  const write = (event: Event): void => view.type(plan, pointer, (event.target as HTMLInputElement).value);
  const leave = (): void => view.leave(pointer);
  if (form === 'choice') return choiceTemplate(plan, pointer, id, described, isWrong, view);
  if (form === 'lines' || form === 'danish-lines' || plan.long) {
    return html`<textarea
      id=${id}
      rows=${plan.long ? 2 : 3}
      aria-describedby=${described ?? nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-required=${required ? 'true' : nothing}
      .value=${live(text)}
      @input=${write}
      @blur=${leave}
    ></textarea>`;
  }
  return html`<input
    id=${id}
    type=${form === 'day' ? 'date' : 'text'}
    inputmode=${inputMode ?? nothing}
    autocomplete="off"
    aria-describedby=${described ?? nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-required=${required ? 'true' : nothing}
    .value=${live(text)}
    @input=${write}
    @blur=${leave}
  />`;
}

function choiceTemplate(
  plan: FieldPlan,
  pointer: string,
  id: string,
  described: string | undefined,
  isWrong: boolean,
  view: EditView,
): TemplateResult {
  const { words, draft, set, leave } = view;
  const chosen = valueAt(draft, pointer);
  const label = (word: string): string => {
    switch (plan.field) {
      case 'kind':
        return words.kinds(word as PartnerKind);
      case 'audience':
        return words.audiences[word as keyof PartnerEditMessages['audiences']];
      case 'dataStatus':
        return words.dataStatuses[word as keyof PartnerEditMessages['dataStatuses']];
      default:
        return words.units[word as keyof PartnerEditMessages['units']];
    }
  };
  return html`<select
    id=${id}
    aria-describedby=${described ?? nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    @change=${(event: Event) => set(pointer, (event.target as HTMLSelectElement).value || undefined)}
    @blur=${() => leave(pointer)}
  >
    ${plan.required ? nothing : html`<option value="" ?selected=${chosen === undefined}>${words.notChosen}</option>`}
    ${(plan.words ?? []).map(
      (word) => html`<option value=${word} ?selected=${word === chosen}>${label(word)}</option>`,
    )}
  </select>`;
}

function hoursTemplate(line: string, view: EditView): TemplateResult {
  const { words, draft } = view;
  return html`<fieldset class="hours">
    <legend class="small">${words.hours}</legend>
    ${membersOf(draft, `${line}/hours`).map((_, place) => timesTemplate(`${line}/hours/${place}`, view))}
    <button class="button" type="button" @click=${() => view.addHours(line)}>${plusIcon()}${words.addHours}</button>
  </fieldset>`;
}

function timesTemplate(pointer: string, view: EditView): TemplateResult {
  const { words, draft, set } = view;
  const days = membersOf(draft, `${pointer}/days`);
  const errors = errorsOf(pointer, { ...view, isShown: () => true });
  const id = fieldId(pointer);
  const time = (name: 'from' | 'to'): TemplateResult => {
    const value = valueAt(draft, `${pointer}/${name}`);
    return html`<label class="time"
      >${words[name]}<input
        type="time"
        aria-describedby=${errors.length > 0 ? `${id}-error` : nothing}
        aria-invalid=${errors.length > 0 ? 'true' : nothing}
        .value=${live(typeof value === 'string' ? value.replace('24:00', '00:00') : '')}
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLInputElement).value;
          // A clock has no 24:00, and a time span never ends where the day begins.
          set(`${pointer}/${name}`, name === 'to' && chosen === '00:00' ? '24:00' : chosen);
        }}
    /></label>`;
  };
  return html`<div class="times" id=${id}>
    <div class="days">
      ${(Object.keys(words.days) as Weekday[]).map((day) => {
        const [short, long] = words.days[day];
        return html`<label class="day"
          ><input
            type="checkbox"
            .checked=${live(days.includes(day))}
            @change=${(event: Event) => view.setDay(pointer, day, (event.target as HTMLInputElement).checked)}
          /><span aria-hidden="true">${short}</span><span class="visually-hidden">${long}</span></label
        >`;
      })}
    </div>
    ${time('from')} ${time('to')} ${removeTemplate(pointer, words.hours, view)}
    ${errors.length > 0 ? html`<p class="error" id=${`${id}-error`}>${errors.join(' ')}</p>` : nothing}
  </div>`;
}

/** Asked before anything leaves the page. */
function cprTemplate({ words, check, goTo, removeDigits }: EditView): TemplateResult {
  const [first = ''] = check.cprLike;
  return html`<div class="ask subtitle" role="group" tabindex="-1" id="question" aria-labelledby="question-text">
    <p id="question-text">${words.cprQuestion(check.cprLike.length)}</p>
    <div class="actions">
      <button class="button" type="button" @click=${() => goTo(fieldPointer(first))}>${words.goToField}</button>
      <button class="button" type="button" @click=${removeDigits}>${words.removeDigits}</button>
    </div>
  </div>`;
}

/** The field in which a text of the draft is written. */
function fieldPointer(pointer: string): string {
  const plans = SECTIONS.flatMap(({ list, fields }) => fields.map((plan) => ({ list, pointer: plan.pointer })));
  const [, list, place] = pointer.split('/');
  const found = plans.find((plan) => {
    const root = plan.list === list && plan.list ? `/${list}/${place}` : '';
    return (
      !plan.list === (root === '') && (pointer === root + plan.pointer || pointer.startsWith(`${root}${plan.pointer}/`))
    );
  });
  return found ? (found.list ? `/${list}/${place}` : '') + found.pointer : pointer;
}

function draftTemplate({ words, kept, question, askToClear, clear }: EditView): unknown {
  const text = words.draft(kept);
  if (text === '') return nothing;
  const isClear = question === 'clear';
  return html`<div class="draft">
    <p class="small">${text}</p>
    ${
      kept.place === undefined
        ? nothing
        : isClear
          ? html`<div class="ask subtitle" role="group" tabindex="-1" id="question" aria-labelledby="question-text">
              <p id="question-text">${words.clearDraftQuestion}</p>
              <div class="actions">
                <button class="button" type="button" @click=${clear}>${words.clearDraft}</button>
                <button class="button" type="button" @click=${() => askToClear(false)}>${words.keepDraft}</button>
              </div>
            </div>`
          : html`<button class="button" type="button" @click=${() => askToClear(true)}>${words.clearDraft}</button>`
    }
  </div>`;
}
