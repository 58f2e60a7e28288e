import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How often a clock moves, in milliseconds. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/** Draws an element again each time the clock comes to the next second or minute, and when the page is looked at again. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #step: number;
  readonly #needed: () => boolean;
  #page: Document | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param step - how often, in milliseconds: `SECOND` or `MINUTE`
   * @param needed - whether what is drawn depends on the clock; asked after each drawing
   */
  constructor(host: ReactiveControllerHost & Element, step: number, needed: () => boolean) {
    this.#host = host;
    this.#step = step;
    this.#needed = needed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener('visibilitychange', this.#draw);
    // What was drawn before a pause may no longer hold.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('visibilitychange', this.#draw);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    if (this.#timer !== undefined || !this.#host.isConnected || !this.#needed()) return;
    this.#timer = setTimeout(this.#draw, this.#step - (Date.now() % this.#step));
  }

  readonly #draw = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  };
}
