import type { ReflectionCause, ReflectionMessages } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plusIcon } from '../../shared/icons.js';
import { masked } from '../../shared/masked.js';
import { MOST_SIGNS, type ReflectionField, type ReflectionNote } from './reflection-note.js';

const CAUSES: readonly ReflectionCause[] = ['population', 'registration', 'practice', 'unknown'];

/** What both screens show. */
export interface ReflectionView {
  readonly words: ReflectionMessages;
  /** The indicator's suggestions. */
  readonly ideas: readonly string[];
  readonly headingLevel: number;
  /** What was done last, in words; or empty. */
  readonly said: string;
  readonly take: () => void;
}

/** What the own view shows. */
export interface OwnReflectionView extends ReflectionView {
  readonly note: ReflectionNote;
  /** Fields that hold what looks like a person's number. */
  readonly wrong: readonly ReflectionField[];
  /** Titles of other figures that something unsent is written about. */
  readonly elsewhere: readonly string[];
  readonly change: (changes: Partial<ReflectionNote>) => void;
}

/** The two questions with fields to write in. */
export function ownTemplate(view: OwnReflectionView): TemplateResult {
  const { words, ideas, note, elsewhere, change, take } = view;
  const { figure } = words;
  return html`<form
    class="panel"
    novalidate
    autocomplete="off"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      take();
    }}
  >
    ${elsewhere.length === 0 ? nothing : html`<p class="note subtitle" role="note">${words.elsewhere(elsewhere)}</p>`}
    <div class="questions">
      <fieldset aria-describedby="figure-question">
        <legend>${headingTemplate(figure.heading, view)}</legend>
        <p class="subtitle" id="figure-question">${figure.question.own}</p>
        ${CAUSES.map(
          (cause) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="cause"
                .checked=${live(note.cause === cause)}
                @change=${() => change({ cause })}
                ${masked()}
              />${figure.causes.own[cause]}</label
            >`,
        )}
        ${fieldTemplate('note', figure.note, view)}
      </fieldset>
      <fieldset aria-describedby="change-question">
        <legend>${headingTemplate(words.change.heading, view)}</legend>
        <p class="subtitle" id="change-question">${words.change.question(ideas.length > 0, 'own')}</p>
        ${ideas.map(
          (idea, place) =>
            html`<label class="choice"
              ><input
                type="checkbox"
                .checked=${live(note.ideas.includes(place))}
                @change=${(event: Event) => change({ ideas: chosen(note.ideas, place, event) })}
                ${masked()}
              />${idea}</label
            >`,
        )}
        ${fieldTemplate('change', words.change.own, view)}
      </fieldset>
    </div>
    ${footTemplate(view, 'own')}
  </form>`;
}

/** The two questions to talk about. There is nothing to write in, and the figure alone goes to the agenda. */
export function sharedTemplate(view: ReflectionView): TemplateResult {
  const { words, ideas, take } = view;
  const { figure, change } = words;
  return html`<form
    class="panel"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      take();
    }}
  >
    <div class="questions">
      <div>
        ${headingTemplate(figure.heading, view)}
        <p class="subtitle">${figure.question.shared}</p>
        <ul>
          ${CAUSES.map((cause) => html`<li>${figure.causes.shared[cause]}</li>`)}
        </ul>
      </div>
      <div>
        ${headingTemplate(change.heading, view)}
        <p class="subtitle">${change.question(ideas.length > 0, 'shared')}</p>
        ${
          ideas.length === 0
            ? nothing
            : html`<ul>
                ${ideas.map((idea) => html`<li>${idea}</li>`)}
              </ul>`
        }
      </div>
    </div>
    ${footTemplate(view, 'shared')}
  </form>`;
}

function footTemplate({ words, said }: ReflectionView, whose: 'own' | 'shared'): TemplateResult {
  return html`<p class="small promise" id="promise">${words.promise[whose]}</p>
    <div class="panel-actions">
      <button class="button primary" type="submit" aria-describedby="promise">${plusIcon()}${words.toAgenda}</button>
      ${said === '' ? nothing : html`<span class="small said">${said}</span>`}
    </div>`;
}

function headingTemplate(text: string, { headingLevel }: ReflectionView): TemplateResult {
  return html`<span class="heading" role="heading" aria-level=${headingLevel}>${text}</span>`;
}

function fieldTemplate(
  field: ReflectionField,
  label: string,
  { note, wrong, words, change }: OwnReflectionView,
): TemplateResult {
  const isWrong = wrong.includes(field);
  return html`<div class="form-field">
    <label for=${`reflection-${field}`}>${label} <span class="muted">(${words.noPatients})</span></label>
    <textarea
      id=${`reflection-${field}`}
      rows="3"
      maxlength=${MOST_SIGNS}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `reflection-${field}-error` : nothing}
      .value=${live(note[field])}
      @input=${(event: Event) => change({ [field]: (event.target as HTMLTextAreaElement).value })}
      ${masked()}
    ></textarea>
    ${isWrong ? html`<p class="error" id=${`reflection-${field}-error`}>${words.cprLike}</p>` : nothing}
  </div>`;
}

/** The chosen suggestions after one was pressed, in their own order. */
function chosen(ideas: readonly number[], place: number, { target }: Event): readonly number[] {
  const others = ideas.filter((each) => each !== place);
  return (target as HTMLInputElement).checked ? [...others, place].sort((a, b) => a - b) : others;
}
