/** How far outside the window an element counts as near, in heights of the window. */
export const MARGIN = 0.5;

/** The elements of a window that wait to come near, behind one observer. */
class NearWatcher {
  readonly #waiting = new Map<Element, () => void>();
  readonly #view: Window;
  readonly #observer: IntersectionObserver;

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
    this.#observer.observe(element);
  }

  remove(element: Element): void {
    this.#waiting.delete(element);
    this.#observer.unobserve(element);
    if (this.#waiting.size === 0) this.#view.removeEventListener('beforeprint', this.#arriveAll);
  }

  readonly #arriveAll = (): void => {
    for (const arrive of [...this.#waiting.values()]) arrive();
  };
}

const watchers = new WeakMap<Window, NearWatcher>();

/**
 * Calls back when an element comes near the visible part of its window, or the window is printed.
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
