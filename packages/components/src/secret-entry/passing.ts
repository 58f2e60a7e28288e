import type { PassingWords } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { panelHeading } from '../shared/panel-heading.js';
import { wayOf, type EntryMode } from './entry-mode.js';

/** What stands on the screen between two people. */
export interface PassingView {
  readonly words: PassingWords;
  readonly mode: EntryMode;
  readonly headingLevel: number;
  /** How many have given something in, as far as this device knows. */
  readonly count: number;
  readonly next: () => void;
  /** What the one who leads can do: close, show the list. */
  readonly lead: unknown;
}

/**
 * The screen between two people: the one before is done, and the next begins with an empty form. It is the same whatever was
 * given in. On a participant's own device it is the end.
 */
export function passingTemplate({ words, mode, headingLevel, count, next, lead }: PassingView): TemplateResult {
  const way = wayOf(mode);
  const isDone = mode === 'participant' || (mode === 'shared' && count > 0);
  return html`<section class="panel" aria-labelledby="panel-title">
    ${panelHeading(isDone ? words.given : words.start, headingLevel)}
    <p class="text">${isDone ? words.givenText(way) : words.startText(way)}</p>
    ${mode === 'participant' ? nothing : html`<p class="count">${words.count(count)}</p>`}
    ${
      mode === 'shared'
        ? html`<div class="actions">
            <button class="button primary large" id="next" type="button" @click=${next}>
              ${count > 0 ? words.next : words.begin}
            </button>
          </div>`
        : nothing
    }
    ${mode === 'participant' ? nothing : lead}
  </section>`;
}
