import type { LitElement, ReactiveController } from 'lit';

/** What gets the focus when what had it has gone, the best first. */
const HEIRS = ['.message .button', '.message', '.openness[tabindex]', '#title'];

/**
 * Keeps the focus in a chart: a drawing may take away what has it, and what comes in its place gets it. On the way from one
 * drawing to the next the message has it, and then what was waited for.
 */
export class KeptFocus implements ReactiveController {
  readonly #host: LitElement;
  #heirs = HEIRS;
  #isHere = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const held = this.#root.activeElement;
    this.#isHere = held !== null;
    // The buttons of the views are drawn again with another sheet.
    if (held && !held.matches('.message')) this.#heirs = held.matches('.view *') ? ['.view :checked', ...HEIRS] : HEIRS;
  }

  hostUpdated(): void {
    const root = this.#root;
    if (!this.#isHere || !(root.activeElement?.matches('.message') ?? true)) return;
    for (const heir of this.#heirs) {
      const part = root.querySelector<HTMLElement>(heir);
      part?.focus();
      if (part && part === root.activeElement) return; // what is hidden cannot have it
    }
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
