import type { ReactiveController } from 'lit';
import type { PanelHost } from '../panels/panel.js';

/**
 * Lets the browser ask before a page goes with something on it that is kept nowhere. It listens only while there is something,
 * so that all other pages can be kept for the way back.
 */
export class UnsentWarning implements ReactiveController {
  readonly #host: PanelHost;
  readonly #isNeeded: () => boolean;
  #view: Window | undefined;

  /** @param isNeeded - whether there is something now; asked after each drawing */
  constructor(host: PanelHost, isNeeded: () => boolean) {
    this.#host = host;
    this.#isNeeded = isNeeded;
    host.addController(this);
  }

  hostUpdated(): void {
    const view = this.#isNeeded() && this.#host.isConnected ? this.#host.ownerDocument.defaultView : null;
    this.#listen(view ?? undefined);
  }

  hostDisconnected(): void {
    this.#listen(undefined);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #listen(view: Window | undefined): void {
    if (view === this.#view) return;
    this.#view?.removeEventListener('beforeunload', ask);
    this.#view = view;
    view?.addEventListener('beforeunload', ask);
  }
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
