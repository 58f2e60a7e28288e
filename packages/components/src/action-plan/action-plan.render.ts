import { orderedActions, planCounts, type ActionGroup, type PlanOrder } from '@klyngekit/meeting';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { plusIcon } from '../shared/icons.js';
import { actionTemplate } from './action-card.js';
import { formTemplate } from './action-form.js';
import { goalTemplate } from './follow-up-view.js';
import type { PlanView } from './plan-view.js';

/** How agreements may be put in order, the usual one first. */
export const ORDERS: readonly [PlanOrder, ...PlanOrder[]] = ['status', 'due', 'written'];

/** A plan: the own goals, the agreements, and what can be done with them. */
export function planTemplate(view: PlanView): TemplateResult {
  const { words, plan, today, level, order, language } = view;
  const { actions, followUps = [], practice, staffQuestions = [], notes = [] } = plan;
  return html`<section aria-labelledby="title">
    <div class="head">
      <div>
        <div class="title" id="title" role="heading" aria-level=${level} tabindex="-1">${words.title}</div>
        <p class="subtitle">${words.subtitle(practice.name)}</p>
      </div>
      ${headActions(view)}
    </div>
    ${followUps.map((followUp) => goalTemplate(followUp, words, language))}
    <p class="text summary">${actions.length === 0 ? words.none : words.summary(planCounts(actions, today))}</p>
    ${actions.length < 2 ? nothing : orderTemplate(view)}
    ${orderedActions(actions, order).map((group) => groupTemplate(group, view))}
    ${linesTemplate(words.questions, staffQuestions, level)} ${linesTemplate(words.notes, notes, level)}
    ${footTemplate(view)}
  </section>`;
}

function headActions({ words, isEditable, add, print }: PlanView): TemplateResult {
  return html`<div class="actions">
    ${
      isEditable
        ? html`<button class="button" id="add" type="button" @click=${add}>${plusIcon()}${words.add}</button>`
        : nothing
    }
    <button class="button" type="button" @click=${print}>${words.print}</button>
  </div>`;
}

function orderTemplate({ words, order, setOrder }: PlanView): TemplateResult {
  return html`<p class="order subtitle">
    <label for="order">${words.orderBy}</label>
    <select id="order" @change=${(event: Event) => setOrder((event.target as HTMLSelectElement).value as PlanOrder)}>
      ${ORDERS.map((each) => html`<option value=${each} ?selected=${each === order}>${words.orders[each]}</option>`)}
    </select>
  </p>`;
}

function groupTemplate({ status, actions }: ActionGroup, view: PlanView): TemplateResult {
  const { words, level } = view;
  return html`${
      status === undefined
        ? nothing
        : html`<div class="group subtitle" role="heading" aria-level=${level + 1}>
            ${words.group(status, actions.length)}
          </div>`
    }
    <ul class="plan">
      ${repeat(
        actions,
        ({ id }) => id,
        (action) =>
          html`<li class="action" id=${`action-${action.id}`}>
            ${view.isEditable && view.opened === action.id ? formTemplate(action, view) : actionTemplate(action, view)}
          </li>`,
      )}
    </ul>`;
}

function linesTemplate(heading: string, lines: readonly string[], level: number): unknown {
  if (lines.length === 0) return nothing;
  return html`<div class="lines">
    <div class="heading" role="heading" aria-level=${level + 1}>${heading}</div>
    <ul>
      ${lines.map((line) => html`<li class="subtitle">${line}</li>`)}
    </ul>
  </div>`;
}

function footTemplate(view: PlanView): unknown {
  const { words, isEditable, note, draft, canUndo, canRedo } = view;
  if (!isEditable) return nothing;
  return html`<div class="foot">
    <p class="note subtitle" id="note">${note}</p>
    <div class="actions">
      <button class="button primary" id="save" type="button" aria-describedby="note" @click=${view.save}>
        ${words.save}
      </button>
      ${canUndo ? html`<button class="button" id="undo" type="button" @click=${view.undo}>${words.undo}</button>` : nothing}
      ${canRedo ? html`<button class="button" id="redo" type="button" @click=${view.redo}>${words.redo}</button>` : nothing}
    </div>
    ${draft}
  </div>`;
}
