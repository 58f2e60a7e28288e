import type { EntryWay } from '@klyngekit/messages';

/** The first holds for a removed attribute and an unknown word. */
export const ENTRY_MODES = ['shared', 'participant', 'facilitator'] as const;

/**
 * Where people give something in: `shared` (default) is one device that is passed round and keeps what is given in; on a
 * `participant`'s own device it leaves for the page at once; the `facilitator`'s device gets it from the page.
 */
export type EntryMode = (typeof ENTRY_MODES)[number];

/** How what is given in comes to the meeting. */
export const wayOf = (mode: EntryMode): EntryWay => (mode === 'shared' ? 'here' : 'sent');
