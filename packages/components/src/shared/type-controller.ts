import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws an element again when the page or its reader sets it in type of another size, which changes no width.
 */
export class TypeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #probe: () => Element | null;
  #observer: ResizeObserver | undefined;
  #width: number | undefined;
  #changes = 0;

  /** @param probe - gives an element inside the host whose width is in em; asked after a drawing */
  constructor(host: ReactiveControllerHost, probe: () => Element | null) {
    this.#host = host;
    this.#probe = probe;
    host.addController(this);
  }

  /** How often the size has changed since the first drawing. */
  get changes(): number {
    return this.#changes;
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #observe(): void {
    const probe = this.#observer ? null : this.#probe();
    // An observer of the window that the element is in now: one of another window never hears of it.
    const view = probe?.ownerDocument.defaultView;
    if (!probe || !view || !('ResizeObserver' in view)) return;
    this.#observer = new view.ResizeObserver(([entry]) => this.#read(entry?.contentRect.width ?? 0));
    this.#observer.observe(probe);
  }

  #read(width: number): void {
    const before = this.#width;
    if (width === 0 || width === before) return; // zero: not laid out
    this.#width = width;
    if (before === undefined) return;
    // In the next frame: another height in this one would be reported as an observer that runs in circles.
    requestAnimationFrame(() => {
      this.#changes += 1;
      this.#host.requestUpdate();
    });
  }
}
