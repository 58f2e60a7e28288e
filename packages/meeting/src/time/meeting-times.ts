import type { Meeting } from '@klyngekit/schema';
import { resolveWallTime } from './wall-time.js';
import type { ResolvedTime } from './wall-time.js';
import { copenhagen, zoneOf } from './zone.js';
import type { ZoneRule } from './zone.js';

/** Finds the rule of a zone by its name. A host may know more zones than the engine does. */
export type ZoneLookup = (name: string) => ZoneRule | undefined;

/** The times of a meeting as instants. */
export interface MeetingTimes {
  readonly start: ResolvedTime;
  readonly end: ResolvedTime;
  readonly zone: ZoneRule;
  /** False when nobody knows the zone of the file; its wall times are then read as Danish ones. */
  readonly isZoneKnown: boolean;
}

/** The times of a meeting as instants, whatever the time zone of the machine. */
export function meetingTimes({ start, end, timeZone }: Meeting, lookup: ZoneLookup = zoneOf): MeetingTimes {
  const known = lookup(timeZone);
  const zone = known ?? copenhagen;
  return {
    start: resolveWallTime(start, zone),
    end: resolveWallTime(end, zone),
    zone,
    isZoneKnown: known !== undefined,
  };
}
