import type { Action } from './action.js';

/** What an agenda item is. An item without a title is called by its kind. */
export type ItemKind =
  | 'welcome'
  | 'follow-up'
  | 'talk'
  | 'data'
  | 'reflection'
  | 'group-work'
  | 'plenary'
  | 'decision'
  | 'break'
  | 'meal'
  | 'evaluation'
  | 'other';

/** What somebody does in a meeting. The `data-host` shows the figures, and is the one who may open them. */
export type MeetingRole = 'chair' | 'facilitator' | 'timekeeper' | 'minute-taker' | 'speaker' | 'data-host';

/** Somebody who has a role in an item. */
export interface RoleHolder {
  /** The role. */
  readonly role: MeetingRole;
  /**
   * The name, as it stands in the agenda.
   *
   * @maxLength 200
   */
  readonly name: string;
  /**
   * Id of the participant, where the person is one.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly participant?: string;
}

/** Something to read, watch or bring. */
export interface Material {
  /**
   * Identifies the material within its item.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * What it is.
   *
   * @maxLength 200
   */
  readonly title: string;
  /**
   * Where it is; https only.
   *
   * @maxLength 2000
   */
  readonly url?: string;
  /**
   * The day by which it is sent out, as YYYY-MM-DD. Absent: it is shown at the meeting.
   *
   * @format date
   */
  readonly sendBefore?: string;
  /**
   * The day on which it was sent, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly sent?: string;
}

/** A partner who takes part in an item, and what both sides get out of it. */
export interface PartnerLink {
  /**
   * Id of the partner.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly partner: string;
  /**
   * The partner's name, so that the agenda can be read alone.
   *
   * @maxLength 200
   */
  readonly name?: string;
  /**
   * What the practices get.
   *
   * @maxLength 500
   */
  readonly practicesGet?: string;
  /**
   * What the partner gets.
   *
   * @maxLength 500
   */
  readonly partnerGets?: string;
}

/**
 * What is decided about names in an item with figures: they stay `closed`, the cluster has a standing agreement that they
 * are `open`, or opening may be proposed (`propose`) when the figures have been talked over.
 */
export type Opening = 'closed' | 'open' | 'propose';

/** When each practice gets its own figures, so that nobody sees them for the first time in the meeting. */
export interface OwnDataSending {
  /**
   * The day by which they are sent out, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly sendBefore?: string;
  /**
   * The day on which they were sent, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly sent?: string;
}

/** Something the meeting decided. */
export interface Decision {
  /**
   * Identifies the decision within its item.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * What was decided.
   *
   * @maxLength 2000
   */
  readonly text: string;
}

/** A stretch of a meeting that has no parts: a part of an item, or an item of a track. */
export interface AgendaPart {
  /**
   * Identifies it among all items, parts and tracks of the meeting.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * What it is about. Empty: the name of its kind stands there.
   *
   * @maxLength 200
   */
  readonly title: string;
  /** What it is. */
  readonly kind: ItemKind;
  /**
   * How long it lasts, in minutes. Nought for work before the meeting. An item with parts lasts this long, or as long
   * as they do together if that is more; one with tracks lasts exactly as long as its longest track.
   *
   * @minimum 0
   * @maximum 1440
   * @TJS-type integer
   */
  readonly minutes: number;
  /**
   * The wall time HH:MM at which it must begin: a guest comes. Absent: it begins when what stands before it ends.
   *
   * @pattern ^([01]\d|2[0-3]):[0-5]\d$
   */
  readonly fixedStart?: string;
  /**
   * What happens in it, in paragraphs.
   *
   * @maxItems 50
   * @items {"type":"string","maxLength":2000}
   */
  readonly description?: readonly string[];
  /**
   * What only those see who run the meeting, in paragraphs.
   *
   * @maxItems 50
   * @items {"type":"string","maxLength":2000}
   */
  readonly facilitatorNotes?: readonly string[];
  /**
   * Who does what.
   *
   * @maxItems 30
   */
  readonly roles?: readonly RoleHolder[];
  /**
   * Ids of the indicators it is about.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly indicators?: readonly string[];
  /**
   * The partners who take part.
   *
   * @maxItems 20
   */
  readonly partners?: readonly PartnerLink[];
  /**
   * Ids of the topics of a round, or of the themes of a plan, that it is about.
   *
   * @maxItems 20
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly topics?: readonly string[];
  /**
   * What to read, watch or bring.
   *
   * @maxItems 50
   */
  readonly materials?: readonly Material[];
  /** What is decided about names, where figures are shown. */
  readonly opening?: Opening;
  /** When each practice gets its own figures. */
  readonly ownData?: OwnDataSending;
  /**
   * The minutes of it, in paragraphs.
   *
   * @maxItems 200
   * @items {"type":"string","maxLength":2000}
   */
  readonly notes?: readonly string[];
  /**
   * What was decided.
   *
   * @maxItems 50
   */
  readonly decisions?: readonly Decision[];
  /**
   * What was agreed: who does what by when.
   *
   * @maxItems 100
   */
  readonly actions?: readonly Action[];
}
