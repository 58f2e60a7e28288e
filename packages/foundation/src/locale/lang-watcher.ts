import { onCatalogRegistered } from '@klyngekit/messages';

type Listener = () => void;

/** Everything that can change the language of an element after it was drawn. One set of observers per page. */
const listeners = new Set<Listener>();
/** How many listeners need each document or shadow root. */
const roots = new Map<Node, number>();
let observer: MutationObserver | undefined;
let stopCatalogs: (() => void) | undefined;

/**
 * Calls back when a `lang` attribute changes in any of the roots, or when a catalog is registered.
 *
 * @returns A function that stops it.
 */
export function watchLanguage(watched: readonly Node[], listener: Listener): () => void {
  listeners.add(listener);
  stopCatalogs ??= onCatalogRegistered(notify);
  observer ??= new MutationObserver(notify);
  for (const root of watched) {
    const users = roots.get(root) ?? 0;
    roots.set(root, users + 1);
    if (users === 0) observe(root);
  }
  return () => {
    listeners.delete(listener);
    let left = false;
    for (const root of watched) {
      const users = (roots.get(root) ?? 1) - 1;
      if (users > 0) roots.set(root, users);
      else left = roots.delete(root) || left;
    }
    if (left) observeAgain();
  };
}

function notify(): void {
  for (const listener of [...listeners]) listener();
}

function observe(root: Node): void {
  observer?.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** A MutationObserver cannot leave one root only. */
function observeAgain(): void {
  const missed = observer?.takeRecords().length ?? 0;
  observer?.disconnect();
  for (const root of roots.keys()) observe(root);
  if (missed > 0) notify();
  if (listeners.size > 0) return;
  stopCatalogs?.();
  stopCatalogs = undefined;
  observer = undefined;
}
