import type { Meeting } from '@klyngekit/schema';
import type { ZoneLookup } from '../time/meeting-times.js';
import { scheduleOf } from '../timing/schedule.js';
import type { Schedule } from '../timing/schedule.js';
import { soonBefore } from './phase.js';
import { recordOf } from './record.js';
import type { Pause, Stretch } from './record.js';
import { lengthOf } from './run-state.js';

const MINUTE = 60_000;

/** How often it is said that an item runs over, in minutes. */
const overRunEvery = 5;

/** Something to be said aloud, once, when its moment has come. */
export interface Announcement {
  readonly kind: 'begin' | 'soon' | 'time-up' | 'over-run';
  readonly item: string;
  /** Id of the track, for the clock of a track. */
  readonly track?: string;
  /** When it is due, in milliseconds since 1970. */
  readonly at: number;
  /** For `soon`: the minutes that are left; for `over-run`: the minutes over; else 0. */
  readonly minutes: number;
}

interface Threshold {
  readonly kind: Announcement['kind'];
  /** After how long the item has run, in milliseconds. */
  readonly elapsed: number;
  readonly minutes: number;
}

/** What is said of an item of a length, up to how long it has run. */
function thresholdsOf(length: number, until: number): Threshold[] {
  const soon = soonBefore(length);
  const overRuns = Math.max(0, Math.floor((until - length) / (overRunEvery * MINUTE)));
  return [
    { kind: 'soon', elapsed: length - soon, minutes: Math.round(soon / MINUTE) },
    { kind: 'time-up', elapsed: length, minutes: 0 },
    ...Array.from({ length: overRuns }, (_, index): Threshold => {
      const minutes = (index + 1) * overRunEvery;
      return { kind: 'over-run', elapsed: length + minutes * MINUTE, minutes };
    }),
  ];
}

/** The moments at which the clock of a stretch changes: it stands still, goes on, or gets more time. */
function turningPoints(stretch: Stretch, pauses: readonly Pause[], end: number): number[] {
  const moments = [
    ...pauses.flatMap(({ from, to = Infinity }) => [from, to]),
    ...stretch.extensions.map(({ at }) => at),
  ].filter((moment) => moment > stretch.from && moment < end);
  return [...new Set([stretch.from, ...moments, end])].sort((a, b) => a - b);
}

function announcementsOf(stretch: Stretch, pauses: readonly Pause[], schedule: Schedule, now: number): Announcement[] {
  const { item, track, from } = stretch;
  const whose = { item, ...(track !== undefined && { track }) };
  const all: Announcement[] = [{ kind: 'begin', ...whose, at: from, minutes: 0 }];
  const points = turningPoints(stretch, pauses, Math.max(from, Math.min(stretch.to ?? Infinity, now)));
  let elapsed = 0;
  points.slice(1).forEach((end, index) => {
    const start = points[index]!;
    if (pauses.some((pause) => pause.from <= start && start < (pause.to ?? Infinity))) return;
    const then = elapsed + end - start;
    for (const threshold of thresholdsOf(lengthOf(stretch, schedule, start), then)) {
      if (threshold.elapsed <= elapsed || threshold.elapsed > then) continue;
      const at = start + threshold.elapsed - elapsed;
      all.push({ kind: threshold.kind, ...whose, at, minutes: threshold.minutes });
    }
    elapsed = then;
  });
  return all;
}

/** Of several that one clock has become due for meanwhile, the last one is enough. */
function latestOfEachClock(announcements: readonly Announcement[]): Announcement[] {
  const latest = new Map<string, Announcement>();
  for (const announcement of announcements) latest.set(announcement.track ?? '', announcement);
  return announcements.filter((announcement) => latest.get(announcement.track ?? '') === announcement);
}

/**
 * What is to be said that became due after one moment and up to another, both in milliseconds since 1970, oldest first:
 * an item begins, is soon over, is over, and every five minutes that it runs over. After a long sleep each clock says
 * only its last.
 */
export function announcementsBetween(
  meeting: Meeting,
  after: number,
  until: number,
  lookup?: ZoneLookup,
): readonly Announcement[] {
  const { stretches, pauses } = recordOf(meeting);
  const schedule = scheduleOf(meeting, lookup);
  const inTracks = new Set(meeting.items.filter(({ tracks = [] }) => tracks.length > 0).map(({ id }) => id));
  const due = stretches
    .flatMap((stretch) => announcementsOf(stretch, pauses, schedule, until))
    // The clocks of its tracks speak for an item with tracks, which only says that it begins.
    .filter(({ kind, item, track }) => kind === 'begin' || track !== undefined || !inTracks.has(item))
    .filter(({ at }) => at > after && at <= until)
    .sort((a, b) => a.at - b.at);
  return latestOfEachClock(due);
}
