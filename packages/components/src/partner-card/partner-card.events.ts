import { RequestEvent, StateEvent } from '@klyngekit/foundation';
import type { LoadError } from '@klyngekit/messages';
import type { Partner } from '@klyngekit/schema';

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

/** Something was written in the form: the draft as it stands, right or wrong, for pages that keep drafts of their own. */
export class KlyngePartnerDraftEvent extends StateEvent {
  /** @param draft - the draft as plain data; it may hold what a partner file may not */
  constructor(readonly draft: unknown) {
    super('klynge-partner-draft');
  }
}

/** A partner with nothing wrong has been written. The element offers it as a file, unless the page says no and keeps it. */
export class KlyngePartnerSubmitEvent extends RequestEvent {
  /** @param partner - the partner, as `parsePartner` gives it out */
  constructor(readonly partner: Partner) {
    super('klynge-partner-submit');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-partner-error': KlyngePartnerErrorEvent;
    'klynge-partner-save': KlyngePartnerSaveEvent;
    'klynge-partner-agenda': KlyngePartnerAgendaEvent;
    'klynge-partner-draft': KlyngePartnerDraftEvent;
    'klynge-partner-submit': KlyngePartnerSubmitEvent;
  }
}
