import type { Meeting } from '@klyngekit/schema';
import type { Command } from '../commands/command.js';
import { wallTimeAt } from '../time/wall-time.js';
import { instantAt, scheduleOf } from '../timing/schedule.js';
import type { AdviceScene, Remedy } from './advice.js';
import { isBreak, leavesOf, setMinutes } from './leaves.js';
import type { Leaf } from './leaves.js';

/** No item is proposed to be shorter than this, in minutes. */
const shortest = 5;

/** Items that a meeting can well do without this time. */
const parkable = new Set(['talk', 'data', 'group-work', 'plenary', 'other']);

/** What can be made shorter: nobody eats faster, and tracks wait for each other. */
function flexibleLeaves(scene: AdviceScene): readonly Leaf[] {
  return leavesOf(scene).filter(({ part, track }) => !track && !isBreak(part) && part.minutes > shortest);
}

/** Ways to take so many minutes from one item, the last and longest first. */
export function shortenOne(scene: AdviceScene, minutes: number): readonly Remedy[] {
  return [...flexibleLeaves(scene)]
    .reverse()
    .filter(({ part }) => part.minutes - minutes >= shortest)
    .sort((a, b) => b.part.minutes - a.part.minutes)
    .map((leaf): Remedy => {
      const left = leaf.part.minutes - minutes;
      return { code: 'shorten-item', params: { item: leaf.part.id, minutes: left }, commands: setMinutes(leaf, left) };
    });
}

/** Takes so many minutes from several items, from each in proportion to its length. */
export function shortenSeveral(scene: AdviceScene, minutes: number): readonly Remedy[] {
  const leaves = flexibleLeaves(scene);
  const spare = leaves.map(({ part }) => part.minutes - shortest);
  const available = spare.reduce((sum, each) => sum + each, 0);
  if (available < minutes) return [];
  let left = minutes;
  const taken = spare.map((each) => {
    const share = Math.min(left, each, Math.ceil((each * minutes) / available));
    left -= share;
    return share;
  });
  const frames = new Map<string, number>();
  const commands = leaves.flatMap(({ part, item }, index): Command[] => {
    const share = taken[index]!;
    if (share === 0) return [];
    const own: Command = { type: 'set-duration', item: part.id, minutes: part.minutes - share };
    if (part === item) return [own];
    const frame = Math.max(0, (frames.get(item.id) ?? item.minutes) - share);
    frames.set(item.id, frame);
    return [own, { type: 'set-duration', item: item.id, minutes: frame }];
  });
  return [{ code: 'shorten-items', params: { minutes }, commands }];
}

/** Ways to park one item that is long enough, the shortest such item first, of two as long the later. */
export function parkOne({ meeting, context }: AdviceScene, minutes: number): readonly Remedy[] {
  const { slots } = scheduleOf(meeting, context.zones);
  const length = (id: string) => slots.get(id)?.minutes ?? 0;
  return [...meeting.items]
    .reverse()
    .filter(({ id, kind, fixedStart }) => parkable.has(kind) && fixedStart === undefined && length(id) >= minutes)
    .sort((a, b) => length(a.id) - length(b.id))
    .map(({ id }): Remedy => {
      const commands: Command[] = [{ type: 'move-item', item: id, to: { in: { list: 'backlog' } } }];
      return { code: 'park-item', params: { item: id }, commands };
    });
}

/** The command that lets a meeting end so many minutes after its start, and the wall time. */
export function endAfter(
  meeting: Meeting,
  { context }: AdviceScene,
  minute: number,
): { end: string; command: Command } {
  const schedule = scheduleOf(meeting, context.zones);
  const end = wallTimeAt(instantAt(schedule, minute), schedule.times.zone);
  return { end, command: { type: 'set-meeting', field: 'end', value: end } };
}

/** Lets a meeting end later, unless it has only a frame in a larger one. */
export function extendMeeting(scene: AdviceScene, minute: number): readonly Remedy[] {
  const { end, command } = endAfter(scene.meeting, scene, minute);
  const { within } = scene.meeting;
  return within && end > within.end ? [] : [{ code: 'extend-meeting', params: { end }, commands: [command] }];
}
