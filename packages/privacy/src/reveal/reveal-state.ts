/**
 * Where a reveal stands.
 *
 * - `closed` (*lukket*): neutral labels. The state that everything falls back to.
 * - `proposed` (*foreslået*): somebody has proposed to open; the four sentences are shown.
 * - `collecting` (*indsamler*): codes or the name file are being given.
 * - `open` (*åben*): the only state in which there are names.
 * - `refused` (*afvist*): the data are not what they should be; nothing of them is shown.
 */
export type RevealStatus = 'closed' | 'proposed' | 'collecting' | 'open' | 'refused';

/**
 * The state of a reveal. It holds no name, no code, no count of codes, and nothing that depends on what anybody has answered
 * but the one outcome of all.
 */
export interface RevealState {
  readonly status: RevealStatus;
  /** The round that is shown; null where there is none. */
  readonly roundId: string | null;
  /** The envelope that codes open, by its `integrity`; null for *lukket visning*, where a name file is given. */
  readonly envelope: string | null;
  /** Whether collecting has ended and the one attempt is under way; nothing is taken in any more. */
  readonly isDeciding: boolean;
  /** Whether the last attempt showed nothing, for whatever reason: "ikke vist". */
  readonly wasNotShown: boolean;
  /** Envelopes that have had their one attempt. It is for the life of the page: without storage, a reload starts over. */
  readonly spent: readonly string[];
}

/** What can happen to a reveal. No event carries a code, a name or a practice. */
export type RevealEvent =
  /** A round has been loaded, with its envelope if it has one. */
  | { readonly type: 'load'; readonly roundId: string; readonly envelope: string | null }
  | { readonly type: 'propose' }
  | { readonly type: 'cancel' }
  /** The sentences have been read aloud, and the collection begins. */
  | { readonly type: 'collect' }
  /** Somebody has put something into the box. What it was, nobody is told. */
  | { readonly type: 'code-given' }
  /** The collection is over: the attempt begins. */
  | { readonly type: 'decide' }
  /** The names are there. */
  | { readonly type: 'opened' }
  /** They are not, for whatever reason. */
  | { readonly type: 'not-opened' }
  | { readonly type: 'close' }
  | { readonly type: 'idle' }
  | { readonly type: 'disconnect' }
  | { readonly type: 'pagehide' }
  /** The data are not what they should be. */
  | { readonly type: 'bad-data' };

/** Before anything is loaded. */
export const initialReveal: RevealState = Object.freeze({
  status: 'closed',
  roundId: null,
  envelope: null,
  isDeciding: false,
  wasNotShown: false,
  spent: Object.freeze([]),
});

/** How long nobody need touch anything before names go, in ms: 30 minutes. */
export const idleLimit = 30 * 60 * 1000;

/**
 * How long the answer to a collection takes, in ms, whatever it is: longer than the key takes on a slow machine, so that the
 * time tells nothing.
 */
export const answerDelay = 2000;
