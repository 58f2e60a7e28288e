import type { MeetingTemplate } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, plusIcon } from '../../shared/icons.js';
import { timeAfter } from '../agenda-view.js';
import { headTemplate } from '../read/head.js';
import { adviceTemplate, overRunTemplate, type AdviceView } from './advice-panel.js';
import type { EditView } from './edit-view.js';
import { fieldTemplate } from './field.js';
import { meetingFields } from './meeting-form.js';
import { listTemplate } from './row.js';
import { stripTemplate } from './strip.js';
import { templatesTemplate } from './template-choice.js';

/** What the editor as a whole is drawn from. */
export interface EditorView extends EditView {
  readonly details: boolean;
  /** Where the draft lies. */
  readonly draft: unknown;
  /** What an empty agenda can begin with. */
  readonly templates: readonly MeetingTemplate[];
  /** Undefined until it has been asked for, and come. */
  readonly advice: AdviceView | undefined;
  readonly isChecking: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toggleDetails: () => void;
  readonly check: () => void;
  readonly begin: () => void;
  readonly choose: (template: MeetingTemplate) => void;
}

/** The agenda as somebody writes it. */
export function editorTemplate(view: EditorView): TemplateResult {
  const { meeting, schedule, words, edit, session, advice } = view;
  const undoKeys = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    // What is not in the meeting yet can only be taken back by the field itself.
    const field = event.composedPath()[0];
    if (field instanceof Element && field.getAttribute('aria-invalid') === 'true') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) view.redo();
    else view.undo();
  };
  return html`<section class="agenda edit" aria-labelledby="title" @keydown=${undoKeys}>
    <div class="head">
      ${headTemplate(view)}
      <button class="link plain small" type="button" aria-expanded=${view.details} @click=${view.toggleDetails}>
        ${edit.actions.details}
      </button>
    </div>
    ${toolbarTemplate(view)}
    ${
      view.details
        ? html`<fieldset class="form details">
            <legend class="visually-hidden">${edit.actions.details}</legend>
            <div class="fields">${meetingFields(meeting, view).map((field) => fieldTemplate(field, view))}</div>
            <div class="buttons">
              <button class="button" type="button" @click=${view.toggleDetails}>${edit.actions.close}</button>
            </div>
          </fieldset>`
        : nothing
    }
    ${stripTemplate(meeting, schedule, view)} ${fitTemplate(view)}
    ${view.isChecking && advice ? adviceTemplate(advice) : nothing}
    ${
      view.templates.length > 0
        ? templatesTemplate(view.templates, words.language, edit, view.headingLevel, view.choose, words.duration)
        : nothing
    }
    ${listTemplate({ list: 'agenda' }, meeting.items, view)}
    ${
      meeting.items.length > 0
        ? html`<p class="end">
            <span class="time">${words.clock(timeAfter(schedule, schedule.end))}</span>
            <b>${words.labels.expectedEnd}</b>
          </p>`
        : nothing
    }
    <div class="buttons after">
      <button class="button" type="button" @click=${() => view.add({ list: 'agenda' })}>
        ${plusIcon()}${edit.actions.add}
      </button>
    </div>
    ${backlogTemplate(view)}
    ${session.unfinished > 0 ? html`<p class="error">${edit.notTakenIn(session.unfinished)}</p>` : nothing}
    ${view.draft}
    <div class="marker" hidden></div>
  </section>`;
}

function toolbarTemplate(view: EditorView): TemplateResult {
  const { edit, session, meeting } = view;
  const { actions } = edit;
  return html`<div class="toolbar">
    <div class="buttons">
      <button class="button" type="button" @click=${() => view.add({ list: 'agenda' })}>
        ${plusIcon()}${actions.add}
      </button>
      <button class="button" type="button" id="check" aria-expanded=${view.isChecking} @click=${view.check}>
        ${checkIcon()}${actions.check}
      </button>
      <button
        class="button"
        type="button"
        id="undo"
        aria-disabled=${!session.canUndo}
        aria-keyshortcuts="Control+Z"
        @click=${view.undo}
      >
        ${actions.undo}
      </button>
      <button
        class="button"
        type="button"
        aria-disabled=${!session.canRedo}
        aria-keyshortcuts="Control+Shift+Z"
        @click=${view.redo}
      >
        ${actions.redo}
      </button>
    </div>
    ${
      meeting.items.length > 0
        ? html`<button class="button primary" type="button" @click=${view.begin}>${actions.begin}</button>`
        : nothing
    }
  </div>`;
}

/** How the agenda fits: first in words, and where it does not with what can be done. */
function fitTemplate(view: EditorView): unknown {
  const { meeting, schedule, words, advice } = view;
  if (meeting.items.length === 0) return nothing;
  const facts = {
    length: schedule.end,
    slack: schedule.slack,
    fit: schedule.fit,
    end: timeAfter(schedule, schedule.end),
    agreedEnd: meeting.end.slice(11),
  };
  const overRun = advice?.findings.find(({ code }) => code === 'over-run');
  if (schedule.slack < 0 && !overRun?.isDismissed) {
    // Where the whole check is open, what can be done stands there.
    return overRunTemplate(words.fit(facts), words.fitDetail(facts), view.isChecking ? undefined : overRun, advice);
  }
  return html`<p class="small fit"><span>${words.fit(facts)}</span> ${words.fitDetail(facts)}</p>`;
}

function backlogTemplate(view: EditorView): TemplateResult {
  const { meeting, edit, headingLevel } = view;
  const backlog = meeting.backlog ?? [];
  return html`<section class="backlog" aria-labelledby="backlog-title">
    <div class="heading" id="backlog-title" role="heading" aria-level=${Math.min(6, headingLevel + 1)}>
      ${edit.backlog}${backlog.length > 0 ? html` <span class="kind">· ${edit.backlogCount(backlog.length)}</span>` : nothing}
    </div>
    ${backlog.length === 0 ? html`<p class="small">${edit.backlogEmpty}</p>` : nothing}
    ${listTemplate({ list: 'backlog' }, backlog, view, 'list parked')}
  </section>`;
}
