import { topicsOnBallot } from '@klyngekit/meeting';
import type { TopicVoteMessages } from '@klyngekit/messages';
import type { Topic, TopicRound } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { panelHeading } from '../shared/panel-heading.js';

/** The most themes that a round can choose. */
const MOST_SEATS = 20;

/** What the list needs. */
export interface TopicListView {
  readonly words: TopicVoteMessages;
  readonly headingLevel: number;
  readonly round: TopicRound;
  /** Whether the reader leads the round, or only reads. */
  readonly leads: boolean;
  readonly selected: ReadonlySet<string>;
  /** The one of the selected that is to stay. */
  readonly keeps: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly select: (topic: string, isIn: boolean) => void;
  readonly keep: (topic: string) => void;
  readonly merge: () => void;
  readonly split: (topic: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setSeats: (seats: number) => void;
  readonly more: () => void;
  readonly begin: () => void;
}

/** The proposals in random order, without authors; those that are the same are merged. */
export function topicListTemplate(view: TopicListView): TemplateResult {
  const { words, headingLevel, round, leads } = view;
  const { list } = words;
  const shown = topicsOnBallot(round).flatMap((id) => round.topics.filter((topic) => topic.id === id));
  return html`<section class="panel" aria-labelledby="panel-title">
    ${panelHeading(list.heading(shown.length), headingLevel)}
    <p class="subtitle">${round.question}</p>
    <p class="subtitle">${leads ? list.text : list.readOnly}</p>
    <ul class="topics">
      ${shown.map((topic) => topicTemplate(topic, view))}
    </ul>
    ${leads ? leadTemplate(view, shown) : nothing}
  </section>`;
}

function topicTemplate(topic: Topic, view: TopicListView): TemplateResult {
  const { words, round, leads, selected, select } = view;
  const { list } = words;
  const from = round.merges?.find(({ into }) => into === topic.id)?.from ?? [];
  const merged = round.topics.filter(({ id }) => from.includes(id));
  const id = `pick-${topic.id}`;
  return html`<li class="topic">
    ${
      leads
        ? html`<input
            type="checkbox"
            id=${id}
            aria-label=${list.select(topic.title)}
            .checked=${live(selected.has(topic.id))}
            @change=${(event: Event) => select(topic.id, (event.target as HTMLInputElement).checked)}
          />`
        : nothing
    }
    <div>
      <label class="topic-title" for=${leads ? id : nothing}>${topic.title}</label>
      ${topic.why === undefined ? nothing : html`<p class="small">${topic.why}</p>`}
      ${
        merged.length === 0
          ? nothing
          : html`<p class="small">${list.standsFor}</p>
              <ul class="merged">
                ${merged.map(
                  (each) =>
                    html`<li class="subtitle">
                      <span>${each.title}</span> ${
                        leads
                          ? html`<button class="button" type="button" @click=${() => view.split(each.id)}>
                              ${list.split}<span class="visually-hidden"> ${each.title}</span>
                            </button>`
                          : nothing
                      }
                    </li>`,
                )}
              </ul>`
      }
    </div>
  </li>`;
}

function leadTemplate(view: TopicListView, shown: readonly Topic[]): TemplateResult {
  const { words, round, selected, keeps, canUndo, canRedo } = view;
  const { list } = words;
  const chosen = shown.filter(({ id }) => selected.has(id));
  const mayBegin = shown.length >= 2;
  return html`${
      chosen.length < 2
        ? nothing
        : html`<div class="ask" role="group" aria-labelledby="merge-count">
            <p class="subtitle" id="merge-count">${list.selected(chosen.length)}</p>
            <label class="field-label" for="keeps">${list.keeps}</label>
            <select id="keeps" @change=${(event: Event) => view.keep((event.target as HTMLSelectElement).value)}>
              ${chosen.map(({ id, title }) => html`<option value=${id} ?selected=${id === keeps}>${title}</option>`)}
            </select>
            <div class="actions">
              <button class="button" id="merge" type="button" @click=${view.merge}>${list.merge}</button>
            </div>
          </div>`
    }
    <div class="actions">
      ${canUndo ? html`<button class="button" id="undo" type="button" @click=${view.undo}>${words.undo}</button>` : nothing}
      ${canRedo ? html`<button class="button" id="redo" type="button" @click=${view.redo}>${words.redo}</button>` : nothing}
      <button class="button" id="more" type="button" @click=${view.more}>${list.more}</button>
    </div>
    <div class="lead">
      <label class="field-label" for="seats">${list.seats}</label>
      <input
        id="seats"
        type="number"
        inputmode="numeric"
        min="1"
        max=${MOST_SEATS}
        .value=${live(String(round.seats))}
        @change=${(event: Event) => {
          const seats = Math.round(Number((event.target as HTMLInputElement).value));
          view.setSeats(Math.min(MOST_SEATS, Math.max(1, seats || 1)));
        }}
      />
      <div class="actions">
        <button
          class=${mayBegin ? 'button primary large' : 'button large'}
          id="begin-vote"
          type="button"
          ?disabled=${!mayBegin}
          aria-describedby=${mayBegin ? nothing : 'too-few'}
          @click=${view.begin}
        >
          ${list.begin}
        </button>
      </div>
      ${mayBegin ? nothing : html`<p class="subtitle" id="too-few">${list.tooFew}</p>`}
    </div>`;
}
