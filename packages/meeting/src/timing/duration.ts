import type { AgendaItem, AgendaPart, Track } from '@klyngekit/schema';

const sum = (parts: readonly AgendaPart[]): number => parts.reduce((minutes, part) => minutes + part.minutes, 0);

/** How long the parts of an item last together, in minutes; 0 without parts. Waiting for a fixed time is not counted. */
export function minutesOfParts({ items = [] }: AgendaItem): number {
  return sum(items);
}

/** How long a track lasts, in minutes. Waiting for a fixed time is not counted. */
export function minutesOfTrack({ items }: Track): number {
  return sum(items);
}
