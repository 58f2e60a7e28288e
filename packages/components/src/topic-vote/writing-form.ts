import type { TopicVoteMessages } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../shared/masked.js';
import { panelHeading } from '../shared/panel-heading.js';
import { wayOf, type EntryMode } from '../secret-entry/entry-mode.js';

/** The most signs of a proposal, and of why it is one. */
export const MOST_SIGNS = { title: 120, why: 300 } as const;

/** One proposal as it is being written. */
export interface Writing {
  readonly title: string;
  readonly why: string;
}

/** What the form needs. */
export interface WritingView {
  readonly words: TopicVoteMessages;
  readonly mode: EntryMode;
  readonly headingLevel: number;
  readonly question: string;
  readonly most: number;
  /** What is written so far; the next field comes when there is something in the one before. */
  readonly written: readonly Writing[];
  readonly hasCpr: (text: string) => boolean;
  readonly note: string;
  readonly write: (place: number, field: keyof Writing, text: string) => void;
  readonly handIn: () => void;
  readonly none: () => void;
}

/** Where one person writes proposals. Nothing of it is kept but in the fields, which go with the form. */
export function writingTemplate(view: WritingView): TemplateResult {
  const { words, mode, headingLevel, question, most, written, note } = view;
  const shown = Math.min(most, written.filter(({ title }) => title.trim() !== '').length + 1);
  return html`<form
    class="panel"
    novalidate
    autocomplete="off"
    aria-labelledby="panel-title"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      view.handIn();
    }}
  >
    ${panelHeading(question, headingLevel)}
    <p class="subtitle">${words.writing.text(most, wayOf(mode))}</p>
    <ol class="proposals">
      ${Array.from({ length: Math.max(shown, written.length) }, (_, place) => proposalTemplate(place, view))}
    </ol>
    <p class="note subtitle" id="note">${note}</p>
    <div class="actions">
      <button class="button primary large" type="submit" aria-describedby="note">${words.writing.handIn}</button>
      <button class="button large" type="button" @click=${view.none}>${words.writing.none}</button>
    </div>
  </form>`;
}

function proposalTemplate(place: number, view: WritingView): TemplateResult {
  const { title, why } = view.written[place] ?? { title: '', why: '' };
  const { writing } = view.words;
  const isBegun = title.trim() !== '' || why !== '';
  return html`<li>
    ${fieldTemplate(place, 'title', title, html`${writing.proposal(place + 1)}`, view)}
    ${
      isBegun
        ? fieldTemplate(
            place,
            'why',
            why,
            html`${writing.why} <span class="muted">${writing.optional}</span
              ><span class="visually-hidden"> ${writing.proposal(place + 1)}</span>`,
            view,
          )
        : nothing
    }
  </li>`;
}

function fieldTemplate(
  place: number,
  field: keyof Writing,
  text: string,
  label: TemplateResult,
  { words, hasCpr, write }: WritingView,
): TemplateResult {
  const id = `${field}-${place}`;
  const isWrong = hasCpr(text);
  const note = (event: Event): void => write(place, field, (event.target as HTMLTextAreaElement).value);
  return html`<label class="field-label" for=${id}>${label}</label>
    <textarea
      id=${id}
      rows=${field === 'title' ? 2 : 1}
      maxlength=${MOST_SIGNS[field]}
      autocomplete="off"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${`${id}-used${isWrong ? ` ${id}-error` : ''}`}
      .value=${live(text)}
      @input=${note}
      ${masked()}
    ></textarea>
    <p class="small used" id=${`${id}-used`}>${words.writing.used(text.length, MOST_SIGNS[field])}</p>
    ${isWrong ? html`<p class="error" id=${`${id}-error`}>${words.writing.cpr}</p>` : nothing}`;
}
