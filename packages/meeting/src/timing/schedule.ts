import type { AgendaItem, AgendaPart, Meeting } from '@klyngekit/schema';
import { agenda } from '../agenda/place.js';
import type { Container } from '../agenda/place.js';
import { meetingTimes } from '../time/meeting-times.js';
import type { MeetingTimes, ZoneLookup } from '../time/meeting-times.js';
import { addDays, resolveWallTime } from '../time/wall-time.js';

const MINUTE = 60_000;

/** With less than this share of the agreed time left over, a meeting has no air. */
export const smallestBuffer = 0.05;

/** When one item is, as planned. Minutes are counted from the start of the meeting, as they pass. */
export interface Slot {
  readonly id: string;
  /** The list that it stands in. */
  readonly container: Container;
  readonly start: number;
  readonly end: number;
  /** How long it lasts: `end` less `start`. */
  readonly minutes: number;
  /** How long everybody waits before it, because it begins at a fixed time. */
  readonly gap: number;
  /** How much later than its fixed time it begins, because what is before it lasts longer. */
  readonly late: number;
  /** For an item with parts: how much of it no part fills. */
  readonly air: number;
}

/** When one track is, as planned. */
export interface TrackSlot {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  /** How long it waits for the longest. */
  readonly air: number;
}

/** The plan of a whole meeting. */
export interface Schedule {
  /** Every item, part and item of a track of the agenda, by its id. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** Every track, by its id. */
  readonly tracks: ReadonlyMap<string, TrackSlot>;
  readonly times: MeetingTimes;
  /** The agreed length in minutes, as they pass: six hours over the night in which clocks are put forward are five. */
  readonly agreed: number;
  /** What all items take, one after the other, without gaps. */
  readonly total: number;
  /** When the last item ends. */
  readonly end: number;
  /** What is left of the agreed length; below nought the meeting runs over. */
  readonly slack: number;
  /** Everything fits with air, it fits without ({@link smallestBuffer}), or it does not fit. */
  readonly fit: 'roomy' | 'tight' | 'over';
}

/** Adds the items of a list, one after the other, and returns when the last one ends. */
type Lane = (parts: readonly AgendaPart[], container: Container, start: number) => number;

/** The instant that is so many minutes after the start of a meeting, in milliseconds since 1970. */
export function instantAt({ times }: Schedule, minute: number): number {
  return times.start.instant + minute * MINUTE;
}

/**
 * A fixed time in minutes from the start of a meeting. A time before the start is on the next day where the meeting goes
 * on after midnight, and otherwise before the start.
 */
export function fixedMinute(meeting: Meeting, { start, end, zone }: MeetingTimes, time: string): number {
  const day = meeting.start.slice(0, 10);
  const minuteOn = (date: string) => (resolveWallTime(`${date}T${time}`, zone).instant - start.instant) / MINUTE;
  const sameDay = minuteOn(day);
  const nextDay = minuteOn(addDays(day, 1));
  return sameDay < 0 && nextDay <= (end.instant - start.instant) / MINUTE ? nextDay : sameDay;
}

/**
 * Plans a meeting: start times cascade from durations, tracks side by side last as long as the longest, a fixed time is
 * waited for (a gap) or comes too early (late). The backlog takes no time.
 */
export function scheduleOf(meeting: Meeting, lookup?: ZoneLookup): Schedule {
  const times = meetingTimes(meeting, lookup);
  const slots = new Map<string, Slot>();
  const tracks = new Map<string, TrackSlot>();

  function planTracks(item: AgendaItem, start: number): number {
    const ends = (item.tracks ?? []).map((track) => ({
      id: track.id,
      end: lane(track.items, { list: 'track', id: track.id }, start),
    }));
    const last = Math.max(start, ...ends.map(({ end }) => end));
    const end = last > start ? last : start + item.minutes;
    for (const track of ends) {
      tracks.set(track.id, { ...track, start, minutes: track.end - start, air: end - track.end });
    }
    return end;
  }

  const lane: Lane = (parts, container, from) => {
    let now = from;
    for (const part of parts) {
      const item: AgendaItem = part;
      const fixed = item.fixedStart === undefined ? now : fixedMinute(meeting, times, item.fixedStart);
      const start = Math.max(now, fixed);
      // In front of its parts, so that the order of the map is the order of reading.
      slots.set(item.id, { id: item.id, container, start, end: start, minutes: 0, gap: 0, late: 0, air: 0 });
      const filled = lane(item.items ?? [], { list: 'item', id: item.id }, start);
      const end = item.tracks?.length ? planTracks(item, start) : Math.max(start + item.minutes, filled);
      slots.set(item.id, {
        id: item.id,
        container,
        start,
        end,
        minutes: end - start,
        gap: start - now,
        late: start - fixed,
        air: filled > start ? end - filled : 0,
      });
      now = end;
    }
    return now;
  };

  const end = lane(meeting.items, agenda, 0);
  const agreed = (times.end.instant - times.start.instant) / MINUTE;
  const slack = agreed - end;
  const total = meeting.items.reduce((sum, { id }) => sum + (slots.get(id)?.minutes ?? 0), 0);
  const fit = slack < 0 ? 'over' : slack < agreed * smallestBuffer ? 'tight' : 'roomy';
  return { slots, tracks, times, agreed, total, end, slack, fit };
}
