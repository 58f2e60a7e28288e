/** Something that wants to know the box of an element. */
export interface Measured {
  readonly element: Element;
  /**
   * Reads what it needs while the layout is clean; writes nothing. Returns what is to be done afterwards, when all
   * others have read, or undefined when nothing changed.
   */
  read(entry: ResizeObserverEntry): (() => void) | undefined;
}

/** One ResizeObserver for the whole page: a hundred charts are measured in one pass, without forcing a layout. */
let observer: ResizeObserver | undefined;
const measured = new Map<Element, Set<Measured>>();
const resting = new Set<Element>();

/** Starts measuring: the first reading comes before the next paint. False where the platform cannot measure. */
export function measure(subject: Measured): boolean {
  if (typeof ResizeObserver === 'undefined') return false;
  observer ??= new ResizeObserver(deliver);
  const subjects = measured.get(subject.element);
  if (subjects === undefined) measured.set(subject.element, new Set([subject]));
  else subjects.add(subject);
  observer.unobserve(subject.element); // observed anew, so that a latecomer gets its first reading too
  observer.observe(subject.element);
  return true;
}

/** Stops measuring. */
export function stopMeasuring(subject: Measured): void {
  const subjects = measured.get(subject.element);
  if (subjects === undefined || !subjects.delete(subject) || subjects.size > 0) return;
  measured.delete(subject.element);
  observer?.unobserve(subject.element);
}

function deliver(entries: readonly ResizeObserverEntry[]): void {
  const todo: (() => void)[] = [];
  for (const entry of entries) {
    for (const subject of measured.get(entry.target) ?? []) {
      const action = subject.read(entry);
      if (action === undefined) continue;
      todo.push(action);
      rest(entry.target);
    }
  }
  for (const action of todo) action();
}

/**
 * Looks away until the next frame. Drawing for a new width nearly always changes the height too, in the same frame, and
 * the observer would report that as "ResizeObserver loop completed with undelivered notifications" on the window.
 */
function rest(element: Element): void {
  observer?.unobserve(element);
  if (resting.size === 0) requestAnimationFrame(wake);
  resting.add(element);
}

function wake(): void {
  for (const element of resting) if (measured.has(element)) observer?.observe(element);
  resting.clear();
}
