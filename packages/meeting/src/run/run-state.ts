import type { AgendaItem, AgendaPart, Meeting } from '@klyngekit/schema';
import type { ZoneLookup } from '../time/meeting-times.js';
import { minutesOfTrack } from '../timing/duration.js';
import { fixedMinute, scheduleOf } from '../timing/schedule.js';
import type { Schedule } from '../timing/schedule.js';
import { phaseOf } from './phase.js';
import type { ClockPhase } from './phase.js';
import { elapsedIn, recordOf } from './record.js';
import type { RunRecord, Stretch } from './record.js';

const MINUTE = 60_000;

/** The clock of an item that is running: one for the meeting, or one for each track. */
export interface Clock {
  readonly item: string;
  /** Id of the track, for the clock of a track. */
  readonly track?: string;
  /** How long the item lasts, with the time that was added, in seconds. */
  readonly length: number;
  /** How long it has run, in whole seconds. */
  readonly elapsed: number;
  /** What is left, in whole seconds; below nought the item runs over. */
  readonly remaining: number;
  readonly phase: ClockPhase;
  /** For an item with parts: the one whose turn it is by the clock, and what is left of it in seconds. */
  readonly part?: { readonly item: string; readonly remaining: number };
}

/** An item that is still to come. Times are milliseconds since 1970. */
export interface Upcoming {
  readonly item: string;
  readonly start: number;
  readonly end: number;
  /** How many whole minutes somebody who comes at a fixed time waits. */
  readonly late: number;
  /** Whether it ends by the agreed end, in the minute at the latest. */
  readonly isReached: boolean;
}

/** Where a meeting has come to. Times are milliseconds since 1970. */
export interface RunState {
  readonly status: 'not-begun' | 'running' | 'paused' | 'ended';
  /** The item of the agenda that is running. */
  readonly current?: string;
  readonly clocks: readonly Clock[];
  /** When all tracks meet again, while tracks are running. */
  readonly gathering?: number;
  /** Items that have been, in the order of the agenda. */
  readonly done: readonly string[];
  readonly upcoming: readonly Upcoming[];
  readonly agreedEnd: number;
  readonly expectedEnd: number;
  /** How many minutes later than agreed it will end, as both times are told on a clock; below nought earlier. */
  readonly delay: number;
  /** The first item that will not be reached by the agreed end. The line stands above it. */
  readonly cutOff?: string;
}

interface Scene {
  readonly meeting: Meeting;
  readonly schedule: Schedule;
  readonly record: RunRecord;
  readonly now: number;
}

/** How long an item lasts as planned, with what was added to it, in milliseconds. */
export function lengthOf(stretch: Stretch, schedule: Schedule, until = Infinity): number {
  const added = stretch.extensions.reduce((sum, { at, minutes }) => sum + (at <= until ? minutes : 0), 0);
  return ((schedule.slots.get(stretch.item)?.minutes ?? 0) + added) * MINUTE;
}

/** The part whose turn it is by the clock. */
function partAt(item: AgendaItem | undefined, schedule: Schedule, elapsed: number): Clock['part'] {
  const start = (item && schedule.slots.get(item.id)?.start) ?? 0;
  const minute = elapsed / MINUTE + start;
  const parts = item?.items ?? [];
  const part = parts.find(({ id }) => (schedule.slots.get(id)?.end ?? 0) > minute);
  if (!part) return undefined;
  const end = schedule.slots.get(part.id)?.end ?? 0;
  return { item: part.id, remaining: Math.ceil((end - minute) * 60) };
}

function clockOf(stretch: Stretch, { meeting, schedule, record, now }: Scene): Clock {
  const length = lengthOf(stretch, schedule);
  const elapsed = elapsedIn(stretch, record.pauses, now);
  const item = meeting.items.find(({ id }) => id === stretch.item);
  const part = partAt(item, schedule, elapsed);
  return {
    item: stretch.item,
    ...(stretch.track !== undefined && { track: stretch.track }),
    length: length / 1000,
    elapsed: Math.floor(elapsed / 1000),
    remaining: Math.ceil((length - elapsed) / 1000) + 0,
    phase: phaseOf(length - elapsed, length),
    ...(part && { part }),
  };
}

