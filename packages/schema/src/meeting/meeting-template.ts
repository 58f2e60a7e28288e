import type { FocusArea } from '../vocabulary/focus-area.js';
import type { LocalisedText } from '../vocabulary/localised-text.js';
import type { ItemKind, MeetingRole, Opening } from './agenda-part.js';
import type { MeetingFormat } from './venue.js';

/** A stretch of a template without parts. */
export interface TemplatePart {
  /** What it is about. Absent: the name of its kind stands there. */
  readonly title?: LocalisedText;
  /** What it is. */
  readonly kind: ItemKind;
  /**
   * How long it lasts, in minutes.
   *
   * @minimum 0
   * @maximum 1440
   * @TJS-type integer
   */
  readonly minutes: number;
  /**
   * What happens in it, in paragraphs.
   *
   * @maxItems 20
   */
  readonly description?: readonly LocalisedText[];
  /**
   * What only those see who run the meeting, in paragraphs.
   *
   * @maxItems 20
   */
  readonly facilitatorNotes?: readonly LocalisedText[];
  /**
   * The roles that somebody should have.
   *
   * @maxItems 10
   * @items {"type":"string","enum":["chair","facilitator","timekeeper","minute-taker","speaker","data-host"]}
   */
  readonly roles?: readonly MeetingRole[];
  /** What is proposed about names, where figures are shown. */
  readonly opening?: Opening;
  /**
   * How many days before the meeting each practice gets its own figures.
   *
   * @minimum 0
   * @maximum 365
   * @TJS-type integer
   */
  readonly ownDataDaysBefore?: number;
  /**
   * Ids of the indicators it is about.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly indicators?: readonly string[];
  /**
   * Ids of the partner roles that take part. Only in a cluster package, which holds them.
   *
   * @maxItems 20
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly partners?: readonly string[];
  /**
   * Ids of the materials that are used. Only in a cluster package, which holds them.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly materials?: readonly string[];
}

/** A group of a template that works at the same time as others. */
export interface TemplateTrack {
  /** What it is called. Absent: its letter stands there. */
  readonly title?: LocalisedText;
  /** Whether the group holds a meeting of its own, which reports back. */
  readonly holdsMeeting?: boolean;
  /**
   * What happens in it.
   *
   * @maxItems 50
   */
  readonly items: readonly TemplatePart[];
}

/** One item of a template. */
export interface TemplateItem extends TemplatePart {
  /**
   * Its parts, one after the other.
   *
   * @maxItems 50
   */
  readonly items?: readonly TemplatePart[];
  /**
   * Groups that work at the same time.
   *
   * @maxItems 30
   */
  readonly tracks?: readonly TemplateTrack[];
  /** Whether the groups' own meetings report back here. */
  readonly receivesReports?: boolean;
}

/** A meeting to begin from: advice, nothing more. */
export interface MeetingTemplate {
  /**
   * Identifies the template.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** What it is called. */
  readonly title: LocalisedText;
  /** When to choose it, in a sentence. */
  readonly description: LocalisedText;
  /** Which kind of work it is for. */
  readonly focusArea?: FocusArea;
  /** How people meet. Default `in-person`. */
  readonly format?: MeetingFormat;
  /**
   * How long the meeting is agreed to last, in minutes.
   *
   * @minimum 1
   * @maximum 1440
   * @TJS-type integer
   */
  readonly minutes: number;
  /**
   * The agenda, in order.
   *
   * @maxItems 100
   */
  readonly items: readonly TemplateItem[];
}
