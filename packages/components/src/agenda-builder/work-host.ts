import type { Catalog } from '@klyngekit/messages';
import type { Meeting, MeetingTemplate } from '@klyngekit/schema';
import type { LitElement } from 'lit';
import type { AgendaMode } from './agenda-builder.events.js';
import type { AgendaView } from './agenda-view.js';

/** The element in which an agenda is written or run. */
export interface WorkHost {
  readonly element: LitElement;
  given(this: void): Meeting | undefined;
  draftKey(this: void): string;
  now(this: void): number;
  /** Whether the clock goes on by itself. */
  followsClock(this: void): boolean;
  /** Whether it is shown on a wall. */
  projector(this: void): boolean;
  catalog(this: void): Catalog;
  templates(this: void): readonly MeetingTemplate[] | undefined;
  previous(this: void): Meeting | undefined;
  view(this: void, meeting: Meeting): AgendaView;
  changed(this: void, meeting: Meeting): void;
  turnTo(this: void, mode: AgendaMode): void;
}
