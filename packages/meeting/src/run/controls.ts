import type { Meeting, RunMark } from '@klyngekit/schema';
import type { AddMark, Command } from '../commands/command.js';
import { recordOf } from './record.js';

/** A mark at a moment. A clock that was put back never makes a mark older than the last one. */
function marked(meeting: Meeting, mark: Omit<RunMark, 'at'>, now: number): AddMark {
  const last = meeting.run?.[meeting.run.length - 1];
  const at = new Date(Math.max(now, last ? Date.parse(last.at) : now)).toISOString();
  return { type: 'add-mark', mark: { ...mark, at } };
}

const runningIn = (meeting: Meeting) => recordOf(meeting).stretches.filter(({ to }) => to === undefined);

/** Begins an item. `now` is in milliseconds since 1970, here and below. */
export function beginItem(meeting: Meeting, item: string, now: number): Command {
  return marked(meeting, { kind: 'begin', item }, now);
}

/**
 * Goes on: to the next item of the agenda, to the first one when the meeting has not begun, or to its end after the last.
 * With a track, to the next item of that track, or to its end. Undefined when there is nothing to go on from.
 */
export function nextItem(meeting: Meeting, now: number, track?: string): Command | undefined {
  const { stretches, endedAt } = recordOf(meeting);
  const running = stretches.find(({ to, track: lane }) => to === undefined && lane === track);
  if (track !== undefined) {
    const items = meeting.items.flatMap(({ tracks = [] }) => tracks).find(({ id }) => id === track)?.items;
    if (!running || !items) return undefined;
    const following = items[items.findIndex(({ id }) => id === running.item) + 1];
    return following ? beginItem(meeting, following.id, now) : marked(meeting, { kind: 'end', track }, now);
  }
  if (endedAt !== undefined) return undefined;
  // The one that ran last, also when the one after it has left the agenda while it ran.
  const lanes = stretches.filter((stretch) => stretch.track === undefined);
  const last = lanes[lanes.length - 1]?.item;
  const following = meeting.items[meeting.items.findIndex(({ id }) => id === last) + 1];
  if (following) return beginItem(meeting, following.id, now);
  return last === undefined ? undefined : marked(meeting, { kind: 'end' }, now);
}

/** Stops all clocks. Undefined when none is running. */
export function pauseRun(meeting: Meeting, now: number): Command | undefined {
  const isPaused = recordOf(meeting).pauses.some(({ to }) => to === undefined);
  return isPaused || runningIn(meeting).length === 0 ? undefined : marked(meeting, { kind: 'pause' }, now);
}

/** Lets all clocks go on. Undefined when they are not stopped. */
export function resumeRun(meeting: Meeting, now: number): Command | undefined {
  const isPaused = recordOf(meeting).pauses.some(({ to }) => to === undefined);
  return isPaused ? marked(meeting, { kind: 'resume' }, now) : undefined;
}

/** Gives what is running more minutes: the item of one track, or everything that has a clock. Undefined when nothing has. */
export function extendRun(meeting: Meeting, minutes: number, now: number, track?: string): Command | undefined {
  const running = runningIn(meeting);
  const inTracks = running.filter((stretch) => stretch.track !== undefined);
  const meant =
    track === undefined ? (inTracks.length > 0 ? inTracks : running) : inTracks.filter((s) => s.track === track);
  const commands = meant.map(({ item }) => marked(meeting, { kind: 'extend', item, minutes }, now));
  return commands.length > 1 ? { type: 'batch', commands } : commands[0];
}

/** Ends the meeting. Undefined when nothing is running. */
export function endRun(meeting: Meeting, now: number): Command | undefined {
  return runningIn(meeting).length > 0 ? marked(meeting, { kind: 'end' }, now) : undefined;
}
