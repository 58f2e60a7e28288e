import { leastAnswers, type EvaluationAnswer } from '@klyngekit/meeting';
import type { MeetingEvaluationMessages } from '@klyngekit/messages';
import { containsCprLikeNumber, type CommentQuestion } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../shared/masked.js';
import { panelHeading } from '../shared/panel-heading.js';
import { asParagraph } from '../shared/typed-text.js';

const QUESTIONS: readonly CommentQuestion[] = ['keep', 'change', 'other'];
/** The most signs of a free answer. */
const MOST_SIGNS = 500;

/** What one person answers, until it is handed in. */
export interface Answering {
  readonly benefit?: keyof MeetingEvaluationMessages['form']['benefits'];
  readonly change?: keyof MeetingEvaluationMessages['form']['changes'];
  readonly comments: { readonly [question in CommentQuestion]?: string };
}

/** Nothing answered yet. */
export const NOTHING: Answering = { comments: {} };

/** An answer as it is handed in: free answers as files can hold them. */
export function answerOf({ benefit, change, comments }: Answering): EvaluationAnswer {
  const texts = QUESTIONS.map((question) => [question, asParagraph(comments[question] ?? '')] as const);
  return {
    ...(benefit && { benefit }),
    ...(change && { change }),
    comments: Object.fromEntries(texts.filter(([, text]) => text !== '')),
  };
}

export const isEmpty = (answer: EvaluationAnswer): boolean =>
  answer.benefit === undefined && answer.change === undefined && Object.keys(answer.comments ?? {}).length === 0;

export const hasCpr = ({ comments }: Answering): boolean =>
  QUESTIONS.some((question) => containsCprLikeNumber(comments[question] ?? ''));

/** What the form needs. */
export interface AnswerView {
  readonly words: MeetingEvaluationMessages;
  readonly headingLevel: number;
  readonly answering: Answering;
  readonly note: string;
  readonly set: (changes: Partial<Answering>) => void;
  readonly handIn: () => void;
}

/** Two scales and three free answers. Everything may be left open. */
export function answerTemplate(view: AnswerView): TemplateResult {
  const { words, headingLevel, answering, note, set } = view;
  const { form } = words;
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
    ${panelHeading(form.heading, headingLevel)}
    <p class="subtitle">${form.text(leastAnswers)}</p>
    ${scaleTemplate('benefit', form.benefit, form.benefits, answering.benefit, (benefit) => set({ benefit }))}
    ${scaleTemplate('change', form.change, form.changes, answering.change, (change) => set({ change }))}
    ${QUESTIONS.map((question) => commentTemplate(question, view))}
    <p class="note subtitle" id="note">${note}</p>
    <div class="actions">
      <button class="button primary large" type="submit" aria-describedby="note">${form.handIn}</button>
    </div>
  </form>`;
}

function scaleTemplate<Key extends string>(
  name: string,
  question: string,
  steps: Readonly<Record<Key, string>>,
  chosen: Key | undefined,
  set: (step: Key) => void,
): TemplateResult {
  return html`<fieldset class="scale" ${masked()}>
    <legend class="field-label">${question}</legend>
    ${(Object.keys(steps) as Key[]).map(
      (step) =>
        html`<label class="step"
          ><input
            type="radio"
            name=${name}
            .value=${step}
            autocomplete="off"
            .checked=${live(chosen === step)}
            @change=${() => set(step)}
          /><span>${steps[step]}</span></label
        >`,
    )}
  </fieldset>`;
}

function commentTemplate(question: CommentQuestion, { words, answering, set }: AnswerView): TemplateResult {
  const { form } = words;
  const text = answering.comments[question] ?? '';
  const isWrong = containsCprLikeNumber(text);
  const id = `comment-${question}`;
  return html`<div class="comment">
    <label class="field-label" for=${id}>${form.comments[question]} <span class="muted">${form.optional}</span></label>
    <textarea
      id=${id}
      rows="2"
      maxlength=${MOST_SIGNS}
      autocomplete="off"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-error comment-hint` : 'comment-hint'}
      .value=${live(text)}
      @input=${(event: Event) =>
        set({ comments: { ...answering.comments, [question]: (event.target as HTMLTextAreaElement).value } })}
      ${masked()}
    ></textarea>
    ${isWrong ? html`<p class="error" id=${`${id}-error`}>${form.cpr}</p>` : nothing}
    ${question === 'other' ? html`<p class="small" id="comment-hint">${form.commentHint}</p>` : nothing}
  </div>`;
}
