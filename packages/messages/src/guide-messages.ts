import type { Catalog } from './catalog.js';
import { guide } from './da/guide.js';
import type { GuideMessages } from './guide.js';

/** The words of guides in the language of a catalog, or the Danish ones where it has none. */
export function guideMessages(catalog: Catalog): GuideMessages {
  return catalog.guide ?? guide;
}
