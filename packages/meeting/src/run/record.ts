import type { AgendaItem, Meeting, RunMark } from '@klyngekit/schema';
import { findItem } from '../agenda/tree.js';

/** A stretch in which one item ran in one lane. Times are milliseconds since 1970. */
export interface Stretch {
  readonly item: string;
  /** Id of the track, in a lane of a track. */
  readonly track?: string;
  readonly from: number;
  /** When it ended; absent while it runs. */
  readonly to?: number;
  /** Time that was added to it, with the moment. */
  readonly extensions: readonly { readonly at: number; readonly minutes: number }[];
}

/** A stretch in which all clocks stood still. */
export interface Pause {
  readonly from: number;
  /** When clocks went on; absent while they stand. */
  readonly to?: number;
}

/** What the marks of a meeting say, before anybody asks what time it is. */
export interface RunRecord {
  /** Every stretch, oldest first. The one of an item with tracks stands beside those of its tracks. */
  readonly stretches: readonly Stretch[];
  readonly pauses: readonly Pause[];
  /** Ids of tracks that were declared done. */
  readonly doneTracks: ReadonlySet<string>;
  /** When the meeting ended; absent until then. */
  readonly endedAt?: number;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Reads marks one after the other. Marks that make no sense are passed over. */
class Recorder {
  readonly stretches: Open<Stretch>[] = [];
  readonly pauses: Open<Pause>[] = [];
  readonly doneTracks = new Set<string>();
  endedAt?: number;

  constructor(readonly meeting: Meeting) {}

  read(mark: RunMark): void {
    const at = Date.parse(mark.at);
    switch (mark.kind) {
      case 'begin':
        this.begin(mark.item ?? '', at);
        break;
      case 'extend':
        this.extend(mark.item ?? '', at, mark.minutes ?? 0);
        break;
      case 'pause':
        if (this.running().length > 0 && !this.openPause()) this.pauses.push({ from: at });
        break;
      case 'resume':
        this.resume(at);
        break;
      case 'end':
        this.end(mark.track, at);
    }
  }

  running(): Open<Stretch>[] {
    return this.stretches.filter(({ to }) => to === undefined);
  }

  openPause(): Open<Pause> | undefined {
    return this.pauses.find(({ to }) => to === undefined);
  }

  resume(at: number): void {
    const pause = this.openPause();
    if (pause) pause.to = at;
  }

  open(item: string, from: number, track?: string): void {
    this.stretches.push({ item, from, extensions: [], ...(track !== undefined && { track }) });
  }

  close(at: number, isMeant: (stretch: Stretch) => boolean): void {
    for (const stretch of this.running()) if (isMeant(stretch)) stretch.to = at;
  }

  /** Begins an item of the agenda, with the first item of each of its tracks. */
  beginItem(item: AgendaItem, at: number): void {
    this.close(at, () => true);
    this.open(item.id, at);
    for (const track of item.tracks ?? []) {
      this.doneTracks.delete(track.id);
      const first = track.items[0];
      if (first) this.open(first.id, at, track.id);
    }
  }

  begin(id: string, at: number): void {
    const found = findItem(this.meeting, id);
    if (!found || found.container.list === 'backlog') {
      // It has left the agenda since; what ran before it was over all the same.
      this.close(at, () => true);
      return;
    }
    const { item, part, track } = found;
    const isRunning = this.running().some((stretch) => stretch.item === item.id);
    this.resume(at);
    delete this.endedAt;
    if (part === item || !isRunning) this.beginItem(item, at);
    if (!track) return;
    this.close(at, (stretch) => stretch.track === track.id);
    this.doneTracks.delete(track.id);
    this.open(part.id, at, track.id);
  }

  extend(id: string, at: number, minutes: number): void {
    const stretch = this.running().find(({ item }) => item === id);
    if (stretch) stretch.extensions = [...stretch.extensions, { at, minutes }];
  }

  end(track: string | undefined, at: number): void {
    this.close(at, (stretch) => track === undefined || stretch.track === track);
    if (track !== undefined) {
      this.doneTracks.add(track);
    } else if (this.stretches.length > 0) {
      this.resume(at);
      this.endedAt = at;
    }
  }
}

/** What the marks of a meeting say. */
export function recordOf(meeting: Meeting): RunRecord {
  const recorder = new Recorder(meeting);
  for (const mark of meeting.run ?? []) recorder.read(mark);
  const { stretches, pauses, doneTracks, endedAt } = recorder;
  return {
    // A track's item that began and ended in one moment never ran.
    stretches: stretches.filter(({ from, to, track }) => track === undefined || from !== to),
    pauses,
    doneTracks,
    ...(endedAt !== undefined && { endedAt }),
  };
}

/** How long a stretch has run at a moment, in milliseconds, without pauses. */
export function elapsedIn({ from, to = Infinity }: Stretch, pauses: readonly Pause[], now: number): number {
  const end = Math.max(from, Math.min(to, now));
  const paused = pauses.reduce((sum, pause) => {
    const overlap = Math.min(end, pause.to ?? Infinity) - Math.max(from, pause.from);
    return sum + Math.max(0, overlap);
  }, 0);
  return end - from - paused;
}
