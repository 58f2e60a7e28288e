import { createContext, type Context } from '@lit/context';
import type { RevealStatus } from '@klyngekit/privacy';

/** What anybody on a page may know of a reveal. A frozen plain object; never a name, and never the holder of names. */
export interface RevealContextValue {
  readonly status: RevealStatus;
  /** Id of the round; null where there is none. */
  readonly roundId: string | null;
}

/** The reveal of an element's surroundings. Any script may ask a context, so it tells the status and nothing else. */
export const revealContext: Context<symbol, RevealContextValue> = createContext<RevealContextValue, symbol>(
  Symbol.for('@klyngekit/reveal@1'),
);
