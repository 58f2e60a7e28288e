import { StateEvent } from '@klyngekit/foundation';
import type { RevealStatus, RevealTransition } from '@klyngekit/foundation/reveal';
import type { LoadError } from '@klyngekit/messages';

/** The reveal has gone from one status to another. */
export class KlyngeRevealChangeEvent extends StateEvent {
  /** The status before. */
  readonly from: RevealStatus;
  /** The status now. */
  readonly to: RevealStatus;
  /** Id of the round, which is random; null where there is none. */
  readonly roundId: string | null;

  constructor({ from, to, roundId }: RevealTransition) {
    super('klynge-reveal-change');
    this.from = from;
    this.to = to;
    this.roundId = roundId;
  }
}

/** The data cannot be shown. */
export class KlyngeRevealErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file */
  constructor(readonly error: LoadError) {
    super('klynge-reveal-error');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-reveal-change': KlyngeRevealChangeEvent;
    'klynge-reveal-error': KlyngeRevealErrorEvent;
  }
}
