import { nextIds } from '../../agenda/identifiers.js';
import { apply } from '../../commands/apply.js';
import type { Command } from '../../commands/command.js';
import { moveBy } from '../../commands/moves.js';
import { wallTimeAt } from '../../time/wall-time.js';
import { instantAt, scheduleOf, smallestBuffer } from '../../timing/schedule.js';
import type { AdviceRule, AdviceScene, Finding, Remedy } from '../advice.js';
import { beforeItem, isBreak, leavesOf } from '../leaves.js';
import { endAfter, extendMeeting, parkOne, shortenOne, shortenSeveral } from '../shorten.js';

/** The longest time at a screen, in minutes. */
const longestOnline = 120;

/** The longest time without a break, in minutes. */
export const longestWithoutBreak = 90;

/** How long a break is that is added, in minutes. */
const breakLength = 10;

const planOf = ({ meeting, context }: AdviceScene) => scheduleOf(meeting, context.zones);

/** The agenda is longer than the meeting. */
export const overRun: AdviceRule = {
  find: (scene) => {
    const { slack } = planOf(scene);
    return slack < 0 ? [{ code: 'over-run', params: { minutes: -slack } }] : [];
  },
  propose: (_, scene) => {
    const { slack, end } = planOf(scene);
    return [
      ...shortenOne(scene, -slack),
      ...parkOne(scene, -slack),
      ...shortenSeveral(scene, -slack),
      ...extendMeeting(scene, end),
    ];
  },
};

/** The agenda fits, with no time for what nobody foresaw. */
export const noBuffer: AdviceRule = {
  find: (scene) => {
    const { fit, slack } = planOf(scene);
    return fit === 'tight' ? [{ code: 'no-buffer', params: { minutes: slack } }] : [];
  },
  propose: (_, scene) => {
    const { agreed, slack, end } = planOf(scene);
    const missing = Math.ceil(agreed * smallestBuffer - slack);
    const later = Math.ceil(end / (1 - smallestBuffer) / 5) * 5;
    return [
      ...shortenOne(scene, missing),
      ...parkOne(scene, missing),
      ...shortenSeveral(scene, missing),
      ...extendMeeting(scene, later),
    ];
  },
};

/** A meeting on screens that is too long to follow. */
export const onlineTooLong: AdviceRule = {
  find: (scene) => {
    const { agreed, end } = planOf(scene);
    const minutes = Math.max(agreed, end);
    return scene.meeting.format === 'online' && minutes > longestOnline
      ? [{ code: 'online-too-long', params: { minutes } }]
      : [];
  },
  propose: (_, scene) => {
    const { end: planned } = planOf(scene);
    const { end, command } = endAfter(scene.meeting, scene, longestOnline);
    const excess = planned - longestOnline;
    const shorter: readonly (Remedy | undefined)[] =
      excess <= 0 ? [undefined] : [...parkOne(scene, excess), ...shortenSeveral(scene, excess)];
    return shorter.map((remedy): Remedy => {
      const commands = [...(remedy?.commands ?? []), command];
      return { code: remedy?.code ?? 'end-earlier', params: { ...remedy?.params, end }, commands };
    });
  },
};

/** Somebody who comes at a fixed time has to wait. */
export const fixedStartLate: AdviceRule = {
  find: (scene) =>
    [...planOf(scene).slots.values()]
      .filter(({ late }) => late > 0)
      .map(({ id, late }): Finding => ({ code: 'fixed-start-late', about: id, params: { minutes: late } })),
  propose: ({ about = '', params }, scene) => {
    const schedule = planOf(scene);
    const slot = schedule.slots.get(about);
    if (!slot) return [];
    const time = wallTimeAt(instantAt(schedule, slot.start), schedule.times.zone).slice(11);
    const minutes = Number(params['minutes']);
    return [
      ...shortenOne(scene, minutes),
      ...moveEarlier(scene, about),
      { code: 'move-fixed-start', params: { time }, commands: [{ type: 'set-fixed-start', item: about, time }] },
      { code: 'drop-fixed-start', params: {}, commands: [{ type: 'set-fixed-start', item: about }] },
    ];
  },
};

/** Moves an item before those in front of it, one by one. */
function moveEarlier({ meeting }: AdviceScene, item: string): readonly Remedy[] {
  const remedies: Remedy[] = [];
  for (let places = 1; places <= meeting.items.length; places++) {
    const command = moveBy(meeting, item, -places);
    if (!command || !apply(meeting, command).ok) break;
    remedies.push({ code: 'move-earlier', params: { item }, commands: [command] });
  }
  return remedies;
}

