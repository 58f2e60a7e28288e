/** What a page or its reader may switch. */
const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];
/** How pages switch their theme: by an attribute on `<html>` or `<body>`. */
const ATTRIBUTES = ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-mode', 'data-color-scheme'];
/** Pages fade from one theme to the other; their colours are looked at again after this, in milliseconds. */
const FADE = 500;

/**
 * Reads what it needs and returns what is to be done when all others have read. `reader` is true when the reader has
 * switched something, false when the page has.
 */
export type ThemeListener = (reader: boolean) => (() => void) | undefined;

interface Watcher {
  readonly listeners: Set<ThemeListener>;
  readonly stop: () => void;
}

const watchers = new WeakMap<Document, Watcher>();

/**
 * Calls back when the theme of a page may have changed.
 *
 * @returns A function that stops it.
 */
export function watchTheme(page: Document, listener: ThemeListener): () => void {
  let watcher = watchers.get(page);
  if (watcher === undefined) {
    const listeners = new Set<ThemeListener>();
    watcher = { listeners, stop: start(page, listeners) };
    watchers.set(page, watcher);
  }
  const { listeners, stop } = watcher;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || watchers.get(page)?.listeners !== listeners) return;
    watchers.delete(page);
    stop();
  };
}

function start(page: Document, listeners: ReadonlySet<ThemeListener>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (reader: boolean): void => {
    const actions = [...listeners].map((listener) => listener(reader));
    for (const action of actions) action?.();
  };
  const changed = (reader: boolean): void => {
    look(reader);
    clearTimeout(timer);
    timer = setTimeout(look, FADE, false);
  };
  const byPage = (): void => changed(false);
  const byReader = (): void => changed(true);
  const observer = new MutationObserver(byPage);
  for (const element of [page.documentElement, page.body as HTMLElement | null]) {
    if (element !== null) observer.observe(element, { attributes: true, attributeFilter: ATTRIBUTES });
  }
  const queries = QUERIES.map((query) => (page.defaultView ?? globalThis).matchMedia(query));
  for (const query of queries) query.addEventListener('change', byReader);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', byReader);
  };
}
