import { announce, type DraftState } from '@klyngekit/foundation';
import type { DraftNoticeMessages } from '@klyngekit/messages';
import { css, html, nothing, type CSSResult, type ReactiveElement, type TemplateResult } from 'lit';

/** What the line beside a draft needs of the element that keeps it. */
export interface DraftNoticeOptions {
  kept(this: void): DraftState;
  words(this: void): DraftNoticeMessages;
  /** A moment by the clock on the wall, as HH:MM. */
  timeOf(this: void, moment: number): string;
  /** Takes the draft away. */
  clear(this: void): void;
  /** Moves the focus to something once it is drawn. */
  goTo(this: void, selector: string): void;
}

/** Says where a draft lies, and takes it away when that is asked for twice. */
export class DraftNotice {
  readonly #host: ReactiveElement;
  readonly #options: DraftNoticeOptions;
  #isAsked = false;
  #told = '';

  constructor(host: ReactiveElement, options: DraftNoticeOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** @param more - further sentences about the draft, shown also before it is saved */
  template(more = ''): TemplateResult | typeof nothing {
    const kept = this.#options.kept();
    const words = this.#options.words();
    const { savedAt } = kept;
    const savedTime = savedAt === undefined ? undefined : this.#options.timeOf(savedAt);
    const status = words.status({ ...kept, savedTime });
    this.#tell(kept, words);
    if (this.#isAsked && savedAt !== undefined) return this.#question(words);
    const text = [status, more].filter((part) => part !== '').join(' ');
    if (text === '') return nothing;
    return html`<p class="small draft">
      ${text}
      ${
        savedAt === undefined
          ? nothing
          : html`<button class="clear" type="button" id="clear-draft" @click=${() => this.#ask(true)}>
              ${words.clear}
            </button>`
      }
    </p>`;
  }

  #question(words: DraftNoticeMessages): TemplateResult {
    return html`<div class="draft-question" role="group" aria-labelledby="clear-text">
      <p id="clear-text">${words.question}</p>
      <div class="draft-answers">
        <button class="button" type="button" id="clear-now" @click=${this.#clear}>${words.clear}</button>
        <button class="button" type="button" id="keep-draft" @click=${() => this.#ask(false)}>${words.keep}</button>
      </div>
    </div>`;
  }

  /** Says aloud, once, what is out of the ordinary; that a draft is saved now and then is seen. */
  #tell(kept: DraftState, words: DraftNoticeMessages): void {
    const isFound = kept.savedAt !== undefined && kept.place === undefined;
    const isNews = isFound || kept.place === 'memory' || kept.elsewhere || kept.aside !== undefined;
    const text = isNews ? words.status({ ...kept, savedTime: isFound ? '' : undefined }) : '';
    if (text !== '' && text !== this.#told) announce(this.#host, text);
    this.#told = text;
  }

  #ask(isAsked: boolean): void {
    this.#isAsked = isAsked;
    // The answer that changes nothing comes first to hand.
    this.#options.goTo(isAsked ? '#keep-draft' : '#clear-draft');
    this.#host.requestUpdate();
  }

  readonly #clear = (): void => {
    this.#isAsked = false;
    this.#options.clear();
  };
}

/** The line beside a draft, and the question before it is taken away. */
export const draftNoticeStyles: CSSResult = css`
  .draft {
    margin-block-start: 16px;
  }
  .clear {
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_own);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .draft-question {
    margin-block-start: 16px;
    padding: 12px;
    border: 1px solid var(--_axis);
    border-inline-start-width: 4px;
    border-radius: 4px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  .draft-answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .draft-answers .button {
    font-size: max(12px, 1em);
  }
  @media (forced-colors: active) {
    .clear {
      color: LinkText;
    }
  }
  @media print {
    .draft,
    .draft-question {
      display: none;
    }
  }
`;
