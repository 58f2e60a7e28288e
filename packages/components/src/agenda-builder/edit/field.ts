import type { Command } from '@klyngekit/meeting';
import type { AgendaEditMessages, AgendaField, IssueMessages } from '@klyngekit/messages';
import type { Issue } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AgendaSession, FieldProblem } from '../session/agenda-session.js';

/** How a field is written. */
export type FieldForm = 'text' | 'lines' | 'number' | 'day' | 'time' | 'url' | 'choice';

/** A field of a form: what stands in it, and the command that what is typed there means. */
export interface Field {
  /** Names it among all fields of the meeting: "tal/roles/0/name". */
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Where it stands in the meeting, as a JSON pointer. */
  readonly pointer: string;
  readonly form: FieldForm;
  readonly value: string;
  readonly choices?: readonly (readonly [value: string, label: string])[];
  /** Whether it takes the width of the form. */
  readonly long?: boolean;
  /** Ids of known things that can be chosen from while writing. */
  readonly known?: readonly (readonly [value: string, label: string])[];
  readonly command: (text: string) => Command | FieldProblem;
}

/** What fields are drawn from. */
export interface FieldView {
  readonly session: AgendaSession;
  readonly edit: Pick<AgendaEditMessages, 'refusals' | 'cprLike' | 'notChosen' | 'notTakenIn' | 'notAMoment'>;
  readonly issues: IssueMessages;
}

/** The words around a field by its name. */
export const wordsOf = (
  edit: Pick<AgendaEditMessages, 'fields' | 'hints'>,
  name: AgendaField,
): { readonly label: string; readonly hint: string | undefined } => ({
  label: edit.fields[name],
  hint: edit.hints[name],
});

/** The id of a field on the page. */
export const fieldId = (key: string): string => `f-${key.replaceAll('/', '-')}`;

/** A field with its label, and beside it what is to be mended. */
export function fieldTemplate(field: Field, view: FieldView): TemplateResult {
  const { key, label, hint, long } = field;
  const id = fieldId(key);
  const errors = errorsOf(field, view);
  const described = [hint !== undefined && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="form-field ${long ? 'long' : ''}">
    <label for=${id}>${label}</label>
    ${controlTemplate(field, { id, described, isWrong: errors.length > 0 }, view)}
    ${hint === undefined ? nothing : html`<p class="small" id=${`${id}-hint`}>${hint}</p>`}
    ${errors.length === 0 ? nothing : html`<p class="error" id=${`${id}-error`}>${errors.join(' ')}</p>`}
  </div>`;
}

/** What is to be mended in a field. A number that looks like a person's is told at once, the rest when it is left. */
export function errorsOf({ key, pointer }: Pick<Field, 'key' | 'pointer'>, view: FieldView): readonly string[] {
  const { session, edit, issues } = view;
  const problem = session.problemOf(key);
  if (problem) return [problemWords(problem, view)];
  const found = session.warnings.filter(
    (issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`),
  );
  const cpr = found.some(({ code }) => code === 'cpr-like') ? [edit.cprLike] : [];
  const other = found.find(({ code }) => code !== 'cpr-like');
  return other && session.isTouched(key) ? [...cpr, issues.describe(other)] : cpr;
}

function problemWords({ code, params }: FieldProblem, { edit, issues }: FieldView): string {
  if (code === 'unfinished') return edit.notTakenIn(1);
  if (code === 'moment') return edit.notAMoment;
  if (Object.hasOwn(edit.refusals, code)) return edit.refusals[code as keyof typeof edit.refusals];
  return issues.describe({ code: code as Issue['code'], pointer: '', params });
}

/** The control of a field. */
export function controlTemplate(
  field: Field,
  { id, described, isWrong }: { readonly id: string; readonly described: string; readonly isWrong: boolean },
  { session, edit }: FieldView,
): TemplateResult {
  const { key, form, choices = [], known = [] } = field;
  const text = session.typedIn(key) ?? field.value;
  const write = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).value;
    session.type(key, typed, field.command(typed));
  };
  const leave = (): void => session.leave(key);
  const invalid = isWrong ? 'true' : nothing;
  const by = described || nothing;
  if (form === 'choice') {
    return html`<select id=${id} aria-describedby=${by} aria-invalid=${invalid} @change=${write} @blur=${leave}>
      ${choices.map(
        ([value, label]) =>
          html`<option value=${value} ?selected=${value === text}>${label === '' ? edit.notChosen : label}</option>`,
      )}
    </select>`;
  }
  if (form === 'lines') {
    return html`<textarea
      id=${id}
      rows="2"
      aria-describedby=${by}
      aria-invalid=${invalid}
      .value=${live(text)}
      @input=${write}
      @blur=${leave}
    ></textarea>`;
  }
  return html`<input
      id=${id}
      type=${form === 'day' ? 'date' : form === 'time' ? 'time' : 'text'}
      inputmode=${form === 'number' ? 'numeric' : form === 'url' ? 'url' : nothing}
      autocomplete="off"
      list=${known.length > 0 ? `${id}-known` : nothing}
      aria-describedby=${by}
      aria-invalid=${invalid}
      .value=${live(text)}
      @input=${write}
      @blur=${leave}
    />${
      known.length > 0
        ? html`<datalist id=${`${id}-known`}>
            ${known.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
          </datalist>`
        : nothing
    }`;
}
