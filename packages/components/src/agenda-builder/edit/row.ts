import type { Container } from '@klyngekit/meeting';
import type { AgendaItem, AgendaPart } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { editIcon, handleIcon, plusIcon } from '../../shared/icons.js';
import { firstNotReached, timeAfter, titleOf } from '../agenda-view.js';
import { itemFacts, materialsTemplate } from '../read/item-facts.js';
import { trackTitle } from '../read/read-agenda.js';
import { listName } from './drag.js';
import { handleId, type EditView } from './edit-view.js';
import { errorsOf, fieldId } from './field.js';
import { itemFormTemplate, trackFormTemplate } from './item-form.js';
import { itemAt, minutesCommand } from './item-fields.js';
import { menuTemplate } from './move-menu.js';

/** By so many minutes the buttons change a length. */
const STEP = 5;
const LONGEST = 1440;

/** A list whose members can be moved about. */
export function listTemplate(
  container: Container,
  parts: readonly AgendaPart[],
  view: EditView,
  className = 'list',
): TemplateResult {
  const { meeting, schedule, words } = view;
  const cutOff = container.list === 'agenda' ? firstNotReached(meeting, schedule) : undefined;
  const classes = parts.length === 0 ? `${className} none` : className;
  return html`<ol class=${classes} data-list=${listName(container)}>
    ${repeat(
      parts,
      ({ id }) => id,
      (part) =>
        html`${
          part.id === cutOff ? html`<li class="cut"><span>${words.cutOff(meeting.end.slice(11))}</span></li>` : nothing
        }${rowTemplate(part, container, view)}`,
    )}
  </ol>`;
}

function rowTemplate(item: AgendaItem, container: Container, view: EditView): TemplateResult {
  const { schedule, opened, drag } = view;
  const slot = schedule.slots.get(item.id);
  const isInner = container.list === 'item' || container.list === 'track';
  const classes = ['row', isInner && 'inner', opened === item.id && 'opened', drag.item === item.id && 'dragged'];
  return html`<li class=${classes.filter(Boolean).join(' ')} data-item=${item.id}>
    ${handleTemplate(item, view)} ${firstColumn(item, container, view)}
    <div class="body">
      ${titleTemplate(item, isInner, view)} ${itemFacts(item, slot, view)} ${innerTemplate(item, view)}
      ${materialsTemplate(item, view)}
    </div>
    ${container.list === 'item' ? nothing : html`<div class="length">${lastColumn(item, container, view)}</div>`}
    ${opened === item.id ? itemFormTemplate(item, view) : nothing}
  </li>`;
}

/** When an item begins, or how long a part lasts. */
function firstColumn({ id, minutes }: AgendaItem, { list }: Container, { words, schedule }: EditView): unknown {
  if (list === 'agenda') {
    const start = schedule.slots.get(id)?.start ?? 0;
    return html`<span class="time">${words.clock(timeAfter(schedule, start))}</span>`;
  }
  return list === 'item' ? html`<span class="minutes">${words.minutes(minutes)}</span>` : nothing;
}

const lastColumn = (item: AgendaItem, { list }: Container, view: EditView): TemplateResult =>
  list === 'backlog' ? parkedTemplate(item, view) : lengthTemplate(item, view);

/** The handle: pressed it opens the menu, held it drags, and Alt with an arrow moves at once. */
function handleTemplate(part: AgendaPart, view: EditView): TemplateResult {
  const { edit, words, menuOf, drag } = view;
  const title = titleOf(part, words);
  const isOpen = menuOf === part.id;
  return html`<button
      class="handle"
      type="button"
      id=${handleId(part.id)}
      aria-label=${edit.handle(title)}
      aria-haspopup="menu"
      aria-expanded=${isOpen}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      @pointerdown=${(event: PointerEvent) => drag.press(event, part.id)}
      @click=${() => {
        if (drag.endsDrag) return;
        if (isOpen) view.closeMenu(true);
        else view.openMenu(part.id);
      }}
      @keydown=${(event: KeyboardEvent) => moveByKey(event, part.id, view)}
    >
      ${handleIcon()}</button
    >${isOpen ? menuTemplate(edit.menu(title), view.menu(part.id), view.closeMenu) : nothing}`;
}

function moveByKey(event: KeyboardEvent, id: string, view: EditView): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  view.moveBy(id, event.key === 'ArrowUp' ? -1 : 1);
}

