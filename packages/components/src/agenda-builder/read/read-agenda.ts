import { findItem } from '@klyngekit/meeting';
import type { Action, AgendaItem, AgendaPart, Track } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { firstNotReached, timeAfter, titleOf, type AgendaView } from '../agenda-view.js';
import { headTemplate, practicalTemplate } from './head.js';
import { itemFacts, materialsTemplate } from './item-facts.js';

/** The agenda as participants see it: without notes for those who lead, and without what waits for another time. */
export function readTemplate(view: AgendaView): TemplateResult {
  const { meeting, schedule, words } = view;
  const cutOff = meeting.status === 'held' ? undefined : firstNotReached(meeting, schedule);
  const agreedEnd = meeting.end.slice(11);
  return html`<section class="agenda read" aria-labelledby="title">
    ${headTemplate(view)} ${practicalTemplate(view)}
    ${
      meeting.items.length === 0
        ? html`<p class="subtitle none">${words.states.noItems}</p>`
        : html`<ol class="list">
              ${meeting.items.map(
                (item) =>
                  html`${
                    item.id === cutOff ? html`<li class="cut"><span>${words.cutOff(agreedEnd)}</span></li>` : nothing
                  }${itemTemplate(item, view)}`,
              )}
            </ol>
            <p class="end">
              <span class="time">${words.clock(timeAfter(schedule, schedule.end))}</span>
              <b>${words.labels.expectedEnd}</b>
            </p>`
    }
    ${carriedTemplate(view)}
  </section>`;
}

function itemTemplate(item: AgendaItem, view: AgendaView): TemplateResult {
  const { schedule, words } = view;
  const slot = schedule.slots.get(item.id);
  return html`<li class="row">
    <span class="time">${words.clock(timeAfter(schedule, slot?.start ?? 0))}</span>
    <div class="body">
      ${titleTemplate(item, view)} ${itemFacts(item, undefined, view)} ${paragraphs(item.description)}
      ${item.items?.length ? partsTemplate(item.items, view) : nothing}
      ${item.tracks?.length ? tracksTemplate(item, item.tracks, view) : nothing} ${materialsTemplate(item, view)}
      ${outcomeTemplate(item, view)}
    </div>
    <span class="length">${words.minutes(slot?.minutes ?? item.minutes)}</span>
  </li>`;
}

function titleTemplate(part: AgendaPart, { words }: AgendaView): TemplateResult {
  const title = titleOf(part, words);
  const kind = words.kind(part.kind);
  return html`<p class="item-title">
    <bdi>${title}</bdi>${title === kind ? nothing : html` <span class="kind">${kind}</span>`}
  </p>`;
}

const paragraphs = (texts: readonly string[] = []): unknown =>
  texts.map((text) => html`<p class="facts"><bdi>${text}</bdi></p>`);

/** The parts of an item, one after the other. */
function partsTemplate(parts: readonly AgendaPart[], view: AgendaView): TemplateResult {
  const { words } = view;
  return html`<ol class="parts">
    ${parts.map(
      (part) =>
        html`<li>
          <span class="length">${words.minutes(part.minutes)}</span>
          <div>
            <bdi>${titleOf(part, words)}</bdi>
            ${itemFacts(part, undefined, view)} ${paragraphs(part.description)} ${materialsTemplate(part, view)}
            ${outcomeTemplate(part, view)}
          </div>
        </li>`,
    )}
  </ol>`;
}

/** Groups side by side, and when all meet again. */
function tracksTemplate(item: AgendaItem, tracks: readonly Track[], view: AgendaView): TemplateResult {
  const { words, schedule } = view;
  const slot = schedule.slots.get(item.id);
  return html`<ul class="tracks">
      ${tracks.map((track, place) => {
        const air = schedule.tracks.get(track.id)?.air ?? 0;
        return html`<li class="track">
          <p class="kind"><bdi>${trackTitle(track, place, view)}</bdi>${air > 0 ? ` · ${words.air(air)}` : nothing}</p>
          ${partsTemplate(track.items, view)}
        </li>`;
      })}
    </ul>
    <p class="facts">${words.gathering(slot?.minutes ?? 0, timeAfter(schedule, slot?.end ?? 0))}</p>`;
}

/** A track by its name, or its letter, and the room. */
export function trackTitle({ title, room }: Track, place: number, { words }: Pick<AgendaView, 'words'>): string {
  return [title.trim() === '' ? words.track(place) : title, room].filter(Boolean).join(' · ');
}

/** What came of an item. */
function outcomeTemplate({ notes = [], decisions = [], actions = [] }: AgendaPart, view: AgendaView): unknown {
  const { labels } = view.words;
  return html`${
    notes.length > 0
      ? html`<p class="label">${labels.notes}</p>
          ${paragraphs(notes)}`
      : nothing
  }
  ${
    decisions.length > 0
      ? html`<p class="label">${labels.decisions}</p>
          <ul class="outcome">
            ${decisions.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
          </ul>`
      : nothing
  }
  ${
    actions.length > 0
      ? html`<p class="label">${labels.actions}</p>
          ${actionsTemplate(actions, view)}`
      : nothing
  }`;
}

/** Agreements: what, who, when. */
function actionsTemplate(actions: readonly Action[], { meeting, words }: AgendaView): TemplateResult {
  const practiceOf = (id: string | undefined): string | undefined =>
    meeting.practices?.find((practice) => practice.id === id)?.name;
  return html`<ul class="outcome">
    ${actions.map(({ what, practice, lead, due, carriedFrom }) => {
      const carried = carriedFrom && words.carriedFrom(carriedFrom.date, carriedFrom.times);
      const facts = [practiceOf(practice), lead?.name, due && words.date(due), carried].filter(Boolean);
      return html`<li>
        <bdi>${what}</bdi
        >${facts.length > 0 ? html` <span class="kind"><bdi>${facts.join(' · ')}</bdi></span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Agreements of earlier meetings, where an item follows them up. */
function carriedTemplate(view: AgendaView): unknown {
  const { meeting, words, headingLevel } = view;
  if (!meeting.carried?.length) return nothing;
  return html`<div class="carried">
    <div class="heading" role="heading" aria-level=${Math.min(6, headingLevel + 1)}>${words.labels.carried}</div>
    ${actionsTemplate(meeting.carried, view)}
  </div>`;
}

/** The title of an item by its id, whatever has become of it. */
export function titleById({ meeting, words }: Pick<AgendaView, 'meeting' | 'words'>, id: string): string {
  const found = findItem(meeting, id);
  return found ? titleOf(found.part, words) : words.labels.item;
}
