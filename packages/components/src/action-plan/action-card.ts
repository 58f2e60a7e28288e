import { daysLeft } from '@klyngekit/meeting';
import { textIn } from '@klyngekit/messages';
import type { Action, ActionStatus } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { followUpTemplate } from './follow-up-view.js';
import type { PlanView } from './plan-view.js';

const STATUSES: readonly ActionStatus[] = ['planned', 'started', 'done', 'dropped'];

/** An agreement as it is read: what, who, when, how far, and what it is followed by. */
export function actionTemplate(action: Action, view: PlanView): TemplateResult {
  const { words, plan, today, isEditable, language, level } = view;
  const { fields } = words;
  const followUp = plan.followUps?.find(({ indicator }) => indicator === action.indicator);
  const left = daysLeft(action, today);
  const isOverdue = left !== undefined && left < 0;
  const row = (label: string, value: unknown): unknown =>
    value === undefined || value === ''
      ? nothing
      : html`<dt>${label}</dt>
          <dd>${value}</dd>`;
  const lead = action.lead?.name ? [action.lead.name, action.lead.role].filter(Boolean).join(', ') : undefined;
  const isOpen = action.status === 'planned' || action.status === 'started';
  const missing = isOpen ? html`<strong class="missing">${words.noLead}</strong>` : undefined;
  const soon = left === undefined || (left > 14 && !isOverdue) ? nothing : html` · ${words.daysLeft(left)}`;
  return html`<div class="facts-side">
      <div class="heading" id=${`title-${action.id}`} role="heading" aria-level=${level + 1} tabindex="-1">
        ${action.what === '' ? html`<span class="muted">${words.noWhat}</span>` : action.what}
      </div>
      ${
        action.carriedFrom
          ? html`<p class="subtitle">${words.carried(action.carriedFrom.date, action.carriedFrom.times)}</p>`
          : nothing
      }
      <dl class="pairs subtitle">
        ${row(fields.leadName, lead ?? missing)} ${row(fields.staff, action.staff?.join(', '))}
        ${row(
          fields.due,
          action.due === undefined
            ? undefined
            : html`<span class=${isOverdue ? 'overdue' : ''}>${view.date(action.due)}${soon}</span>`,
        )}
        ${row(fields.indicator, followUp && textIn(followUp.title, language))} ${row(fields.measure, action.measure)}
        ${row(fields.practice, action.practice === undefined ? words.wholeCluster : undefined)}
      </dl>
      <dl class=${isEditable ? 'pairs subtitle print-only' : 'pairs subtitle'}>
        ${row(words.status, words.statuses[action.status])}
      </dl>
      ${isEditable ? statusTemplate(action, view) : nothing}
    </div>
    ${followUpTemplate(followUp, words)}`;
}

/** How far an agreement is: four radio buttons side by side. */
function statusTemplate(action: Action, view: PlanView): TemplateResult {
  const { words } = view;
  return html`<div class="actions">
    <fieldset class="segments">
      <legend class="visually-hidden">${words.status}: ${action.what}</legend>
      ${STATUSES.map(
        (status) =>
          html`<label class="segment"
            ><input
              type="radio"
              name=${`status-${action.id}`}
              .value=${status}
              .checked=${live(action.status === status)}
              @change=${() => view.setStatus(action.id, status)}
            /><span>${words.statuses[status]}</span></label
          >`,
      )}
    </fieldset>
    <button class="button" type="button" id=${`edit-${action.id}`} @click=${() => view.open(action.id)}>
      ${words.edit}<span class="visually-hidden"> ${action.what}</span>
    </button>
  </div>`;
}
