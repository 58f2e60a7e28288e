import { html, nothing, type TemplateResult } from 'lit';

/** What the one who leads can do to end a vote or an evaluation. */
export interface ClosingView {
  /** How many have given something in. */
  readonly count: number;
  /** Whether the question stands there. */
  readonly isAsked: boolean;
  readonly words: {
    readonly close: string;
    readonly question: string;
    readonly closeNow: string;
    readonly goOn: string;
  };
  readonly ask: (isAsked: boolean) => void;
  readonly close: () => void;
}

/** A button that asks before it closes for good; nothing while nobody has given anything in. */
export function closingTemplate({ count, isAsked, words, ask, close }: ClosingView): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  if (!isAsked) {
    return html`<div class="actions lead">
      <button class="button large" id="close" type="button" @click=${() => ask(true)}>${words.close}</button>
    </div>`;
  }
  return html`<div class="ask" role="group" tabindex="-1" id="question" aria-labelledby="question-text">
    <p class="text" id="question-text">${words.question}</p>
    <div class="actions">
      <button class="button" id="close-now" type="button" @click=${close}>${words.closeNow}</button>
      <button class="button" id="go-on" type="button" @click=${() => ask(false)}>${words.goOn}</button>
    </div>
  </div>`;
}
