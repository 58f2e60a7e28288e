import type { AgendaItem, AgendaPart, ItemKind, Track } from '@klyngekit/schema';
import { agenda, placeIn } from '../agenda/place.js';
import type { Place } from '../agenda/place.js';
import type { Command } from '../commands/command.js';
import { scheduleOf } from '../timing/schedule.js';
import type { Slot } from '../timing/schedule.js';
import type { AdviceScene } from './advice.js';

/** A stretch in which one thing happens: an item without parts and tracks, a part, or an item of a track. */
export interface Leaf {
  readonly part: AgendaPart;
  readonly slot: Slot;
  /** The item of the agenda that it is or belongs to. */
  readonly item: AgendaItem;
  readonly track?: Track;
}

/** The leaves of a meeting's agenda in the order of reading. */
export function leavesOf({ meeting, context }: AdviceScene): readonly Leaf[] {
  const { slots } = scheduleOf(meeting, context.zones);
  const leaf = (part: AgendaPart, item: AgendaItem, track?: Track): Leaf => ({
    part,
    slot: slots.get(part.id)!,
    item,
    ...(track && { track }),
  });
  return meeting.items.flatMap((item) => {
    if (item.items?.length) return item.items.map((part) => leaf(part, item));
    const inTracks = (item.tracks ?? []).flatMap((track) => track.items.map((part) => leaf(part, item, track)));
    return inTracks.length > 0 ? inTracks : [leaf(item, item)];
  });
}

/** Whether something of a kind is on the agenda. */
export function hasKind(scene: AdviceScene, kind: ItemKind): boolean {
  return (
    scene.meeting.items.some((item) => item.kind === kind) || leavesOf(scene).some(({ part }) => part.kind === kind)
  );
}

const isNoWork = (kind: ItemKind) => kind === 'break' || kind === 'meal';

/** Whether people rest in it. */
export const isBreak = ({ kind }: AgendaPart): boolean => isNoWork(kind);

/** The commands that set how long an item or one of its parts lasts, and for a part the item along with it. */
export function setMinutes({ part, item }: Leaf, minutes: number): readonly Command[] {
  const own: Command = { type: 'set-duration', item: part.id, minutes };
  if (part === item) return [own];
  // The frame of the item shrinks with its part, or nothing would be won.
  return [own, { type: 'set-duration', item: item.id, minutes: Math.max(0, item.minutes - (part.minutes - minutes)) }];
}

/** A place in front of an item of the agenda, or at the end. */
export const beforeItem = (id: string | undefined): Place => placeIn(agenda, id);

/** The place right after a part of an item or of a track. */
export function placeAfter({ part, slot, item, track }: Leaf): Place {
  const list = (track ?? item).items ?? [];
  return placeIn(slot.container, list[list.indexOf(part) + 1]?.id);
}
