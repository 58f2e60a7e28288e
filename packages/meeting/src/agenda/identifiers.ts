import type { AgendaItem, Meeting } from '@klyngekit/schema';
import { everyAction, everything } from './tree.js';

/** Every id that an item brings along: its own, those of its parts, its tracks and what is in them. */
export function idsWithin(item: AgendaItem): readonly string[] {
  return [
    item.id,
    ...(item.items ?? []).map(({ id }) => id),
    ...(item.tracks ?? []).flatMap((track) => [track.id, ...track.items.map(({ id }) => id)]),
  ];
}

/** The ids of all items, parts and tracks of a meeting. */
export function agendaIds(meeting: Meeting): ReadonlySet<string> {
  return new Set([...meeting.items, ...(meeting.backlog ?? [])].flatMap(idsWithin));
}

/** Ids that stand somewhere without belonging to anything that is there now. They are not given out again. */
function rememberedIds({ run = [], dismissed = [] }: Meeting): readonly string[] {
  return [...run.flatMap(({ item, track }) => [item ?? '', track ?? '']), ...dismissed.map(({ about }) => about ?? '')];
}

/** What new ids begin with. */
export type IdPrefix = 'item' | 'track' | 'action' | 'material' | 'decision';

/**
 * An id that nothing in the meeting has or had: the prefix and the next number. The same meeting always gives the same
 * one, so that a session can be played again.
 */
export function nextId(meeting: Meeting, prefix: IdPrefix): string {
  return nextIds(meeting, prefix, 1)[0]!;
}

/** As many new ids as are asked for, all different. */
export function nextIds(meeting: Meeting, prefix: IdPrefix, count: number): readonly string[] {
  const parts = everything(meeting).map(({ part }) => part);
  const used = [
    ...agendaIds(meeting),
    ...everyAction(meeting).map(({ action }) => action.id),
    ...parts.flatMap(({ materials = [], decisions = [] }) => [...materials, ...decisions].map(({ id }) => id)),
    ...rememberedIds(meeting),
  ];
  const pattern = new RegExp(`^${prefix}-(\\d{1,9})$`);
  const highest = Math.max(0, ...used.map((id) => Number(pattern.exec(id)?.[1] ?? 0)));
  return Array.from({ length: count }, (_, index) => `${prefix}-${highest + 1 + index}`);
}
