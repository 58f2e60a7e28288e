import type { OpeningFacts, RevealMessages } from '@klyngekit/messages';
import { html, type TemplateResult } from 'lit';

/** What the dialog asks. */
export interface DialogView {
  readonly words: RevealMessages;
  readonly facts: OpeningFacts;
  readonly proceed: () => void;
  readonly stay: () => void;
}

/** The four sentences, read aloud before anybody answers, and two ways on that look alike. */
export function dialogTemplate({ words, facts, proceed, stay }: DialogView): TemplateResult {
  const { dialog } = words;
  const refuse = (event: Event): void => {
    event.preventDefault();
    stay();
  };
  return html`<dialog class="dialog screen-only" aria-labelledby="dialog-title" @cancel=${refuse} @close=${stay}>
    <h2 class="title" id="dialog-title" tabindex="-1">${dialog.heading}</h2>
    <p class="subtitle">${dialog.readAloud}</p>
    <ol class="sentences">
      ${dialog.sentences(facts.mode).map((sentence) => html`<li class="text">${sentence}</li>`)}
    </ol>
    <p class="small">${dialog.method(facts)}</p>
    <div class="answers-row">
      <button class="button" type="button" @click=${proceed}>${dialog.proceed(facts.mode)}</button>
      <button class="button" type="button" @click=${stay}>${dialog.stay}</button>
    </div>
  </dialog>`;
}
