import { findItem } from '@klyngekit/meeting';
import type { AgendaField } from '@klyngekit/messages';
import type { AgendaItem, AgendaPart, Track } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { plusIcon } from '../../shared/icons.js';
import { linkTitle, titleOf } from '../agenda-view.js';
import { trackTitle } from '../read/read-agenda.js';
import { isAtEnd, type EditView } from './edit-view.js';
import { fieldTemplate, wordsOf, type Field } from './field.js';
import { itemAt, itemFields, memberFields, minutesField, type MemberList } from './item-fields.js';

const MEMBER_LISTS: readonly MemberList[] = ['roles', 'partners', 'materials'];

/** The form of one item, under its row. */
export function itemFormTemplate(item: AgendaItem, view: EditView): TemplateResult {
  const { meeting, words, edit } = view;
  const at = itemAt(meeting, item.id);
  if (!at) return html``;
  const { pointer, found } = at;
  const title = titleOf(item, words);
  const isTop = found.part === found.item;
  const isInPart = found.container.list === 'item';
  const fields = itemFields(item, pointer, view);
  return html`<fieldset class="form" id=${`form-${item.id}`}>
    <legend class="visually-hidden">${title}</legend>
    <div class="fields">
      ${fields.map((field) => fieldTemplate(field, view))}
      ${isInPart ? fieldTemplate(minutesField(item, pointer, view), view) : nothing}
    </div>
    ${MEMBER_LISTS.map((list) => membersTemplate(item, list, pointer, view))} ${linksTemplate(item, 'indicators', view)}
    ${linksTemplate(item, 'topics', view)}
    <div class="buttons">
      <button
        class="button"
        type="button"
        id=${`up-${item.id}`}
        aria-disabled=${isAtEnd(view, item.id, -1)}
        @click=${() => view.moveBy(item.id, -1)}
      >
        ${edit.actions.up}
      </button>
      <button
        class="button"
        type="button"
        id=${`down-${item.id}`}
        aria-disabled=${isAtEnd(view, item.id, 1)}
        @click=${() => view.moveBy(item.id, 1)}
      >
        ${edit.actions.down}
      </button>
      ${
        isTop && !item.tracks?.length
          ? html`<button class="button" type="button" @click=${() => view.add({ list: 'item', id: item.id })}>
              ${plusIcon()}${edit.actions.addPart}
            </button>`
          : nothing
      }
      ${
        isTop && !item.items?.length
          ? html`<button class="button" type="button" @click=${() => view.addTracks(item.id)}>
              ${plusIcon()}${edit.actions.addTrack}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${() => view.duplicate(item.id)}>${edit.actions.duplicate}</button>
      <button class="button" type="button" @click=${() => view.remove(item.id)}>${edit.actions.remove}</button>
      <button class="button" type="button" @click=${() => view.toggle(item.id)}>${edit.actions.close}</button>
    </div>
  </fieldset>`;
}

/** The members of a list of an item, and one more. */
function membersTemplate(part: AgendaPart, list: MemberList, pointer: string, view: EditView): TemplateResult {
  const { edit, titles } = view;
  const names = { roles: edit.roleNumber, partners: edit.partnerNumber, materials: edit.materialNumber }[list];
  const { addRole, addPartner, addMaterial, remove } = edit.actions;
  const add = { roles: addRole, partners: addPartner, materials: addMaterial }[list];
  return html`${(part[list] ?? []).map((_, place) => {
      const name = names(place + 1);
      const fields = memberFields(part, list, place, pointer, { ...view, partners: titles.partner });
      return html`<fieldset class="member">
        <legend class="visually-hidden">${name}</legend>
        <div class="fields">${fields.map((field) => fieldTemplate(field, view))}</div>
        <button class="button" type="button" @click=${() => view.removeMember(part, list, place)}>
          <span>${remove}<span class="visually-hidden"> ${name}</span></span>
        </button>
      </fieldset>`;
    })}<button class="button add" type="button" @click=${() => view.addMember(part, list)}>
      ${plusIcon()}${add}
    </button>`;
}

/** The things outside the agenda that an item is about: those that the page knows, and those that are there. */
function linksTemplate(part: AgendaPart, list: 'indicators' | 'topics', view: EditView): unknown {
  const { edit, titles, perform } = view;
  const kind = list === 'indicators' ? 'indicator' : 'topic';
  const chosen = part[list] ?? [];
  const ids = [...new Set([...Object.keys(titles[kind]), ...chosen])];
  if (ids.length === 0) return nothing;
  const set = (id: string, isIn: boolean): void =>
    perform({
      type: 'set-item',
      item: part.id,
      field: list,
      value: ids.filter((each) => (each === id ? isIn : chosen.includes(each))),
    });
  return html`<fieldset class="checks">
    <legend>${edit.fields[list]}</legend>
    ${ids.map(
      (id) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${chosen.includes(id)}
            @change=${(event: Event) => set(id, (event.target as HTMLInputElement).checked)}
          /><bdi>${linkTitle(view, kind, id)}</bdi></label
        >`,
    )}
  </fieldset>`;
}

/** Name and room of a track, while the form of its item is open. */
export function trackFormTemplate(item: AgendaItem, track: Track, place: number, view: EditView): TemplateResult {
  const { edit, meeting } = view;
  const found = findItem(meeting, item.id);
  const pointer = `${found ? (itemAt(meeting, item.id)?.pointer ?? '') : ''}/tracks/${place}`;
  const field = (name: AgendaField, at: 'title' | 'room'): Field => ({
    key: `${track.id}/${at}`,
    ...wordsOf(edit, name),
    pointer: `${pointer}/${at}`,
    form: 'text',
    value: track[at] ?? '',
    command: (text) =>
      at === 'title'
        ? { type: 'set-track', track: track.id, field: 'title', value: text }
        : { type: 'set-track', track: track.id, field: 'room', value: text.trim() === '' ? undefined : text },
  });
  const title = trackTitle(track, place, view);
  return html`<div class="fields">
      ${fieldTemplate(field('trackTitle', 'title'), view)} ${fieldTemplate(field('room', 'room'), view)}
    </div>
    <button class="button" type="button" @click=${() => view.removeTrack(track.id, title)}>
      <span>${edit.actions.remove}<span class="visually-hidden"> ${title}</span></span>
    </button>`;
}
