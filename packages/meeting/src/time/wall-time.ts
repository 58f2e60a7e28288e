import type { ZoneRule } from './zone.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Whether the clocks of a zone show a wall time once (`exact`), never (`missing`: the hour that is skipped in March), or
 * twice (`double`: the hour that comes again in October).
 */
export type WallTimeKind = 'exact' | 'missing' | 'double';

/** The instant that a wall time stands for. */
export interface ResolvedTime {
  /**
   * Milliseconds since 1970. A time that is missing stands for the one that is as long after the skip as it is into it:
   * 02:30 for 03:30. A double one stands for its first occurrence, still in summer time.
   */
  readonly instant: number;
  readonly kind: WallTimeKind;
}

/** A wall time as if it were UTC. */
const asUtc = (wallTime: string): number => Date.parse(`${wallTime.slice(0, 16)}:00Z`);

/** The instant of a wall time YYYY-MM-DDTHH:MM in a zone. */
export function resolveWallTime(wallTime: string, zone: ZoneRule): ResolvedTime {
  const naive = asUtc(wallTime);
  const before = zone(naive - DAY);
  const instants = [...new Set([before, zone(naive + DAY)])]
    .map((offset) => ({ offset, instant: naive - offset * MINUTE }))
    .filter(({ offset, instant }) => zone(instant) === offset)
    .map(({ instant }) => instant);
  if (instants.length === 0) return { instant: naive - before * MINUTE, kind: 'missing' };
  return { instant: Math.min(...instants), kind: instants.length === 1 ? 'exact' : 'double' };
}

/** What the clocks of a zone show at an instant, as YYYY-MM-DDTHH:MM. Seconds are left out, not rounded. */
export function wallTimeAt(instant: number, zone: ZoneRule): string {
  return new Date(instant + zone(instant) * MINUTE).toISOString().slice(0, 16);
}

/** The day that lies so many days after another, as YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
