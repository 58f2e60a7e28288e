/** How far outside the window an element counts as near, in heights of the window. */
export const MARGIN = 0.5;

/** How long a page is left in peace before what is far away is drawn too, in milliseconds. */
const PEACE = 1000;

/** The elements of a window that wait to come near, behind one observer. */
class NearWatcher {
  readonly #waiting = new Map<Element, () => void>();
  readonly #view: Window;
  readonly #observer: IntersectionObserver;
  #timer: number | undefined;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
    this.#observer = new view.IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) this.#waiting.get(target)?.();
      },
      { rootMargin: `${MARGIN * 100}% 0px` },
    );
  }

  add(element: Element, arrive: () => void): void {
    if (this.#waiting.size === 0) this.#view.addEventListener('beforeprint', this.#arriveAll);
    this.#waiting.set(element, arrive);
    this.#timer ??= this.#view.setTimeout(this.#arriveNext, PEACE);
    this.#observer.observe(element);
  }

  remove(element: Element): void {
    this.#waiting.delete(element);
    this.#observer.unobserve(element);
    if (this.#waiting.size > 0) return;
    this.#view.removeEventListener('beforeprint', this.#arriveAll);
    // Who comes later is left as long in peace.
    this.#view.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /**
   * One after the other, so that the page stays awake: who searches the page, or reads it by its headings, must find
   * what nobody has scrolled to. What is hidden keeps waiting.
   */
  readonly #arriveNext = (): void => {
    this.#timer = undefined;
    const next = [...this.#waiting].find(([element]) => element.getClientRects().length > 0);
    if (!next) return;
    next[1]();
    this.#timer = this.#view.setTimeout(this.#arriveNext);
  };

  readonly #arriveAll = (): void => {
    for (const arrive of [...this.#waiting.values()]) arrive();
  };
}

const watchers = new WeakMap<Window, NearWatcher>();

/**
 * Calls back when an element comes near the visible part of its window, when the page has come to rest, or when it is
 * printed.
 *
 * @returns A function that stops waiting, or undefined where the platform cannot tell.
 */
export function waitForNear(element: Element, arrive: () => void): (() => void) | undefined {
  const view = element.ownerDocument.defaultView;
  if (view === null || !('IntersectionObserver' in view)) return undefined;
  let watcher = watchers.get(view);
  if (watcher === undefined) watchers.set(view, (watcher = new NearWatcher(view)));
  const shared = watcher;
  shared.add(element, arrive);
  return () => shared.remove(element);
}
