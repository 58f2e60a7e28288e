import { RequestEvent, StateEvent } from '@klyngekit/foundation';
import type { LoadError } from '@klyngekit/messages';
import type { TallyDraft } from '@klyngekit/meeting';
import type { Tally } from '@klyngekit/schema';

/** What the small file of a practice is written as. */
export type TallyFormat = 'json' | 'csv';

/** Something was counted, taken back or typed: the counting as it stands, for pages that keep drafts of their own. */
export class KlyngeTallyChangeEvent extends StateEvent {
  /** @param draft - counts and the steps back, as plain data; no practice and no text */
  constructor(readonly draft: TallyDraft) {
    super('klynge-tally-change');
  }
}

/**
 * The practice has finished counting. The element offers the small file to download, unless the page says no and sends it on
 * itself.
 */
export class KlyngeTallySubmitEvent extends RequestEvent {
  /**
   * @param tally - what was counted, as `parseTally` gives it out
   * @param format - what was asked for
   * @param content - the file as text
   */
  constructor(
    readonly tally: Tally,
    readonly format: TallyFormat,
    readonly content: string,
  ) {
    super('klynge-tally-submit');
  }
}

/** The form cannot be shown, or what was counted is refused. */
export class KlyngeTallyErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file. `not-found`: no indicator with the id */
  constructor(readonly error: LoadError | { readonly code: 'not-found' }) {
    super('klynge-tally-error');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-tally-change': KlyngeTallyChangeEvent;
    'klynge-tally-submit': KlyngeTallySubmitEvent;
    'klynge-tally-error': KlyngeTallyErrorEvent;
  }
}
