import type { Meeting } from '@klyngekit/schema';
import { agenda, backlog, placeIn } from '../agenda/place.js';
import { findItem, listIn, placeOf } from '../agenda/tree.js';
import type { MoveItem } from './command.js';

const move = (item: string, to: MoveItem['to']): MoveItem => ({ type: 'move-item', item, to });

/**
 * Moves an item so many places down its list (up: negative), as Alt+↓ and Alt+↑ do. Undefined when it stands at that end
 * already.
 */
export function moveBy(meeting: Meeting, item: string, places: number): MoveItem | undefined {
  const found = findItem(meeting, item);
  if (!found) return undefined;
  const rest = (listIn(meeting, found.container) ?? []).filter(({ id }) => id !== item);
  const target = Math.min(Math.max(found.index + places, 0), rest.length);
  return target === found.index ? undefined : move(item, placeIn(found.container, rest[target]?.id));
}

/** Moves an item to the beginning of its list. */
export function moveFirst(meeting: Meeting, item: string): MoveItem | undefined {
  return moveBy(meeting, item, -Infinity);
}

/** Moves an item to the end of its list. */
export function moveLast(meeting: Meeting, item: string): MoveItem | undefined {
  return moveBy(meeting, item, Infinity);
}

/** Moves an item to the backlog (*parkeringsplads*). */
export function park(item: string): MoveItem {
  return move(item, { in: backlog });
}

/** Moves an item from the backlog to the agenda, before another one or to the end. */
export function unpark(item: string, before?: string): MoveItem {
  return move(item, placeIn(agenda, before));
}

/** Makes an item a part of another one. */
export function nest(item: string, into: string, before?: string): MoveItem {
  return move(item, placeIn({ list: 'item', id: into }, before));
}

/** Moves an item into a track. */
export function moveToTrack(item: string, track: string, before?: string): MoveItem {
  return move(item, placeIn({ list: 'track', id: track }, before));
}

/** Makes a part of an item, or an item of a track, an item of its own, after the one that held it. */
export function unnest(meeting: Meeting, item: string): MoveItem | undefined {
  const found = findItem(meeting, item);
  const holder = found && found.part !== found.item ? findItem(meeting, found.item.id) : undefined;
  return holder && move(item, placeOf(meeting, holder));
}
