import type { Catalog } from './catalog.js';
import { reveal } from './da/reveal.js';
import type { RevealMessages } from './reveal.js';

/** The words of the reveal table in the language of a catalog, or the Danish ones where it has none. */
export function revealMessages(catalog: Catalog): RevealMessages {
  return catalog.reveal ?? reveal;
}
