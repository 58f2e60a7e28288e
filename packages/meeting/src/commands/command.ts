import type { Action, AgendaItem, DismissedAdvice, Meeting, RunMark, Track } from '@klyngekit/schema';
import type { Place } from '../agenda/place.js';
import type { ActionList } from '../agenda/tree.js';

/** Sets one field of a thing; a value that is undefined or not there takes an optional field away. */
type SetField<T, Field extends keyof T> = {
  [F in Field]: { readonly field: F; readonly value?: T[F] | undefined };
}[Field];

/** Fields of a meeting that are set as a whole. The rest has commands of its own. */
export type MeetingField = Exclude<
  keyof Meeting,
  'schema' | 'id' | 'items' | 'backlog' | 'carried' | 'run' | 'dismissed'
>;

/** Fields of an item that are set as a whole. The rest has commands of its own. */
export type ItemField = Exclude<keyof AgendaItem, 'id' | 'minutes' | 'fixedStart' | 'items' | 'tracks' | 'actions'>;

/** Fields of a track that are set as a whole. */
export type TrackField = Exclude<keyof Track, 'id' | 'items'>;

/** Fields of an agreement that are set as a whole. */
export type ActionField = Exclude<keyof Action, 'id'>;

/** Adds an item with all that is in it. Its ids must be new. */
export interface AddItem {
  readonly type: 'add-item';
  readonly item: AgendaItem;
  readonly to: Place;
}

/** Takes an item away with all that is in it. */
export interface RemoveItem {
  readonly type: 'remove-item';
  readonly item: string;
}

/**
 * Moves an item: within its list, into another item or a track, out of them, to the backlog or back. Every way of moving
 * (menu, buttons, keys, pointer) ends in this one command.
 */
export interface MoveItem {
  readonly type: 'move-item';
  readonly item: string;
  readonly to: Place;
}

/** Sets how long an item lasts, in whole minutes. One with parts never lasts shorter than they do together. */
export interface SetDuration {
  readonly type: 'set-duration';
  readonly item: string;
  readonly minutes: number;
}

/** Sets the wall time HH:MM at which an item must begin, or takes it away. */
export interface SetFixedStart {
  readonly type: 'set-fixed-start';
  readonly item: string;
  readonly time?: string | undefined;
}

/** Sets a field of an item. */
export type SetItem = { readonly type: 'set-item'; readonly item: string } & SetField<AgendaItem, ItemField>;

/** Adds a track to an item, before another one or at the end. */
export interface AddTrack {
  readonly type: 'add-track';
  readonly item: string;
  readonly track: Track;
  readonly before?: string;
}

/** Takes a track away with what is in it. */
export interface RemoveTrack {
  readonly type: 'remove-track';
  readonly track: string;
}

/** Moves a track within its item, before another one or to the end. */
export interface MoveTrack {
  readonly type: 'move-track';
  readonly track: string;
  readonly before?: string;
}

/** Sets a field of a track. */
export type SetTrack = { readonly type: 'set-track'; readonly track: string } & SetField<Track, TrackField>;

/** Adds an agreement to a list, before another one or at the end. */
export interface AddAction {
  readonly type: 'add-action';
  readonly action: Action;
  readonly to: ActionList;
  readonly before?: string;
}

/** Takes an agreement away. */
export interface RemoveAction {
  readonly type: 'remove-action';
  readonly action: string;
}

/** Sets a field of an agreement. */
export type SetAction = { readonly type: 'set-action'; readonly action: string } & SetField<Action, ActionField>;

/** Sets a field of the meeting. */
export type SetMeeting = { readonly type: 'set-meeting' } & SetField<Meeting, MeetingField>;

/** Notes what was pressed while the meeting was running. */
export interface AddMark {
  readonly type: 'add-mark';
  readonly mark: RunMark;
}

/** Takes the last mark back. */
export interface RemoveMark {
  readonly type: 'remove-mark';
}

/** Puts a piece of advice aside. */
export interface DismissAdvice {
  readonly type: 'dismiss-advice';
  readonly advice: DismissedAdvice;
}

/** Brings a piece of advice back. */
export interface RestoreAdvice {
  readonly type: 'restore-advice';
  readonly advice: DismissedAdvice;
}

/** Several commands as one: all of them, or none. */
export interface Batch {
  readonly type: 'batch';
  readonly commands: readonly Command[];
}

/**
 * One change of a meeting, as plain data that JSON can carry. Everything is named by its id, so that a command means the
 * same wherever its target has moved to.
 */
export type Command =
  | AddItem
  | RemoveItem
  | MoveItem
  | SetDuration
  | SetFixedStart
  | SetItem
  | AddTrack
  | RemoveTrack
  | MoveTrack
  | SetTrack
  | AddAction
  | RemoveAction
  | SetAction
  | SetMeeting
  | AddMark
  | RemoveMark
  | DismissAdvice
  | RestoreAdvice
  | Batch;
