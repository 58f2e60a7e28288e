import type { Contact } from '../vocabulary/contact.js';
import type { FocusArea } from '../vocabulary/focus-area.js';
import type { Action } from './action.js';
import type { AgendaItem } from './agenda-item.js';
import type { Headcount, MeetingPractice, Participant } from './attendance.js';
import type { MeetingReference, MeetingReport, SurroundingMeeting } from './related-meetings.js';
import type { RunMark } from './run-mark.js';
import type { MeetingFormat, OnlineAccess, Venue } from './venue.js';

/** Whether a meeting has been called. A meeting that is `held` has its minutes. */
export type MeetingStatus = 'draft' | 'announced' | 'held' | 'cancelled';

/** Advice about the agenda that the cluster has put aside: how to meet is its own choice. */
export interface DismissedAdvice {
  /**
   * The code of the advice.
   *
   * @pattern ^[a-z][a-z-]{0,63}$
   */
  readonly code: string;
  /**
   * Id of what it was about: an item, an agreement. Absent: the agenda as a whole.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly about?: string;
}

/**
 * A meeting of a quality cluster: its agenda, its minutes and its agreements. It holds no figure of any practice.
 */
export interface Meeting {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.meeting/1';
  /**
   * Identifies the meeting among all meetings of its cluster. Invitations keep it.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * What it is called. May be empty while it is being planned.
   *
   * @maxLength 200
   */
  readonly title: string;
  /**
   * Ids of the clusters that meet: one, or several for a joint meeting (*stormøde*).
   *
   * @maxItems 100
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly clusters?: readonly string[];
  /** Which kind of work it is for the most part. */
  readonly focusArea?: FocusArea;
  /** Whether it has been called. */
  readonly status: MeetingStatus;
  /**
   * How many times the invitation has been changed. Calendars take the highest.
   *
   * @minimum 0
   * @maximum 100000
   * @TJS-type integer
   */
  readonly revision?: number;
  /**
   * When it begins, as wall time YYYY-MM-DDTHH:MM.
   *
   * @pattern ^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$
   */
  readonly start: string;
  /**
   * When it is agreed to end, as wall time YYYY-MM-DDTHH:MM.
   *
   * @pattern ^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$
   */
  readonly end: string;
  /**
   * The time zone of all its wall times, as an IANA name: "Europe/Copenhagen".
   *
   * @pattern ^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,31}){0,2}$
   */
  readonly timeZone: string;
  /** The larger meeting in which this one has its own frame. */
  readonly within?: SurroundingMeeting;
  /** How people meet. */
  readonly format: MeetingFormat;
  /** Where people meet. */
  readonly venue?: Venue;
  /** How to join from afar. */
  readonly online?: OnlineAccess;
  /** Whom to ask. */
  readonly contact?: Contact;
  /**
   * Ids of the themes of the cluster's plan that it belongs to.
   *
   * @maxItems 30
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly themes?: readonly string[];
  /**
   * Ids of the projects that it belongs to.
   *
   * @maxItems 30
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly projects?: readonly string[];
  /** The meeting before this one. */
  readonly previous?: MeetingReference;
  /** The larger meeting that this one belongs to and reports back to. */
  readonly parent?: MeetingReference;
  /**
   * The meetings of its groups: sub-clusters, *babyklynger*, clusters of an umbrella.
   *
   * @maxItems 100
   */
  readonly children?: readonly MeetingReference[];
  /**
   * The practices that belong to it.
   *
   * @maxItems 500
   */
  readonly practices?: readonly MeetingPractice[];
  /**
   * Who is invited, and who came.
   *
   * @maxItems 1000
   */
  readonly participants?: readonly Participant[];
  /** How many came, where nobody keeps a list. */
  readonly headcount?: Headcount;
  /**
   * The agenda, in order.
   *
   * @maxItems 100
   */
  readonly items: readonly AgendaItem[];
  /**
   * What waits for another time (*parkeringsplads*).
   *
   * @maxItems 100
   */
  readonly backlog?: readonly AgendaItem[];
  /**
   * Agreements of earlier meetings that are followed up here.
   *
   * @maxItems 200
   */
  readonly carried?: readonly Action[];
  /**
   * What this meeting wants to tell its parent, a paragraph each.
   *
   * @maxItems 50
   * @items {"type":"string","maxLength":2000}
   */
  readonly reportBack?: readonly string[];
  /**
   * What its groups have brought back.
   *
   * @maxItems 100
   */
  readonly reports?: readonly MeetingReport[];
  /**
   * What was pressed while it was running, oldest first.
   *
   * @maxItems 2000
   */
  readonly run?: readonly RunMark[];
  /**
   * Advice that has been put aside.
   *
   * @maxItems 500
   */
  readonly dismissed?: readonly DismissedAdvice[];
}
