import { instantAt, scheduleOf, wallTimeAt } from '@klyngekit/meeting';
import type { Schedule } from '@klyngekit/meeting';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { AgendaItem, AgendaPart, Meeting, Track } from '@klyngekit/schema';

/** One line of a programme, with its times on the clocks of the place. */
export interface ProgrammeLine {
  readonly part: AgendaPart;
  /** What it is called: its title, or else its kind. */
  readonly title: string;
  /** Wall times HH:MM. */
  readonly start: string;
  readonly end: string;
  /** How long it lasts, in minutes. */
  readonly minutes: number;
  /** Minutes that everybody waits before it, that a guest waits, and that no part fills. */
  readonly gap: number;
  readonly late: number;
  readonly air: number;
  readonly parts: readonly ProgrammeLine[];
  readonly tracks: readonly ProgrammeTrack[];
}

/** Groups that work at the same time. */
export interface ProgrammeTrack {
  readonly title: string;
  readonly room?: string;
  /** Minutes that it waits for the longest. */
  readonly air: number;
  readonly lines: readonly ProgrammeLine[];
}

/** An agenda with its times. */
export interface Programme {
  /** What is to be done before the meeting: items that take no time. */
  readonly before: readonly ProgrammeLine[];
  readonly lines: readonly ProgrammeLine[];
  readonly schedule: Schedule;
}

/** The letter of a track: A, B … Z, AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

/**
 * The agenda of a meeting with times as the clocks show them, whatever the time zone of the machine. The backlog is left out.
 *
 * @param words For items without a title and tracks without a name.
 */
export function programmeOf(meeting: Meeting, words: MeetingPaperMessages): Programme {
  const schedule = scheduleOf(meeting);
  const clock = (minute: number): string => wallTimeAt(instantAt(schedule, minute), schedule.times.zone).slice(11);

  function lineOf(part: AgendaPart): ProgrammeLine {
    const item: AgendaItem = part;
    const { start, end, minutes, gap, late, air } = schedule.slots.get(part.id)!;
    return {
      part,
      title: part.title.trim() || words.kind(part.kind),
      start: clock(start),
      end: clock(end),
      minutes,
      gap,
      late,
      air,
      parts: (item.items ?? []).map(lineOf),
      tracks: (item.tracks ?? []).map(trackOf),
    };
  }

  function trackOf({ id, title, room, items }: Track, index: number): ProgrammeTrack {
    return {
      title: title.trim() || words.agenda.track(letterOf(index)),
      ...(room !== undefined && { room }),
      air: schedule.tracks.get(id)?.air ?? 0,
      lines: items.map(lineOf),
    };
  }

  const lines = meeting.items.map(lineOf);
  return {
    before: lines.filter(({ minutes }) => minutes === 0),
    lines: lines.filter(({ minutes }) => minutes > 0),
    schedule,
  };
}

/** A line and everything in it, in the order of reading. */
export function allLines(line: ProgrammeLine): readonly ProgrammeLine[] {
  return [line, ...[...line.parts, ...line.tracks.flatMap(({ lines }) => lines)].flatMap(allLines)];
}
