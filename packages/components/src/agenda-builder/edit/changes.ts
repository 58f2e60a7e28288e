import {
  apply,
  everything,
  findItem,
  moveBy,
  moveFirst,
  moveLast,
  moveToTrack,
  nest,
  nextIds,
  park,
  unnest,
  unpark,
  type Command,
  type Found,
  type MoveItem,
} from '@klyngekit/meeting';
import type { WantedItem } from '@klyngekit/foundation';
import type { AgendaEditMessages, AgendaMessages } from '@klyngekit/messages';
import type { AgendaItem, AgendaPart, Meeting } from '@klyngekit/schema';
import { titleOf } from '../agenda-view.js';
import { trackTitle } from '../read/read-agenda.js';

/** One entry of the menu of a handle. */
export interface MoveChoice {
  readonly name: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly command: MoveItem;
}

/** The list that an item stands in. */
export function siblingsOf(meeting: Meeting, { container, item, track }: Found): readonly AgendaPart[] {
  switch (container.list) {
    case 'agenda':
      return meeting.items;
    case 'backlog':
      return meeting.backlog ?? [];
    case 'item':
      return item.items ?? [];
    case 'track':
      return track?.items ?? [];
  }
}

/** Every way of moving an item that can be carried out now. */
export function moveChoices(
  meeting: Meeting,
  id: string,
  { words, edit }: { readonly words: AgendaMessages; readonly edit: AgendaEditMessages },
): readonly MoveChoice[] {
  const found = findItem(meeting, id);
  if (!found) return [];
  const { actions } = edit;
  const isInner = found.part !== found.item;
  const isParked = found.container.list === 'backlog';
  const choice = (
    name: string,
    label: string,
    command: MoveItem | undefined,
    shortcut?: string,
  ): readonly MoveChoice[] =>
    command && apply(meeting, command).ok ? [{ name, label, command, ...(shortcut && { shortcut }) }] : [];
  const before = meeting.items[found.index - 1];
  return [
    ...choice('up', actions.up, moveBy(meeting, id, -1), 'Alt+↑'),
    ...choice('down', actions.down, moveBy(meeting, id, 1), 'Alt+↓'),
    ...choice('first', actions.first, moveFirst(meeting, id)),
    ...choice('last', actions.last, moveLast(meeting, id)),
    ...(isInner ? choice('out', edit.outOf, unnest(meeting, id)) : []),
    ...(before && !isInner && !isParked
      ? choice('part', edit.partOf(titleOf(before, words)), nest(id, before.id))
      : []),
    ...meeting.items.flatMap(({ tracks = [] }) =>
      tracks.flatMap((track, place) =>
        track === found.track
          ? []
          : choice(`track-${track.id}`, edit.into(trackTitle(track, place, { words })), moveToTrack(id, track.id)),
      ),
    ),
    ...(isParked ? choice('agenda', actions.toAgenda, unpark(id)) : choice('backlog', actions.toBacklog, park(id))),
  ];
}

/** What an item plans, without what has come of it. */
function planOf(part: AgendaPart): AgendaPart {
  const { notes: _notes, decisions: _decisions, actions: _actions, ...plan } = part;
  return plan;
}

/** A copy of an item that stands after it, with ids of its own; undefined when the item has gone. */
export function duplicateOf(
  meeting: Meeting,
  id: string,
): { readonly command: Command; readonly id: string } | undefined {
  const found = findItem(meeting, id);
  if (!found) return undefined;
  const { part, container, index } = found;
  const inner = [...(part.items ?? []), ...(part.tracks ?? []).flatMap(({ items }) => items)];
  const ids = [...nextIds(meeting, 'item', inner.length + 1)];
  const trackIds = [...nextIds(meeting, 'track', part.tracks?.length ?? 0)];
  const copied = (each: AgendaPart): AgendaPart => ({ ...planOf(each), id: ids.shift()! });
  const { reportsFrom: _reports, ...plan } = planOf(part) as AgendaItem;
  const copy: AgendaItem = {
    ...plan,
    id: ids.shift()!,
    ...(part.items && { items: part.items.map(copied) }),
    ...(part.tracks && {
      tracks: part.tracks.map(({ meeting: _meeting, ...track }) => ({
        ...track,
        id: trackIds.shift()!,
        items: track.items.map(copied),
      })),
    }),
  };
  const next = siblingsOf(meeting, found)[index + 1]?.id;
  const to = next === undefined ? { in: container } : { in: container, before: next };
  return { command: { type: 'add-item', item: copy, to }, id: copy.id };
}

/** How long a new item is, in minutes. */
const USUAL_LENGTH = 15;

/** A new item at the end of a list. */
export function newItem(meeting: Meeting, to: Found['container']): { readonly command: Command; readonly id: string } {
  const [id = ''] = nextIds(meeting, 'item', 1);
  const minutes = to.list === 'item' ? 5 : USUAL_LENGTH;
  return { command: { type: 'add-item', item: { id, title: '', kind: 'other', minutes }, to: { in: to } }, id };
}

/** Items that are wanted, among what waits for another time; undefined where all their topics are on the agenda already. */
export function itemsToTake(
  meeting: Meeting,
  items: readonly WantedItem[],
): { readonly type: 'batch'; readonly commands: readonly Command[] } | undefined {
  const present = new Set(everything(meeting).flatMap(({ part }) => part.topics ?? []));
  const wanted = items.filter(({ topics = [] }) => topics.length === 0 || !topics.every((id) => present.has(id)));
  if (wanted.length === 0) return undefined;
  const ids = nextIds(meeting, 'item', wanted.length);
  const to = { in: { list: 'backlog' } } as const;
  const commands = wanted.map((item, index): Command => ({ type: 'add-item', item: { ...item, id: ids[index]! }, to }));
  return { type: 'batch', commands };
}

/** A new track of an item, with work in it as long as the item was; the first one brings a second along. */
export function newTracks(meeting: Meeting, item: AgendaItem): Command {
  const count = item.tracks?.length ? 1 : 2;
  const ids = nextIds(meeting, 'item', count);
  const commands = nextIds(meeting, 'track', count).map((id, index): Command => {
    const part: AgendaPart = { id: ids[index]!, title: '', kind: 'group-work', minutes: item.minutes };
    return { type: 'add-track', item: item.id, track: { id, title: '', items: [part] } };
  });
  return { type: 'batch', commands };
}
