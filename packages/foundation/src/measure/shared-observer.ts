/** Something that wants to know the box of an element. */
export interface Measured {
  readonly element: Element;
  /**
   * Reads what it needs while the layout is clean; writes nothing. Returns what is to be done afterwards, when all
   * others have read, or undefined when nothing changed.
   */
  read(entry: ResizeObserverEntry): (() => void) | undefined;
}

/**
 * One observer for all elements of a window: a hundred charts are measured in one pass, before the paint and without
 * forcing a layout. An element in a frame or another window needs the observer of that window.
 */
class SharedObserver {
  readonly #subjects = new Map<Element, Set<Measured>>();
  readonly #resting = new Set<Element>();
  readonly #view: Window;
  readonly #observer: ResizeObserver;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
    this.#observer = new view.ResizeObserver((entries) => this.#deliver(entries));
  }

  add(subject: Measured): void {
    const { element } = subject;
    const subjects = this.#subjects.get(element);
    if (subjects === undefined) this.#subjects.set(element, new Set([subject]));
    else subjects.add(subject);
    this.#observer.unobserve(element); // observed anew, so that a latecomer gets its first reading too
    this.#observer.observe(element);
  }

  remove(subject: Measured): void {
    const subjects = this.#subjects.get(subject.element);
    if (subjects === undefined || !subjects.delete(subject) || subjects.size > 0) return;
    this.#subjects.delete(subject.element);
    this.#observer.unobserve(subject.element);
  }

  #deliver(entries: readonly ResizeObserverEntry[]): void {
    const todo: (() => void)[] = [];
    for (const entry of entries) {
      for (const subject of this.#subjects.get(entry.target) ?? []) {
        const action = subject.read(entry);
        if (action === undefined) continue;
        todo.push(action);
        this.#rest(entry.target);
      }
    }
    for (const action of todo) action();
  }

  /**
   * Looks away until the next frame. Drawing for a new width nearly always changes the height too, in the same frame, and
   * the observer would report that as "ResizeObserver loop completed with undelivered notifications" on the window.
   */
  #rest(element: Element): void {
    this.#observer.unobserve(element);
    if (this.#resting.size === 0) this.#view.requestAnimationFrame(() => this.#wake());
    this.#resting.add(element);
  }

  #wake(): void {
    for (const element of this.#resting) if (this.#subjects.has(element)) this.#observer.observe(element);
    this.#resting.clear();
  }
}

const observers = new WeakMap<Window, SharedObserver>();

/**
 * Measures an element from now on: the first reading comes before the next paint.
 *
 * @returns A function that stops it, or undefined where the platform cannot measure.
 */
export function measure(subject: Measured): (() => void) | undefined {
  const view = subject.element.ownerDocument.defaultView;
  if (view === null || !('ResizeObserver' in view)) return undefined;
  let observer = observers.get(view);
  if (observer === undefined) observers.set(view, (observer = new SharedObserver(view)));
  const shared = observer;
  shared.add(subject);
  return () => shared.remove(subject);
}
