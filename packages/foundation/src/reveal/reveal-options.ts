import { hostCrypto, type WebCrypto } from '@klyngekit/privacy';

/** The part of a window that tells whether somebody is there. */
export type RevealWindow = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** What a reveal takes from the page around it; tests give their own. */
export interface RevealOptions {
  /** Cryptography; null for none. Default the page's. Without `subtle`, sealed names are not offered. */
  readonly crypto?: WebCrypto | null;
  /** The window in which the names are shown; null for none. Default the page's. */
  readonly window?: RevealWindow | null;
  /** The present moment, ms since 1970. Default the clock. */
  readonly now?: () => number;
  /** Does something after a time in ms, and returns a function that calls it off. Default `setTimeout`. */
  readonly after?: (action: () => void, delay: number) => () => void;
}

/** The options, with what the page gives where nothing was said. */
export interface RevealSurroundings {
  readonly crypto: WebCrypto | undefined;
  readonly window: RevealWindow | undefined;
  readonly now: () => number;
  readonly after: (action: () => void, delay: number) => () => void;
}

function afterTimeout(action: () => void, delay: number): () => void {
  const timer = setTimeout(action, delay);
  return () => clearTimeout(timer);
}

/** Fills in what the page gives. Reads no global that Node does not have. */
export function surroundingsOf(options: RevealOptions): RevealSurroundings {
  const { crypto = hostCrypto(), window = (globalThis as { readonly window?: RevealWindow }).window } = options;
  return {
    crypto: crypto ?? undefined,
    window: window ?? undefined,
    now: options.now ?? Date.now,
    after: options.after ?? afterTimeout,
  };
}
