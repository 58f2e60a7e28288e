import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SECOND = 1000;

/** Draws an element again each second while a clock runs, and when the page is looked at again after a while. */
export class SecondController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #needed: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param needed - whether what is drawn depends on the clock; asked after each drawing */
  constructor(host: ReactiveControllerHost & Element, needed: () => boolean) {
    this.#host = host;
    this.#needed = needed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#draw);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#draw);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    if (this.#timer !== undefined || !this.#host.isConnected || !this.#needed()) return;
    this.#timer = setTimeout(this.#draw, SECOND - (Date.now() % SECOND));
  }

  readonly #draw = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  };
}
