import type { RevealMessages } from '@klyngekit/messages';
import { html, type TemplateResult } from 'lit';

/** What comes of an attempt that showed nothing: an ordinary outcome, the same whatever the reason, and a way on. */
export function notShownTemplate({ notShown }: RevealMessages, proceed: () => void): TemplateResult {
  return html`<section class="panel screen-only" aria-labelledby="panel-title">
    <h2 class="title" id="panel-title" tabindex="-1">${notShown.heading}</h2>
    <p class="text">${notShown.text}</p>
    <ol class="questions">
      ${notShown.questions.map((question) => html`<li class="text">${question}</li>`)}
    </ol>
    <button class="button primary large" id="proceed" type="button" @click=${proceed}>${notShown.proceed}</button>
  </section>`;
}
