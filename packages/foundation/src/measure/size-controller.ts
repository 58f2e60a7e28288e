import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { measure } from './shared-observer.js';
import { steadyWidth, type WidthChange } from './steady-width.js';

/** The element to measure: the host itself, or an element that the host draws. */
export type SizeTarget = Element | (() => Element | null | undefined);

/**
 * The width of an element, and a new drawing when it changes.
 *
 * The first width comes after the first drawing and before the first paint. Height is never watched. A hidden element
 * keeps the width that it had.
 */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #target: SizeTarget;
  #element: Element | undefined;
  #stop: (() => void) | undefined;
  #width: number | undefined;
  #change: WidthChange | undefined;

  /** @param target What to measure. Default the host. A function is asked after each drawing. */
  constructor(host: ReactiveControllerHost & Element, target: SizeTarget = host) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  /** Width of the content box in whole CSS px, rounded down; undefined until it has been measured. */
  get width(): number | undefined {
    return this.#width;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdated(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#element = undefined;
  }

  #follow(): void {
    const element = (typeof this.#target === 'function' ? this.#target() : this.#target) ?? undefined;
    if (element === this.#element) return;
    this.hostDisconnected();
    if (element === undefined || !this.#host.isConnected) return;
    this.#element = element;
    this.#stop = measure({ element, read: (entry) => this.#read(entry) });
  }

  #read(entry: ResizeObserverEntry): (() => void) | undefined {
    const width = Math.floor(entry.contentBoxSize[0]?.inlineSize ?? entry.contentRect.width);
    if (width === 0) return undefined;
    this.#change = steadyWidth(this.#change, width, performance.now());
    if (this.#change.width === this.#width) return undefined;
    this.#width = this.#change.width;
    return () => this.#host.requestUpdate();
  }
}
