import { eventChannels, type EventEar } from './event-channels.js';
import { networkChannels } from './network-channels.js';
import { objectChannels } from './object-channels.js';
import type { Channel } from './outcome.js';
import { outletChannels } from './outlet-channels.js';
import { pageChannels, watchLive } from './page-channels.js';
import { watchRoots } from './roots.js';
import { storeChannels } from './store-channels.js';
import { Witness } from './witness.js';

/** Every channel, and what holds them together. */
export interface Channels {
  readonly witness: Witness;
  /** In the order in which they look: what stands still, what is brought about, and last what all of that has left. */
  readonly list: readonly Channel[];
}

/** Puts ears on the page. Once, before the elements under test are made. */
export function openChannels(ear: EventEar): Channels {
  const witness = new Witness();
  watchRoots(witness, watchLive);
  watchLive(document);
  const list = [
    ...pageChannels,
    ...objectChannels(witness),
    ...outletChannels(witness),
    ...eventChannels(witness, ear),
    ...storeChannels(witness),
    ...networkChannels(witness),
  ];
  return { witness, list };
}
