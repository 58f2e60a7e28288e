import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** Draws an element again when the clock has come to the next minute, while that can change anything. */
export class MinuteController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #needed: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param needed - whether what is drawn depends on the clock; asked after each drawing */
  constructor(host: ReactiveControllerHost & Element, needed: () => boolean) {
    this.#host = host;
    this.#needed = needed;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#timer !== undefined || !this.#host.isConnected || !this.#needed()) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#host.requestUpdate();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  }

  hostConnected(): void {
    // What was drawn before a pause may no longer hold.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
