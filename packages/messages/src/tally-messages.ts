import type { Catalog } from './catalog.js';
import { tally } from './da/tally.js';
import type { TallyMessages } from './tally.js';

/** The words of counting in the language of a catalog, or the Danish ones where it has none. */
export function tallyMessages(catalog: Catalog): TallyMessages {
  return catalog.tally ?? tally;
}
