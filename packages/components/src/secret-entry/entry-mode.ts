import type { EntryWay } from '@klyngekit/messages';

/**
 * Where people give something in: `shared` (default) is one device that is passed round and keeps what is given in; on a
 * `participant`'s own device it leaves for the page at once; the `facilitator`'s device gets it from the page.
 */
export type EntryMode = 'shared' | 'participant' | 'facilitator';

/** A removed attribute is null to Lit, and an unknown word says as little. */
export function entryModeOf(mode: string | null): EntryMode {
  return mode === 'participant' || mode === 'facilitator' ? mode : 'shared';
}

/** How what is given in comes to the meeting. */
export const wayOf = (mode: EntryMode): EntryWay => (mode === 'shared' ? 'here' : 'sent');
