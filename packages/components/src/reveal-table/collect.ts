import type { NamesProblem, RevealMessages } from '@klyngekit/messages';
import type { SealMode } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { masked } from '../shared/masked.js';
import { panelHeading } from '../shared/panel-heading.js';

/** What was last said about a code or a file; the same for every code that was taken in. */
export type CollectNote = 'given' | 'mistyped' | 'opening' | 'reading' | NamesProblem | undefined;

/** A note in words; empty for none. */
export function noteText({ codes, nameFile }: RevealMessages, note: CollectNote): string {
  if (note === undefined) return '';
  if (note === 'given' || note === 'mistyped' || note === 'opening') return codes[note];
  return note === 'reading' ? nameFile.reading : nameFile.problem(note);
}

/** What the collection needs. */
export interface CollectView {
  readonly words: RevealMessages;
  /** Whose codes open what; undefined where a name list does. */
  readonly mode: SealMode | undefined;
  readonly isDeciding: boolean;
  readonly headingLevel: number;
  readonly collection: {
    readonly note: CollectNote;
    readonly give: (event: SubmitEvent) => void;
    readonly open: () => void;
    readonly fetch: () => void;
    readonly choose: (event: Event) => void;
  };
  /** Whether the host hands out the name list. */
  readonly fromHost: boolean;
}

/** Where codes are put in, or where the name list comes from. No count and no progress. */
export function collectTemplate(view: CollectView): TemplateResult {
  return html`<section class="panel screen-only" aria-labelledby="panel-title">
    ${view.mode === undefined ? namesTemplate(view) : codesTemplate(view, view.mode)}
  </section>`;
}

function codesTemplate({ words, isDeciding, collection, headingLevel }: CollectView, mode: SealMode): TemplateResult {
  const { note, give, open } = collection;
  const { codes } = words;
  const busy = isDeciding ? 'true' : nothing;
  return html`${panelHeading(codes.heading, headingLevel)}
    <p class="text">${codes.text(mode)}</p>
    <form class="codes" autocomplete="off" @submit=${give}>
      <label class="field-label" for="code">${codes.label}</label>
      <div class="code-row">
        <input
          class="code"
          id="code"
          type="text"
          inputmode="text"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="send"
          maxlength="64"
          aria-describedby="code-hint code-note"
          aria-disabled=${busy}
          ${masked()}
          data-1p-ignore
          data-lpignore="true"
          data-bwignore
        />
        <button class="button primary large" type="submit" aria-disabled=${busy}>${codes.give}</button>
      </div>
    </form>
    <p class="small" id="code-hint">${codes.hint(mode)}</p>
    <p class="note-line subtitle" id="code-note">${noteText(words, note)}</p>
    <div class="ending">
      <p class="subtitle">${codes.silence}</p>
      <button class="button" id="try" type="button" aria-disabled=${busy} @click=${open}>
        ${isDeciding ? codes.opening : codes.open}
      </button>
    </div>`;
}

function namesTemplate({ words, isDeciding, collection, fromHost, headingLevel }: CollectView): TemplateResult {
  const { note, fetch, choose } = collection;
  const { nameFile } = words;
  const isReading = isDeciding || note === 'reading';
  const busy = isReading ? 'true' : nothing;
  return html`${panelHeading(nameFile.heading, headingLevel)}
    <p class="text">${nameFile.text}</p>
    <div class="choosing">
      <button
        class="button large"
        id="choose"
        type="button"
        aria-disabled=${busy}
        aria-describedby="file-note"
        @click=${fetch}
      >
        ${fromHost ? nameFile.fetch : nameFile.choose}
      </button>
      ${
        fromHost
          ? nothing
          : html`<input
              id="file"
              type="file"
              accept=".json,application/json"
              hidden
              aria-hidden="true"
              tabindex="-1"
              @change=${choose}
            />`
      }
    </div>
    <p class="note-line subtitle" id="file-note">${noteText(words, isReading ? 'reading' : note)}</p>`;
}