/** Where a stretch without a break could be broken: the minute, and the command that puts a break there. */
interface Joint {
  readonly minute: number;
  readonly place: Extract<Command, { type: 'add-item' }>['to'];
}

/** A stretch of work without a break. */
interface Stretch {
  readonly first: string;
  readonly start: number;
  readonly end: number;
  readonly joints: readonly Joint[];
}

/** The stretches without a break. Tracks side by side count as one piece, unless all of them have a break. */
function stretchesOf(scene: AdviceScene): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: { first: string; start: number; joints: Joint[] } | undefined;
  const close = (end: number) => {
    if (open) stretches.push({ ...open, end });
    open = undefined;
  };
  const { slots } = planOf(scene);
  let last = 0;
  for (const { part, slot, item, track } of leavesOf(scene)) {
    const { start, end } = track ? slots.get(item.id)! : slot;
    const rests = track ? item.tracks?.every(({ items }) => items.some(isBreak)) : isBreak(part);
    // Waiting for a guest is a break too, when it is long enough.
    if (rests === true || start - last >= breakLength) close(last);
    if (rests !== true && !open) open = { first: part.id, start, joints: [] };
    else if (rests !== true && start > open!.start)
      open!.joints.push({ minute: start, place: jointOf(part.id, item, track) });
    last = Math.max(last, end);
  }
  close(last);
  return stretches;
}

function jointOf(
  part: string,
  item: { readonly id: string; readonly items?: readonly { readonly id: string }[] },
  track: unknown,
): Joint['place'] {
  const isFirst = item.items?.[0]?.id === part;
  const isPart = item.id !== part && track === undefined && !isFirst;
  return isPart ? { in: { list: 'item', id: item.id }, before: part } : beforeItem(item.id);
}

/** The places at which breaks leave no stretch too long; undefined when there are none. */
function breaksFor({ start, end, joints }: Stretch): readonly Joint[] | undefined {
  const breaks: Joint[] = [];
  let from = start;
  while (end - from > longestWithoutBreak) {
    const pieces = Math.ceil((end - from) / longestWithoutBreak);
    const ideal = from + (end - from) / pieces;
    const reachable = joints.filter(({ minute }) => minute > from && minute - from <= longestWithoutBreak);
    const best = reachable.sort((a, b) => Math.abs(a.minute - ideal) - Math.abs(b.minute - ideal))[0];
    if (!best) return undefined;
    breaks.push(best);
    from = best.minute;
  }
  return breaks;
}

/** People sit too long. */
export const longWithoutBreak: AdviceRule = {
  find: (scene) =>
    stretchesOf(scene)
      .filter(({ start, end }) => end - start > longestWithoutBreak)
      .map(({ first, start, end }): Finding => ({
        code: 'long-without-break',
        about: first,
        params: { minutes: end - start },
      })),
  propose: ({ about }, scene) => {
    const stretch = stretchesOf(scene).find(({ first }) => first === about);
    const breaks = stretch && breaksFor(stretch);
    if (!breaks) return [];
    const ids = nextIds(scene.meeting, 'item', breaks.length);
    const commands = breaks.map(({ place }, index): Command => {
      const item = { id: ids[index]!, title: '', kind: 'break', minutes: breakLength } as const;
      return { type: 'add-item', item, to: place };
    });
    return [{ code: 'add-break', params: { count: breaks.length, minutes: breakLength }, commands }];
  },
};

/** The clocks skip the time of the meeting, or show it twice. */
export const unclearTime: AdviceRule = {
  find: (scene) => {
    const { times } = planOf(scene);
    return (['start', 'end'] as const).flatMap((field): Finding[] => {
      const { kind } = times[field];
      if (kind === 'exact') return [];
      return [{ code: kind === 'missing' ? 'time-skipped' : 'time-twice', params: { field } }];
    });
  },
  propose: ({ code, params }, scene) => {
    if (code !== 'time-skipped') return [];
    const { times } = planOf(scene);
    const field = params['field'] === 'end' ? 'end' : 'start';
    const time = wallTimeAt(times[field].instant, times.zone);
    return [{ code: 'use-existing-time', params: { time }, commands: [{ type: 'set-meeting', field, value: time }] }];
  },
};
