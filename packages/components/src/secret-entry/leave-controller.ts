import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells when a screen is left: the element leaves the page, or the page is left. What somebody was about to give in must not
 * wait there for the next one, nor come back with the page.
 */
export class LeaveController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #left: () => void;
  #view: Window | undefined;

  constructor(host: ReactiveControllerHost & Element, left: () => void) {
    this.#host = host;
    this.#left = left;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument.defaultView ?? undefined;
    this.#view?.addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('pagehide', this.#leave);
    this.#view = undefined;
    this.#leave();
  }

  readonly #leave = (): void => {
    this.#left();
    this.#host.requestUpdate();
  };
}
