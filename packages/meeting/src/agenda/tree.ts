import type { Action, AgendaItem, AgendaPart, Meeting, Track } from '@klyngekit/schema';
import { agenda, backlog, placeIn } from './place.js';
import type { Container, Place } from './place.js';

/** An item, part or item of a track, with where it stands. */
export interface Found {
  /** Itself. Its own parts and tracks are there only for an item of the agenda or the backlog. */
  readonly part: AgendaItem;
  readonly container: Container;
  /** Its place in the container. */
  readonly index: number;
  /** The item that holds it; itself for an item of the agenda or the backlog. */
  readonly item: AgendaItem;
  /** The track that holds it. */
  readonly track?: Track;
}

function foundIn(item: AgendaItem, container: Container, index: number): Found[] {
  const found: Found[] = [{ part: item, container, index, item }];
  item.items?.forEach((part, place) => {
    found.push({ part, container: { list: 'item', id: item.id }, index: place, item });
  });
  for (const track of item.tracks ?? []) {
    track.items.forEach((part, place) => {
      found.push({ part, container: { list: 'track', id: track.id }, index: place, item, track });
    });
  }
  return found;
}

/** Everything of the agenda in the order of reading: an item before its parts, the backlog last. */
export function everything(meeting: Meeting): readonly Found[] {
  return [
    ...meeting.items.flatMap((item, index) => foundIn(item, agenda, index)),
    ...(meeting.backlog ?? []).flatMap((item, index) => foundIn(item, backlog, index)),
  ];
}

/** The item, part or item of a track with an id. */
export function findItem(meeting: Meeting, id: string): Found | undefined {
  return everything(meeting).find(({ part }) => part.id === id);
}

/** The track with an id, and the item that holds it. */
export function findTrack(
  meeting: Meeting,
  id: string,
): { readonly item: AgendaItem; readonly track: Track } | undefined {
  for (const item of [...meeting.items, ...(meeting.backlog ?? [])]) {
    const track = item.tracks?.find((each) => each.id === id);
    if (track) return { item, track };
  }
  return undefined;
}

/** Where an item stands, so that it can be put back there. */
export function placeOf(meeting: Meeting, { container, index }: Found): Place {
  return placeIn(container, listIn(meeting, container)?.[index + 1]?.id);
}

/** What a container holds; undefined when there is no such item or track. An item without parts holds an empty list. */
export function listIn(meeting: Meeting, container: Container): readonly AgendaItem[] | undefined {
  switch (container.list) {
    case 'agenda':
      return meeting.items;
    case 'backlog':
      return meeting.backlog ?? [];
    case 'item': {
      const found = findItem(meeting, container.id);
      return found && found.part === found.item ? (found.part.items ?? []) : undefined;
    }
    case 'track':
      return findTrack(meeting, container.id)?.track.items;
  }
}

/** A copy of an object with one field set, or taken away where the value is undefined or an empty list. */
export function withField<T extends object>(object: T, field: keyof T, value: unknown): T {
  const { [field]: _old, ...rest } = object;
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return (isEmpty ? rest : { ...object, [field]: value }) as T;
}

const replaceIn = <T extends { readonly id: string }>(list: readonly T[], id: string, replace: (member: T) => T): T[] =>
  list.map((member) => (member.id === id ? replace(member) : member));

/** The meeting with every item of the agenda and the backlog changed. */
export function mapItems(meeting: Meeting, change: (item: AgendaItem) => AgendaItem): Meeting {
  const items = meeting.items.map(change);
  return meeting.backlog ? { ...meeting, items, backlog: meeting.backlog.map(change) } : { ...meeting, items };
}

/** The meeting with one item, part or item of a track replaced. */
export function replaceItem(meeting: Meeting, id: string, replace: (part: AgendaItem) => AgendaItem): Meeting {
  return mapItems(meeting, (item) => {
    if (item.id === id) return replace(item);
    let changed = item;
    if (item.items?.some((part) => part.id === id)) changed = { ...item, items: replaceIn(item.items, id, replace) };
    return item.tracks?.some((track) => track.items.some((part) => part.id === id))
      ? { ...changed, tracks: item.tracks.map((track) => ({ ...track, items: replaceIn(track.items, id, replace) })) }
      : changed;
  });
}

/** The meeting with one track replaced. */
export function replaceTrack(meeting: Meeting, id: string, replace: (track: Track) => Track): Meeting {
  return mapItems(meeting, (item) =>
    item.tracks?.some((track) => track.id === id) ? { ...item, tracks: replaceIn(item.tracks, id, replace) } : item,
  );
}

/** The meeting with what a container holds replaced. */
export function withList(meeting: Meeting, container: Container, list: readonly AgendaPart[]): Meeting {
  switch (container.list) {
    case 'agenda':
      return { ...meeting, items: list };
    case 'backlog':
      return withField(meeting, 'backlog', list);
    case 'item':
      return replaceItem(meeting, container.id, (item) => withField(item, 'items', list));
    case 'track':
      return replaceTrack(meeting, container.id, (track) => ({ ...track, items: list }));
  }
}

/** Where agreements stand: those that were carried over, or those of an item. */
export type ActionList = { readonly list: 'carried' } | { readonly list: 'item'; readonly id: string };

/** An agreement, with where it stands. */
export interface FoundAction {
  readonly action: Action;
  readonly container: ActionList;
  readonly index: number;
}

/** Every agreement of a meeting: first those that were carried over, then those of its items in order. */
export function everyAction(meeting: Meeting): readonly FoundAction[] {
  const place = (actions: readonly Action[] = [], container: ActionList) =>
    actions.map((action, index): FoundAction => ({ action, container, index }));
  return [
    ...place(meeting.carried, { list: 'carried' }),
    ...everything(meeting).flatMap(({ part }) => place(part.actions, { list: 'item', id: part.id })),
  ];
}

/** The agreements of one list; undefined when there is no such item. */
export function actionsIn(meeting: Meeting, container: ActionList): readonly Action[] | undefined {
  if (container.list === 'carried') return meeting.carried ?? [];
  const found = findItem(meeting, container.id);
  return found && (found.part.actions ?? []);
}

/** The meeting with the agreements of one list replaced. */
export function withActions(meeting: Meeting, container: ActionList, actions: readonly Action[]): Meeting {
  if (container.list === 'carried') return withField(meeting, 'carried', actions);
  return replaceItem(meeting, container.id, (part) => withField(part, 'actions', actions));
}
