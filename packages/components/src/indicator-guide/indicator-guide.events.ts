import { StateEvent } from '@klyngekit/foundation';
import type { LoadError } from '@klyngekit/messages';

/** The reader has chosen a practice system: for pages that remember it, so that it stands first next time. */
export class KlyngeGuideSystemEvent extends StateEvent {
  /** @param system - name of the system, as the indicator calls it */
  constructor(readonly system: string) {
    super('klynge-guide-system');
  }
}

/** The guide cannot be shown. */
export class KlyngeGuideErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file. `not-found`: no indicator with the id */
  constructor(readonly error: LoadError | { readonly code: 'not-found' }) {
    super('klynge-guide-error');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-guide-system': KlyngeGuideSystemEvent;
    'klynge-guide-error': KlyngeGuideErrorEvent;
  }
}
