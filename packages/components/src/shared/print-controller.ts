import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the printing of the window that an element is in: another one after a move to a frame. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #before: () => void;
  readonly #after: () => void;
  #view: Window | undefined;

  /**
   * @param before - the page is about to be printed
   * @param after - it has been
   */
  constructor(host: ReactiveControllerHost & HTMLElement, before: () => void, after: () => void) {
    this.#host = host;
    this.#before = before;
    this.#after = after;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument.defaultView ?? undefined;
    this.#view?.addEventListener('beforeprint', this.#before);
    this.#view?.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#before);
    this.#view?.removeEventListener('afterprint', this.#after);
    this.#view = undefined;
  }
}