function titleTemplate(part: AgendaPart, isInner: boolean, view: EditView): TemplateResult {
  const { words, opened } = view;
  const title = titleOf(part, words);
  const kind = words.kind(part.kind);
  return html`<p class="item-title">
    <button
      class="open"
      type="button"
      id=${`o-${part.id}`}
      aria-expanded=${opened === part.id}
      @click=${() => view.toggle(part.id)}
      @keydown=${(event: KeyboardEvent) => moveByKey(event, part.id, view)}
    >
      <bdi>${title}</bdi>${editIcon()}</button
    >${title === kind || isInner ? nothing : html` <span class="kind">${kind}</span>`}
  </p>`;
}

/** How long an item lasts: shorter, longer, or a number that is typed. */
function lengthTemplate(part: AgendaItem, view: EditView): TemplateResult {
  const { words, edit, schedule, session, meeting } = view;
  if (part.tracks?.some(({ items }) => items.length > 0)) {
    return html`<span class="fixed-length">${words.minutes(schedule.slots.get(part.id)?.minutes ?? 0)}</span>`;
  }
  const title = titleOf(part, words);
  const key = `${part.id}/minutes`;
  const id = fieldId(key);
  const errors = errorsOf({ key, pointer: `${itemAt(meeting, part.id)?.pointer ?? ''}/minutes` }, view);
  const write = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    session.type(key, text, minutesCommand(part.id, text));
  };
  return html`<span class="stepper">
      <button
        type="button"
        aria-label=${edit.lessOf(title, STEP)}
        aria-disabled=${part.minutes === 0}
        @click=${() => view.setMinutes(part, Math.max(0, part.minutes - STEP))}
      >
        −</button
      ><input
        id=${id}
        inputmode="numeric"
        autocomplete="off"
        aria-label=${edit.minutesOf(title)}
        aria-invalid=${errors.length > 0 ? 'true' : nothing}
        aria-describedby=${errors.length > 0 ? `${id}-error` : nothing}
        .value=${live(session.typedIn(key) ?? String(part.minutes))}
        @input=${write}
        @blur=${() => session.leave(key)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          const by = event.key === 'ArrowUp' ? STEP : -STEP;
          view.setMinutes(part, Math.min(LONGEST, Math.max(0, part.minutes + by)));
        }}
      /><button
        type="button"
        aria-label=${edit.moreOf(title, STEP)}
        aria-disabled=${part.minutes === LONGEST}
        @click=${() => view.setMinutes(part, Math.min(LONGEST, part.minutes + STEP))}
      >
        +
      </button></span
    ><span class="unit" aria-hidden="true"> min</span>${
      errors.length > 0 ? html`<p class="error" id=${`${id}-error`}>${errors.join(' ')}</p>` : nothing
    }`;
}

function parkedTemplate(part: AgendaPart, { words, edit, unpark }: EditView): TemplateResult {
  return html`<span class="fixed-length">${words.minutes(part.minutes)}</span
    ><button class="button" type="button" @click=${() => unpark(part.id)}>
      <span>${edit.actions.toAgenda}<span class="visually-hidden"> ${titleOf(part, words)}</span></span>
    </button>`;
}

/** The parts of an item, or its tracks. */
function innerTemplate(item: AgendaItem, view: EditView): unknown {
  if (item.tracks?.length) return tracksTemplate(item, view);
  return item.items?.length ? listTemplate({ list: 'item', id: item.id }, item.items, view, 'parts') : nothing;
}

function tracksTemplate(item: AgendaItem, view: EditView): TemplateResult {
  const { words, edit, schedule, opened } = view;
  const slot = schedule.slots.get(item.id);
  return html`<ul class="tracks">
      ${(item.tracks ?? []).map((track, place) => {
        const air = schedule.tracks.get(track.id)?.air ?? 0;
        return html`<li class="track">
          <p class="kind"><bdi>${trackTitle(track, place, view)}</bdi>${air > 0 ? ` · ${words.air(air)}` : nothing}</p>
          ${listTemplate({ list: 'track', id: track.id }, track.items, view, 'parts')}
          ${opened === item.id ? trackFormTemplate(item, track, place, view) : nothing}
          <button class="button" type="button" @click=${() => view.add({ list: 'track', id: track.id })}>
            ${plusIcon()}${edit.actions.addToTrack}
          </button>
        </li>`;
      })}
    </ul>
    <p class="facts">${words.gathering(slot?.minutes ?? 0, timeAfter(schedule, slot?.end ?? 0))}</p>`;
}
