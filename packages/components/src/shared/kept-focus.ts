import type { LitElement, ReactiveController } from 'lit';

/** What gets the focus when what had it has gone, the best first: selectors. */
export type Heirs = readonly string[];

const AFTER_MESSAGE: Heirs = ['.message .button', '.message', '#title', 'input', '.button'];

/** A message goes when what is waited for has come; nothing else is looked after. */
const afterMessage = (held: Element): Heirs => (held.closest('.message') ? AFTER_MESSAGE : []);

/**
 * Keeps the focus in an element: a drawing may take away what has it, and what comes in its place gets it. On the way from one
 * drawing to the next the message has it, and then what was waited for.
 */
export class KeptFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #heirsOf: (held: Element) => Heirs | undefined;
  #heirs = AFTER_MESSAGE;
  #isHere = false;

  /** @param heirsOf - who inherits from what has the focus; undefined for those who already would. Default: from a message. */
  constructor(host: LitElement, heirsOf: (held: Element) => Heirs | undefined = afterMessage) {
    this.#host = host;
    this.#heirsOf = heirsOf;
    host.addController(this);
  }

  hostUpdate(): void {
    const held = this.#root.activeElement;
    this.#isHere = held !== null;
    if (held) this.#heirs = this.#heirsOf(held) ?? this.#heirs;
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
