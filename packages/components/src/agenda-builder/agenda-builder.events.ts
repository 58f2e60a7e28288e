import { RequestEvent, StateEvent, type WantedItem } from '@klyngekit/foundation';
import type { LoadError } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';

export const AGENDA_MODES = ['read', 'edit', 'run'] as const;

/** What an agenda is for: it is read, written, or run. */
export type AgendaMode = (typeof AGENDA_MODES)[number];

/** The agenda cannot be shown. */
export class KlyngeMeetingErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file */
  constructor(readonly error: LoadError) {
    super('klynge-meeting-error');
  }
}

/** The meeting was changed: written in, moved about, or pressed on while it ran. */
export class KlyngeMeetingChangeEvent extends StateEvent {
  /**
   * @param meeting - the meeting as it stands, a copy that belongs to the page. It may hold what a file may not, such as
   *   half an address: `parseMeeting` tells, and refuses it.
   */
  constructor(readonly meeting: Meeting) {
    super('klynge-meeting-change');
  }
}

/** Somebody wants to write, or to run the meeting. The element turns to that mode, unless the page says no. */
export class KlyngeAgendaModeEvent extends RequestEvent {
  /** @param mode - the mode that is asked for */
  constructor(readonly mode: AgendaMode) {
    super('klynge-agenda-mode');
  }
}

/** The reader wants to see the figures of an indicator that the agenda is about. */
export class KlyngeOpenIndicatorEvent extends RequestEvent {
  /** @param indicator - id of the indicator */
  constructor(readonly indicator: string) {
    super('klynge-open-indicator');
  }
}

/**
 * Somebody wants something on the agenda of the meeting: dispatched by any element, or by the page. A session hands it to the
 * agenda in it that is being written, where it waits among what has no time yet.
 */
export class KlyngeAgendaItemEvent extends RequestEvent {
  /** @param item - what the item says; it gets an id on the agenda */
  constructor(readonly item: WantedItem) {
    super('klynge-agenda-item');
  }
}

/** The reader wants to see a partner who takes part. */
export class KlyngeOpenPartnerEvent extends RequestEvent {
  /** @param partner - id of the partner */
  constructor(readonly partner: string) {
    super('klynge-open-partner');
  }
}

/** The reader wants to see a topic that the agenda is about. */
export class KlyngeOpenTopicEvent extends RequestEvent {
  /** @param topic - id of the topic or theme */
  constructor(readonly topic: string) {
    super('klynge-open-topic');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-meeting-error': KlyngeMeetingErrorEvent;
    'klynge-meeting-change': KlyngeMeetingChangeEvent;
    'klynge-agenda-mode': KlyngeAgendaModeEvent;
    'klynge-agenda-item': KlyngeAgendaItemEvent;
    'klynge-open-indicator': KlyngeOpenIndicatorEvent;
    'klynge-open-partner': KlyngeOpenPartnerEvent;
    'klynge-open-topic': KlyngeOpenTopicEvent;
  }
}
