import type { PartnerEditMessages } from '@klyngekit/messages';
import type { PartnerKind } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { membersOf } from './edit-draft.js';
import { fieldText, type FieldPlan } from './edit-fields.js';
import { errorsOf, fieldId, type EditView } from './edit-view.js';
import { valueAt } from './pointer-value.js';

/** A field with its label, and beside it what is to be mended. */
export function fieldTemplate(plan: FieldPlan, root: string, view: EditView): unknown {
  const { words } = view;
  const pointer = root + plan.pointer;
  const id = fieldId(pointer);
  const hint = words.hints[plan.field];
  const errors = errorsOf(pointer, view);
  if (plan.photo && !view.photos && errors.length === 0) return nothing;
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="form-field ${plan.long ? 'long' : ''}">
    <label for=${id}>${words.fields[plan.field]}</label>
    ${controlTemplate(plan, { pointer, id, by: described || nothing, invalid: errors.length > 0 ? 'true' : nothing }, view)}
    ${hint === undefined ? nothing : html`<p class="small" id=${`${id}-hint`}>${hint}</p>`}
    ${errors.length === 0 ? nothing : html`<p class="error" id=${`${id}-error`}>${errors.join(' ')}</p>`}
  </div>`;
}

/** Where a control stands, and what stands beside it. */
interface Control {
  readonly pointer: string;
  readonly id: string;
  /** Ids of what describes it. */
  readonly by: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

function controlTemplate(plan: FieldPlan, control: Control, view: EditView): TemplateResult {
  const { pointer, id, by, invalid } = control;
  const { form, inputMode, required } = plan;
  const text = view.textOf(plan, pointer);
  const write = (event: Event): void => view.type(plan, pointer, (event.target as HTMLInputElement).value);
  const leave = (): void => view.leave(pointer);
  if (form === 'choice') return choiceTemplate(plan, control, view);
  if (form === 'lines' || form === 'danish-lines' || plan.long) {
    return html`<textarea
      id=${id}
      rows=${plan.long ? 2 : 3}
      aria-describedby=${by}
      aria-invalid=${invalid}
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
    aria-describedby=${by}
    aria-invalid=${invalid}
    aria-required=${required ? 'true' : nothing}
    .value=${live(text)}
    @input=${write}
    @blur=${leave}
  />`;
}

function choiceTemplate(plan: FieldPlan, { pointer, id, by, invalid }: Control, view: EditView): TemplateResult {
  const { words, draft, set, leave } = view;
  const chosen = valueAt(draft, pointer);
  return html`<select
    id=${id}
    aria-describedby=${by}
    aria-invalid=${invalid}
    @change=${(event: Event) => set(pointer, (event.target as HTMLSelectElement).value || undefined)}
    @blur=${() => leave(pointer)}
  >
    ${plan.required ? nothing : html`<option value="" .selected=${live(chosen === undefined)}>${words.notChosen}</option>`}
    ${choicesOf(plan, view).map(
      ([word, label]) => html`<option value=${word} .selected=${live(word === chosen)}>${label}</option>`,
    )}
  </select>`;
}

/** What can be chosen in a field, each with its word. */
function choicesOf({ field, words: choices = [] }: FieldPlan, view: EditView): readonly (readonly [string, string])[] {
  const { words, draft } = view;
  switch (field) {
    case 'kind':
      return choices.map((word) => [word, words.kinds(word as PartnerKind)]);
    case 'audience':
      return choices.map((word) => [word, words.audiences[word as keyof PartnerEditMessages['audiences']]]);
    case 'dataStatus':
      return choices.map((word) => [word, words.dataStatuses[word as keyof PartnerEditMessages['dataStatuses']]]);
    case 'initiativeBy':
      return choices.map((word) => [word, words.initiators[word as keyof PartnerEditMessages['initiators']]]);
    case 'personLine':
      return membersOf(draft, '/lines').map((line, place) => [
        fieldText({ form: 'text' }, valueAt(line, '/id')),
        lineName(line, words.members.lines[0](place + 1)),
      ]);
    default:
      return choices.map((word) => [word, words.units[word as keyof PartnerEditMessages['units']]]);
  }
}

/** "Linje 2: 12 34 56 78", so that a line can be told from the others. */
function lineName(line: unknown, name: string): string {
  const way = ['/telephone', '/email', '/url'].map((place) => fieldText({ form: 'text' }, valueAt(line, place)));
  const purpose = fieldText({ form: 'danish' }, valueAt(line, '/purpose'));
  const facts = [purpose, way.find((text) => text !== '')].filter(Boolean).join(', ');
  return facts === '' ? name : `${name}: ${facts}`;
}
