import { RequestEvent, StateEvent } from '@klyngekit/foundation';
import type { LoadError } from '@klyngekit/messages';

/** The partner cannot be shown. */
export class KlyngePartnerErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file */
  constructor(readonly error: LoadError) {
    super('klynge-partner-error');
  }
}

/**
 * The reader wants to keep the contact. The element offers a vCard file to download, unless the page says no because it
 * keeps contacts in another way.
 */
export class KlyngePartnerSaveEvent extends RequestEvent {
  /**
   * @param partner - id of the partner
   * @param vcard - the contact as a vCard 4.0
   */
  constructor(
    readonly partner: string,
    readonly vcard: string,
  ) {
    super('klynge-partner-save');
  }
}

/** The reader wants the partner on the agenda of a meeting. */
export class KlyngePartnerAgendaEvent extends RequestEvent {
  /** @param partner - id of the partner */
  constructor(readonly partner: string) {
    super('klynge-partner-agenda');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-partner-error': KlyngePartnerErrorEvent;
    'klynge-partner-save': KlyngePartnerSaveEvent;
    'klynge-partner-agenda': KlyngePartnerAgendaEvent;
  }
}
