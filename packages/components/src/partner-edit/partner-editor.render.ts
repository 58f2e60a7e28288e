import { html, nothing, type TemplateResult } from 'lit';
import { plusIcon } from '../shared/icons.js';
import { membersOf } from './edit-draft.js';
import { fieldTemplate } from './edit-field.render.js';
import { fieldPointer, SECTIONS, type ListPlan, type SectionPlan } from './edit-fields.js';
import { hoursTemplate, removeTemplate } from './edit-hours.render.js';
import { fieldId, type EditView } from './edit-view.js';

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

function sectionTemplate(plan: SectionPlan, view: EditView): TemplateResult {
  const { section, list, fields } = plan;
  return html`<fieldset class="part">
    <legend class="heading">${view.words.sections[section]}</legend>
    ${
      list
        ? listTemplate(plan, view)
        : html`<div class="fields">${fields.map((field) => fieldTemplate(field, '', view))}</div>`
    }
  </fieldset>`;
}

function listTemplate({ section, list, fields }: ListPlan, view: EditView): TemplateResult {
  const { words, draft } = view;
  const [name, add] = words.members[section];
  return html`${membersOf(draft, `/${list}`).map((_, place) => {
      const pointer = `/${list}/${place}`;
      const title = name(place + 1);
      return html`<fieldset class="member" id=${`m${fieldId(pointer)}`}>
        <legend class="subtitle">${title}</legend>
        <div class="fields">${fields.map((plan) => fieldTemplate(plan, pointer, view))}</div>
        ${list === 'lines' ? hoursTemplate(pointer, view) : nothing} ${removeTemplate(pointer, title, view)}
      </fieldset>`;
    })}<button class="button" type="button" @click=${() => view.add(list)}>${plusIcon()}${add}</button>`;
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
