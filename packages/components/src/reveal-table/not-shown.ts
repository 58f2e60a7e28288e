import type { RevealMessages } from '@klyngekit/messages';
import { html, type TemplateResult } from 'lit';
import { panelHeading } from '../shared/panel-heading.js';

/** What comes of an attempt that showed nothing: an ordinary outcome, the same whatever the reason, and a way on. */
export function notShownTemplate(
  { notShown }: RevealMessages,
  headingLevel: number,
  proceed: () => void,
): TemplateResult {
  return html`<section class="panel screen-only" aria-labelledby="panel-title">
    ${panelHeading(notShown.heading, headingLevel)}
    <p class="text">${notShown.text}</p>
    <ol class="questions">
      ${notShown.questions.map((question) => html`<li class="text">${question}</li>`)}
    </ol>
    <button class="button primary large" id="proceed" type="button" @click=${proceed}>${notShown.proceed}</button>
  </section>`;
}
