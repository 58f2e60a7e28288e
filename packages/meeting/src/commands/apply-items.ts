import type { AgendaItem, Meeting } from '@klyngekit/schema';
import { agendaIds, idsWithin } from '../agenda/identifiers.js';
import { isSameContainer } from '../agenda/place.js';
import type { Container, Place } from '../agenda/place.js';
import { findItem, listIn, placeOf, replaceItem, withField, withList } from '../agenda/tree.js';
import type { Found } from '../agenda/tree.js';
import { inserted } from './change.js';
import type { Change } from './change.js';
import type { AddItem, MoveItem, RemoveItem, SetDuration, SetFixedStart, SetItem } from './command.js';
import { refuse } from './refusal.js';

/** As many as a file may hold. */
const limits: { readonly [list in Container['list']]: number } = { agenda: 100, backlog: 100, item: 50, track: 50 };

/** The longest item: a day. */
const longest = 1440;

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

const isWithout = (list: readonly unknown[] | undefined) => list === undefined || list.length === 0;

/** Whether an item can stand in another one or in a track. */
function isPlain({ items, tracks, reportsFrom }: AgendaItem): boolean {
  return isWithout(items) && isWithout(tracks) && isWithout(reportsFrom);
}

/** An item as it stands in another one: without the fields that only an item of the agenda has. */
function asPart(item: AgendaItem): AgendaItem {
  const { items: _items, tracks: _tracks, reportsFrom: _reportsFrom, ...part } = item;
  return part;
}

/** The item with an id, or a refusal. */
export function itemOf(meeting: Meeting, id: string): Found {
  return findItem(meeting, id) ?? refuse({ reason: 'unknown-item', id });
}

function putIn(meeting: Meeting, item: AgendaItem, to: Place): Meeting {
  const container = to.in;
  const list = listIn(meeting, container);
  if (!list) refuse({ reason: 'unknown-place', id: 'id' in container ? container.id : '' });
  const isInner = container.list === 'item' || container.list === 'track';
  if (isInner && !isPlain(item)) refuse({ reason: 'has-parts', id: item.id });
  if (container.list === 'item' && !isWithout(itemOf(meeting, container.id).part.tracks)) {
    refuse({ reason: 'parts-or-tracks', id: container.id });
  }
  if (list.length >= limits[container.list]) refuse({ reason: 'too-many', limit: limits[container.list] });
  const changed = inserted(list, isInner ? asPart(item) : item, to.before);
  return changed ? withList(meeting, container, changed) : refuse({ reason: 'unknown-place', id: to.before ?? '' });
}

function takeOut(meeting: Meeting, { part, container }: Found): Meeting {
  const list = listIn(meeting, container) ?? [];
  return withList(
    meeting,
    container,
    list.filter(({ id }) => id !== part.id),
  );
}

export function addItem(meeting: Meeting, { item, to }: AddItem): Change {
  const known = agendaIds(meeting);
  const ids = idsWithin(item);
  const duplicate = ids.find((id, index) => known.has(id) || ids.indexOf(id) < index);
  if (duplicate !== undefined) refuse({ reason: 'duplicate-id', id: duplicate });
  if (!isWithout(item.items) && !isWithout(item.tracks)) refuse({ reason: 'parts-or-tracks', id: item.id });
  return { meeting: putIn(meeting, item, to), inverse: { type: 'remove-item', item: item.id } };
}

export function removeItem(meeting: Meeting, { item }: RemoveItem): Change {
  const found = itemOf(meeting, item);
  return {
    meeting: takeOut(meeting, found),
    inverse: { type: 'add-item', item: found.part, to: placeOf(meeting, found) },
  };
}

export function moveItem(meeting: Meeting, { item, to }: MoveItem): Change {
  const found = itemOf(meeting, item);
  const inverse: MoveItem = { type: 'move-item', item, to: placeOf(meeting, found) };
  const ids = idsWithin(found.part);
  if ('id' in to.in && ids.includes(to.in.id)) refuse({ reason: 'into-itself', id: item });
  // Before itself is where it stands already.
  if (to.before === item && isSameContainer(to.in, found.container)) return { meeting, inverse };
  return { meeting: putIn(takeOut(meeting, found), found.part, to), inverse };
}

export function setDuration(meeting: Meeting, { item, minutes }: SetDuration): Change {
  const { part } = itemOf(meeting, item);
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > longest) {
    refuse({ reason: 'out-of-range', minimum: 0, maximum: longest });
  }
  if (part.tracks?.some(({ items }) => items.length > 0)) refuse({ reason: 'has-tracks', id: item });
  return {
    meeting: replaceItem(meeting, item, (old) => ({ ...old, minutes })),
    inverse: { type: 'set-duration', item, minutes: part.minutes },
  };
}

export function setFixedStart(meeting: Meeting, { item, time: fixedStart }: SetFixedStart): Change {
  const { part } = itemOf(meeting, item);
  if (fixedStart !== undefined && !time.test(fixedStart)) refuse({ reason: 'not-a-time' });
  return {
    meeting: replaceItem(meeting, item, (old) => withField(old, 'fixedStart', fixedStart)),
    inverse: { type: 'set-fixed-start', item, time: part.fixedStart },
  };
}

export function setItem(meeting: Meeting, command: SetItem): Change {
  const { item, field, value } = command;
  const found = itemOf(meeting, item);
  if (value === undefined && (field === 'title' || field === 'kind')) refuse({ reason: 'required', field });
  if (field === 'reportsFrom' && found.part !== found.item) refuse({ reason: 'has-parts', id: item });
  return {
    meeting: replaceItem(meeting, item, (old) => withField(old, field, value)),
    inverse: { type: 'set-item', item, field, value: found.part[field] } as SetItem,
  };
}
