import type { LitElement, ReactiveController } from 'lit';

/** Moves the focus to something that the next drawing brings. */
export class NextFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #otherwise: string;
  #selector: string | undefined;

  /** @param otherwise - what has the focus where the next drawing has not brought what was asked for */
  constructor(host: LitElement, otherwise: string) {
    this.#host = host;
    this.#otherwise = otherwise;
    host.addController(this);
  }

  /** Draws again, with the focus on something; undefined leaves it where it is. */
  readonly goTo = (selector: string | undefined): void => {
    this.#selector = selector;
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const selector = this.#selector;
    if (selector === undefined) return;
    this.#selector = undefined;
    const { renderRoot } = this.#host;
    const part =
      renderRoot.querySelector<HTMLElement>(selector) ?? renderRoot.querySelector<HTMLElement>(this.#otherwise);
    part?.focus();
  }
}
