import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MARGIN, waitForNear } from './near-watcher.js';
import { measure } from './shared-observer.js';

/**
 * Whether an element has come near the visible part of the page, so that what is far below is drawn when it is needed.
 *
 * Once near, an element stays near for good. Everything becomes near one by one when the page has come to rest, and at
 * once when it is printed, and where the platform cannot tell.
 */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #near = false;
  #stops: readonly ((() => void) | undefined)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** True from the moment the element is within half a window of being visible. */
  get near(): boolean {
    return this.#near;
  }

  hostConnected(): void {
    if (this.#near) return;
    const stopWaiting = waitForNear(this.#host, this.#arrive);
    if (stopWaiting === undefined) {
      this.#near = true;
      return;
    }
    // The first answer comes before the first paint, where an IntersectionObserver answers after it.
    const stopMeasuring = measure({
      element: this.#host,
      read: ({ target }) => (isNear(target) ? this.#arrive : undefined),
    });
    this.#stops = [stopWaiting, stopMeasuring];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop?.();
    this.#stops = [];
  }

  readonly #arrive = (): void => {
    if (this.#near) return;
    this.hostDisconnected();
    this.#near = true;
    this.#host.requestUpdate();
  };
}

function isNear(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  if (width === 0) return false; // not laid out
  const height = element.ownerDocument.documentElement.clientHeight;
  return top <= height * (1 + MARGIN) && bottom >= -height * MARGIN;
}
