import { RequestEvent } from '@klyngekit/foundation';

/** The reader asks for all about one partner. The list unfolds it, unless the page says no because it shows it elsewhere. */
export class KlyngePartnerShowEvent extends RequestEvent {
  /** @param partner - id of the partner */
  constructor(readonly partner: string) {
    super('klynge-partner-show');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-partner-show': KlyngePartnerShowEvent;
  }
}
