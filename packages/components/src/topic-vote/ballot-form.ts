import { leastBallots } from '@klyngekit/meeting';
import type { TopicVoteMessages } from '@klyngekit/messages';
import type { Topic } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../shared/masked.js';
import { panelHeading } from '../shared/panel-heading.js';
import { wayOf, type EntryMode } from '../secret-entry/entry-mode.js';

/** Choices as they are being made: the topic at each place, or none yet. */
export type Choices = readonly (string | undefined)[];

/** Choices with a topic at a place. A topic stands at one place only; pressed again, it is taken away. */
export function withChoice(choices: Choices, place: number, topic: string): Choices {
  const isThere = choices[place] === topic;
  return choices.map((chosen, at) => {
    if (at === place) return isThere ? undefined : topic;
    return chosen === topic ? undefined : chosen;
  });
}

/** What the ballot needs. */
export interface BallotView {
  readonly words: TopicVoteMessages;
  readonly mode: EntryMode;
  readonly headingLevel: number;
  /** In an order drawn for this ballot. */
  readonly topics: readonly Topic[];
  readonly choices: Choices;
  readonly note: string;
  readonly choose: (place: number, topic: string) => void;
  readonly cast: () => void;
  readonly blank: () => void;
}

/** A ballot: one group of radio buttons for each place. What is chosen stands in the fields, which go with the form. */
export function ballotTemplate(view: BallotView): TemplateResult {
  const { words, mode, headingLevel, topics, choices, note } = view;
  const { ballot } = words;
  return html`<form
    class="panel"
    novalidate
    autocomplete="off"
    aria-labelledby="panel-title"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      view.cast();
    }}
  >
    ${panelHeading(ballot.heading(choices.length), headingLevel)}
    <p class="subtitle">${ballot.text}</p>
    <div class="ballot-head" aria-hidden="true">
      <span class="small">${ballot.topic}</span><span class="small">${ballot.places(choices.length)}</span>
    </div>
    <ul class="ballot" ${masked()}>
      ${topics.map((topic) => rowTemplate(topic, view))}
    </ul>
    <p class="mine subtitle" ${masked()}>
      <strong>${ballot.yours}</strong>
      ${choices.map((chosen, place) => {
        const title = topics.find(({ id }) => id === chosen)?.title;
        return html`<span class="mine-place"
          ><span class="nowrap">${place + 1}.</span>
          ${title ?? html`<span class="muted">${ballot.notChosen}</span>`}</span
        >`;
      })}
    </p>
    <p class="note subtitle" id="note">${note}</p>
    <div class="actions">
      <button class="button primary large" type="submit" aria-describedby="note">${ballot.cast}</button>
      <button class="button large" type="button" id="blank" @click=${view.blank}>${ballot.blank}</button>
    </div>
    <p class="small promise">${ballot.promise(leastBallots, wayOf(mode))}</p>
  </form>`;
}

function rowTemplate(topic: Topic, { words, choices, choose }: BallotView): TemplateResult {
  const id = `topic-${topic.id}`;
  return html`<li>
    <span class="ballot-topic"
      ><span id=${id}>${topic.title}</span
      >${topic.why === undefined ? nothing : html`<span class="small">${topic.why}</span>`}</span
    >
    <span class="places">
      ${choices.map(
        (chosen, place) =>
          html`<label class="place"
            ><input
              type="radio"
              name=${`place-${place}`}
              .value=${topic.id}
              autocomplete="off"
              aria-label=${`${words.ballot.place(place + 1)}: ${topic.title}`}
              .checked=${live(chosen === topic.id)}
              @click=${() => choose(place, topic.id)}
            /><span aria-hidden="true">${place + 1}</span></label
          >`,
      )}
    </span>
  </li>`;
}
