import { everything, type Command } from '@klyngekit/meeting';
import type { Action, ActionStatus, AgendaPart } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { plusIcon } from '../../shared/icons.js';
import { titleOf } from '../agenda-view.js';
import { fieldTemplate, type Field } from '../edit/field.js';
import { itemAt, paragraphsOf } from '../edit/item-fields.js';
import type { RunnerView } from './run-view.js';

const STATUSES: readonly ActionStatus[] = ['planned', 'started', 'done', 'dropped'];

/** What comes of an item: notes, decisions and agreements, written while the meeting runs. */
export function outcomeTemplate(view: RunnerView): unknown {
  const { meeting, words, run, outcomeOf, choose } = view;
  const at = outcomeOf === undefined ? undefined : itemAt(meeting, outcomeOf);
  if (!at) return nothing;
  const { part } = at.found;
  const title = titleOf(part, words);
  return html`<details class="outcome-form" ?open=${!view.projector}>
    <summary>${run.outcome(title)}</summary>
    <div class="form-field">
      <label for="outcome-of">${words.labels.item}</label>
      <select id="outcome-of" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${everything(meeting)
          .filter(({ container }) => container.list !== 'backlog')
          .map(
            ({ part: each, item }) =>
              html`<option value=${each.id} ?selected=${each.id === part.id}>
                ${each === item ? titleOf(each, words) : `${titleOf(item, words)}: ${titleOf(each, words)}`}
              </option>`,
          )}
      </select>
    </div>
    ${fieldTemplate(notesField(part, at.pointer, view), view)} ${decisionsTemplate(part, at.pointer, view)}
    ${actionsTemplate(part, at.pointer, view)} ${part.kind === 'follow-up' ? carriedTemplate(view) : nothing}
  </details>`;
}

function notesField(part: AgendaPart, pointer: string, { run }: RunnerView): Field {
  return {
    key: `${part.id}/notes`,
    label: run.fields.notes,
    pointer: `${pointer}/notes`,
    form: 'lines',
    value: (part.notes ?? []).join('\n'),
    long: true,
    command: (text) => ({ type: 'set-item', item: part.id, field: 'notes', value: paragraphsOf(text) }),
  };
}

function removeTemplate(name: string, { run }: RunnerView, remove: () => void): TemplateResult {
  return html`<button class="button" type="button" aria-label=${run.removeOf(name)} @click=${remove}>
    ${run.actions.remove}
  </button>`;
}

function decisionsTemplate(part: AgendaPart, pointer: string, view: RunnerView): TemplateResult {
  const { run, perform } = view;
  const { id, decisions = [] } = part;
  const set = (value: AgendaPart['decisions']): Command => ({ type: 'set-item', item: id, field: 'decisions', value });
  return html`${decisions.map(({ text }, place) => {
      const name = run.decisionNumber(place + 1);
      const field: Field = {
        key: `${id}/decisions/${place}`,
        label: name,
        pointer: `${pointer}/decisions/${place}`,
        form: 'text',
        value: text,
        long: true,
        command: (typed) => set(decisions.map((each, index) => (index === place ? { ...each, text: typed } : each))),
      };
      return html`<div class="member">
        ${fieldTemplate(field, view)}
        ${removeTemplate(name, view, () => perform(set(decisions.filter((_, index) => index !== place))))}
      </div>`;
    })}<button class="button add" type="button" @click=${() => view.addDecision(part)}>
      ${plusIcon()}${run.actions.addDecision}
    </button>`;
}

function actionsTemplate(part: AgendaPart, pointer: string, view: RunnerView): TemplateResult {
  const { run, perform } = view;
  return html`${(part.actions ?? []).map((action, place) => {
      const name = run.actionNumber(place + 1);
      return html`<fieldset class="member">
        <legend>${name}</legend>
        <div class="fields">
          ${actionFields(action, `${pointer}/actions/${place}`, view).map((field) => fieldTemplate(field, view))}
        </div>
        ${removeTemplate(name, view, () => perform({ type: 'remove-action', action: action.id }))}
      </fieldset>`;
    })}<button class="button add" type="button" @click=${() => view.addAction(part)}>
      ${plusIcon()}${run.actions.addAction}
    </button>`;
}

const setAction = (action: string, field: string, value: unknown): Command =>
  ({ type: 'set-action', action, field, value }) as Command;

function actionFields(action: Action, pointer: string, { meeting, run }: RunnerView): readonly Field[] {
  const { id, what, practice, lead, due } = action;
  const field = (
    name: 'what' | 'practice' | 'lead' | 'due',
    at: string,
    rest: Omit<Field, 'key' | 'label' | 'pointer'>,
  ): Field => ({
    key: `${id}/${name}`,
    label: run.fields[name],
    pointer: `${pointer}/${at}`,
    ...rest,
  });
  return [
    field('what', 'what', { form: 'text', value: what, long: true, command: (text) => setAction(id, 'what', text) }),
    ...(meeting.practices?.length
      ? [
          field('practice', 'practice', {
            form: 'choice',
            value: practice ?? '',
            choices: [
              ['', run.wholeCluster],
              ...meeting.practices.map((each): [string, string] => [each.id, each.name]),
            ],
            command: (text) => setAction(id, 'practice', text === '' ? undefined : text),
          }),
        ]
      : []),
    field('lead', 'lead/name', {
      form: 'text',
      value: lead?.name ?? '',
      known: (meeting.participants ?? []).map(({ name }) => [name, '']),
      command: (text) => setAction(id, 'lead', text.trim() === '' ? undefined : { ...lead, name: text }),
    }),
    field('due', 'due', {
      form: 'day',
      value: due ?? '',
      command: (text) => setAction(id, 'due', text === '' ? undefined : text),
    }),
  ];
}

/** Agreements of earlier meetings: how far each has come. */
function carriedTemplate(view: RunnerView): unknown {
  const { meeting, run, words } = view;
  const carried = meeting.carried ?? [];
  if (carried.length === 0) return nothing;
  return html`<fieldset class="member">
    <legend>${run.carried}</legend>
    ${carried.map(({ id, what, status, carriedFrom }, place) => {
      const field: Field = {
        key: `${id}/status`,
        label: what,
        ...(carriedFrom && { hint: words.carriedFrom(carriedFrom.date, carriedFrom.times) }),
        pointer: `/carried/${place}/status`,
        form: 'choice',
        value: status,
        choices: STATUSES.map((each) => [each, run.statuses[each]]),
        command: (text) => setAction(id, 'status', text),
      };
      return fieldTemplate(field, view);
    })}
  </fieldset>`;
}
