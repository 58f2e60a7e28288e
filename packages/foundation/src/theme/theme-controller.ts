import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { measure } from '../measure/shared-observer.js';
import { isOnDark } from './surrounding.js';
import { watchTheme } from './theme-watcher.js';

/**
 * Whether the page around an element is dark.
 *
 * Asks what the page does, not what the system wishes: an element is transparent, so dark colours on a page that stays
 * light would be unreadable. The page's own text colour, as it reaches the element, says what it is written on. Known
 * before the first paint, and followed when the page or the reader switches; the host is then drawn again.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (onDark: boolean) => void;
  #onDark = false;
  #stops: readonly (() => void)[] = [];

  /** @param changed Called before the new drawing, when the page has turned dark or light. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: (onDark: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** True on a dark page. */
  get onDark(): boolean {
    return this.#onDark;
  }

  hostConnected(): void {
    const stopMeasuring = measure({ element: this.#host, read: () => this.#read() });
    if (stopMeasuring === undefined) return; // not on a page that is drawn
    const stopWatching = watchTheme(
      this.#host.ownerDocument,
      // What the reader switches, contrast and forced colours, changes colours without any rule of ours.
      (reader) => this.#read() ?? (reader ? () => this.#host.requestUpdate() : undefined),
    );
    this.#stops = [stopMeasuring, stopWatching];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #read(): (() => void) | undefined {
    const onDark = isOnDark(this.#host);
    if (onDark === this.#onDark) return undefined;
    this.#onDark = onDark;
    return () => {
      this.#changed(onDark);
      this.#host.requestUpdate();
    };
  }
}