/** When the running item will be over, in milliseconds from now. */
function restOf(item: AgendaItem, running: readonly Stretch[], scene: Scene): number {
  const left = (stretch: Stretch) =>
    Math.max(0, lengthOf(stretch, scene.schedule) - elapsedIn(stretch, scene.record.pauses, scene.now));
  const own = running.find((stretch) => stretch.track === undefined);
  const tracks = (item.tracks ?? []).filter((track) => minutesOfTrack(track) > 0);
  if (tracks.length === 0) return own ? left(own) : 0;
  const rests = tracks.map(({ id, items }) => {
    const stretch = running.find(({ track }) => track === id);
    if (!stretch) return 0;
    const after = items.slice(items.findIndex((part) => part.id === stretch.item) + 1);
    return left(stretch) + after.reduce((sum, part) => sum + part.minutes * MINUTE, 0);
  });
  return Math.max(0, ...rests);
}

/** The minutes from an agreed time to another, as a clock without seconds has it: what is told must add up to what is seen. */
const minutesBetween = (agreed: number, instant: number): number => Math.floor((instant - agreed) / MINUTE);

/** When the items that are still to come will be, if all goes on as planned from a moment on. */
function upcomingFrom(items: readonly AgendaPart[], from: number, { meeting, schedule }: Scene): Upcoming[] {
  const { times } = schedule;
  let now = from;
  return items.map(({ id, fixedStart }) => {
    const fixed =
      fixedStart === undefined ? now : times.start.instant + fixedMinute(meeting, times, fixedStart) * MINUTE;
    const start = Math.max(now, fixed);
    now = start + (schedule.slots.get(id)?.minutes ?? 0) * MINUTE;
    const late = minutesBetween(fixed, start);
    return { item: id, start, end: now, late, isReached: minutesBetween(times.end.instant, now) <= 0 };
  });
}

function statusOf({ stretches, pauses, endedAt }: RunRecord): RunState['status'] {
  if (endedAt !== undefined) return 'ended';
  if (stretches.length === 0) return 'not-begun';
  return pauses.some(({ to }) => to === undefined) ? 'paused' : 'running';
}

/**
 * Where a meeting has come to at a moment, in milliseconds since 1970. It follows from the agenda, the marks and the
 * moment alone: after a reload or a sleep it is what it would have been.
 */
export function runState(meeting: Meeting, now: number, lookup?: ZoneLookup): RunState {
  const schedule = scheduleOf(meeting, lookup);
  const record = recordOf(meeting);
  const scene: Scene = { meeting, schedule, record, now };
  const status = statusOf(record);
  const running = record.stretches.filter(({ to }) => to === undefined);
  const own = running.find(({ track }) => track === undefined);
  const index = meeting.items.findIndex(({ id }) => id === own?.item);
  const current = meeting.items[index];
  const begun = new Set(record.stretches.filter(({ track }) => track === undefined).map(({ item }) => item));
  const done = meeting.items.filter(({ id }) => begun.has(id) && id !== own?.item).map(({ id }) => id);

  const from = current ? now + restOf(current, running, scene) : Math.max(now, schedule.times.start.instant);
  const ahead = status === 'ended' ? [] : meeting.items.slice(index + 1).filter(({ id }) => !begun.has(id));
  const upcoming = upcomingFrom(ahead, from, scene);
  const agreedEnd = schedule.times.end.instant;
  const expectedEnd = record.endedAt ?? upcoming[upcoming.length - 1]?.end ?? from;
  const inTracks = running.filter(({ track }) => track !== undefined);
  const clocks = (current?.tracks?.some(({ items }) => items.length > 0) ? inTracks : own ? [own] : []).map((stretch) =>
    clockOf(stretch, scene),
  );
  const cutOff = upcoming.find(({ isReached }) => !isReached)?.item;
  return {
    status,
    ...(current && { current: current.id }),
    clocks,
    ...(current?.tracks?.length && { gathering: from }),
    done,
    upcoming,
    agreedEnd,
    expectedEnd,
    delay: minutesBetween(agreedEnd, expectedEnd),
    ...(cutOff !== undefined && { cutOff }),
  };
}
