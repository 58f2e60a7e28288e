import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { measure, stopMeasuring, type Measured } from './shared-observer.js';

/** How far outside the window an element counts as near, in heights of the window. */
const MARGIN = 0.5;

/** The elements that wait to come near. One set of observers for the page. */
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Whether an element has come near the visible part of the page, so that what is far below is drawn when it is needed.
 *
 * Once near, an element stays near for good. Everything is near when the page is printed, and where the
 * platform cannot tell.
 */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #near = false;
  #subject: Measured | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** True from the moment the element is within half a window of being visible. */
  get near(): boolean {
    return this.#near;
  }

  hostConnected(): void {
    const element = this.#host;
    const subject: Measured = { element, read: ({ target }) => (isNear(target) ? this.#arrive : undefined) };
    if (this.#near) return;
    this.#near = typeof IntersectionObserver === 'undefined' || !measure(subject);
    if (this.#near) return;
    this.#subject = subject;
    wait(element, this.#arrive);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  readonly #arrive = (): void => {
    if (this.#near) return;
    this.#leave();
    this.#near = true;
    this.#host.requestUpdate();
  };

  #leave(): void {
    if (this.#subject === undefined) return;
    stopMeasuring(this.#subject);
    this.#subject = undefined;
    stopWaiting(this.#host);
  }
}

/** Answers before the first paint, where the IntersectionObserver would answer after it. */
function isNear(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  if (width === 0) return false; // not laid out
  const height = element.ownerDocument.documentElement.clientHeight;
  return top <= height * (1 + MARGIN) && bottom >= -height * MARGIN;
}

function wait(element: Element, arrive: () => void): void {
  if (observer === undefined) {
    observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (entry.isIntersecting) waiting.get(entry.target)?.();
      },
      { rootMargin: `${MARGIN * 100}% 0px` },
    );
    addEventListener('beforeprint', arriveAll);
  }
  waiting.set(element, arrive);
  observer.observe(element);
}

function stopWaiting(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size > 0) return;
  removeEventListener('beforeprint', arriveAll);
  observer = undefined;
}

function arriveAll(): void {
  for (const arrive of [...waiting.values()]) arrive();
}
