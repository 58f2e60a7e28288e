import { textIn, type ActionField } from '@klyngekit/messages';
import type { Action } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MOST_SIGNS, problemsOf, type Problems, type TypedField } from './plan-edit.js';
import type { PlanView } from './plan-view.js';

/** An agreement as it is written. What is to be seen to stands beside its field; what was typed stays. */
export function formTemplate(action: Action, view: PlanView): TemplateResult {
  const { words, plan, language } = view;
  const problems = problemsOf(action, view.isAsked || view.touched.has(action.id));
  const field = (name: TypedField, rows?: number): TemplateResult => fieldTemplate(action, name, problems, view, rows);
  return html`<form
    class="edit"
    novalidate
    aria-label=${action.what || words.add}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      view.close(action.id);
    }}
  >
    <div class="fields">
      ${field('what', 2)} ${field('leadName')} ${field('leadRole')} ${field('staff', 3)}
      ${wrap(
        action,
        'due',
        problems,
        view,
        (id, described) =>
          html`<input
            type="date"
            id=${id}
            min="2000-01-01"
            max="2100-12-31"
            aria-describedby=${described}
            aria-invalid=${problems.has('due') ? 'true' : nothing}
            .value=${live(action.due ?? '')}
            @change=${(event: Event) => view.set(action.id, { due: (event.target as HTMLInputElement).value || undefined })}
          />`,
      )}
      ${
        (plan.followUps ?? []).length === 0
          ? nothing
          : wrap(
              action,
              'indicator',
              problems,
              view,
              (id, described) =>
                html`<select
                  id=${id}
                  aria-describedby=${described}
                  @change=${(event: Event) =>
                    view.set(action.id, { indicator: (event.target as HTMLSelectElement).value || undefined })}
                >
                  <option value="" ?selected=${action.indicator === undefined}>${words.noIndicator}</option>
                  ${(plan.followUps ?? []).map(
                    ({ indicator, title }) =>
                      html`<option value=${indicator} ?selected=${indicator === action.indicator}>
                        ${textIn(title, language)}
                      </option>`,
                  )}
                </select>`,
            )
      }
      ${field('measure', 1)}
      ${wrap(
        action,
        'practice',
        problems,
        view,
        (id, described) =>
          html`<select
            id=${id}
            aria-describedby=${described}
            @change=${(event: Event) =>
              view.set(action.id, { practice: (event.target as HTMLSelectElement).value || undefined })}
          >
            <option value=${plan.practice.id} ?selected=${action.practice !== undefined}>${plan.practice.name}</option>
            <option value="" ?selected=${action.practice === undefined}>${words.wholeCluster}</option>
          </select>`,
      )}
    </div>
    <div class="actions">
      <button class="button" type="submit">${words.done}</button>
      <button class="button" type="button" @click=${() => view.remove(action.id)}>
        ${words.remove}<span class="visually-hidden"> ${action.what}</span>
      </button>
    </div>
  </form>`;
}

/** The id of a field on the page. */
export const fieldId = (action: string, field: ActionField): string => `${field}-${action}`;

function fieldTemplate(
  action: Action,
  field: TypedField,
  problems: Problems,
  view: PlanView,
  rows?: number,
): TemplateResult {
  const write = (event: Event): void => view.type(action.id, field, (event.target as HTMLInputElement).value);
  const leave = (): void => view.leave(action.id);
  const text = view.textOf(action, field);
  const isWrong = problems.has(field) ? 'true' : nothing;
  return wrap(
    action,
    field,
    problems,
    view,
    (id, described) =>
      rows === undefined
        ? html`<input
            id=${id}
            type="text"
            autocomplete="off"
            maxlength=${MOST_SIGNS[field]}
            aria-describedby=${described}
            aria-invalid=${isWrong}
            .value=${live(text)}
            @input=${write}
            @blur=${leave}
          />`
        : html`<textarea
            id=${id}
            rows=${rows}
            maxlength=${MOST_SIGNS[field]}
            aria-describedby=${described}
            aria-invalid=${isWrong}
            .value=${live(text)}
            @input=${write}
            @blur=${leave}
          ></textarea>`,
    field === 'what' || field === 'staff',
  );
}

function wrap(
  action: Action,
  field: ActionField,
  problems: Problems,
  { words }: PlanView,
  control: (id: string, described: string | typeof nothing) => TemplateResult,
  isLong = false,
): TemplateResult {
  const id = fieldId(action.id, field);
  const hint = words.hints[field];
  const problem = problems.get(field);
  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class=${isLong ? 'form-field long' : 'form-field'}>
    <label for=${id}>${words.fields[field]}</label>
    ${control(id, described || nothing)}
    ${hint === undefined ? nothing : html`<p class="small" id=${`${id}-hint`}>${hint}</p>`}
    ${problem === undefined ? nothing : html`<p class="error" id=${`${id}-error`}>${words.problems[problem]}</p>`}
  </div>`;
}
