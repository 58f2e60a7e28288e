import type { Track } from '@klyngekit/schema';

/** How long a track lasts, in minutes. Waiting for a fixed time is not counted. */
export function minutesOfTrack({ items }: Track): number {
  return items.reduce((minutes, part) => minutes + part.minutes, 0);
}
