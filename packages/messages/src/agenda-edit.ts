import type { DraftNoticeMessages } from './draft.js';

/** A field of the forms in which an agenda is written. */
export type AgendaField =
  | 'meetingTitle'
  | 'date'
  | 'start'
  | 'end'
  | 'format'
  | 'venue'
  | 'address'
  | 'onlineUrl'
  | 'title'
  | 'kind'
  | 'minutes'
  | 'fixedStart'
  | 'description'
  | 'facilitatorNotes'
  | 'role'
  | 'holder'
  | 'indicators'
  | 'topics'
  | 'partner'
  | 'practicesGet'
  | 'partnerGets'
  | 'material'
  | 'url'
  | 'sendBefore'
  | 'sent'
  | 'opening'
  | 'ownSendBefore'
  | 'ownSent'
  | 'trackTitle'
  | 'room';

/** Where an item stands after a move. */
export interface MovedFacts {
  readonly title: string;
  readonly place: number;
  readonly count: number;
  /** HH:MM; undefined in the backlog. */
  readonly start: string | undefined;
  /** What holds it, when it is not the agenda itself. */
  readonly holder: string | undefined;
}

/** Why something could not be done. */
export type AgendaRefusal =
  | 'unknown-item'
  | 'unknown-track'
  | 'unknown-action'
  | 'unknown-place'
  | 'duplicate-id'
  | 'into-itself'
  | 'has-parts'
  | 'parts-or-tracks'
  | 'has-tracks'
  | 'out-of-range'
  | 'not-a-time'
  | 'too-many'
  | 'required'
  | 'nothing-there';

/** The words of the forms in which an agenda is written. */
export interface AgendaEditMessages {
  readonly fields: Readonly<Record<AgendaField, string>>;
  readonly hints: Readonly<Partial<Record<AgendaField, string>>>;
  readonly actions: {
    readonly add: string;
    readonly check: string;
    readonly undo: string;
    readonly redo: string;
    readonly begin: string;
    readonly details: string;
    readonly up: string;
    readonly down: string;
    readonly first: string;
    readonly last: string;
    readonly toBacklog: string;
    readonly toAgenda: string;
    readonly duplicate: string;
    readonly remove: string;
    readonly addPart: string;
    readonly addTrack: string;
    readonly addToTrack: string;
    readonly addRole: string;
    readonly addPartner: string;
    readonly addMaterial: string;
    readonly close: string;
  };
  /** The handle of an item: "Flyt »Aftensmad«". */
  readonly handle: (title: string) => string;
  /** The menu of a handle. */
  readonly menu: (title: string) => string;
  /** "Ind i »Spor B«". */
  readonly into: (holder: string) => string;
  /** "Som del af »Vores tal«". */
  readonly partOf: (holder: string) => string;
  readonly outOf: string;
  readonly minutesOf: (title: string) => string;
  readonly lessOf: (title: string, step: number) => string;
  readonly moreOf: (title: string, step: number) => string;
  readonly roleNumber: (place: number) => string;
  readonly partnerNumber: (place: number) => string;
  readonly materialNumber: (place: number) => string;
  readonly notChosen: string;
  readonly backlog: string;
  /** "2 punkter uden tid". */
  readonly backlogCount: (count: number) => string;
  readonly backlogEmpty: string;
  readonly moved: (facts: MovedFacts) => string;
  /** Said when a drag begins, and what ends it. */
  readonly dragging: (title: string) => string;
  readonly dragCancelled: string;
  readonly added: (title: string, start: string | undefined) => string;
  /** So many items have come from elsewhere on the page, and wait without a time. */
  readonly taken: (count: number) => string;
  readonly removed: (title: string) => string;
  readonly lasts: (title: string, minutes: number, end: string) => string;
  readonly undone: string;
  readonly redone: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly refusals: Readonly<Record<AgendaRefusal, string>>;
  readonly notAMoment: string;
  readonly cprLike: string;
  /** What stands in a field and is not taken in yet. */
  readonly notTakenIn: (fields: number) => string;
  readonly templates: string;
  readonly templatesText: string;
  readonly overBy: (minutes: number) => string;
  readonly agreedEnd: (time: string) => string;
  readonly draft: DraftNoticeMessages;
}
