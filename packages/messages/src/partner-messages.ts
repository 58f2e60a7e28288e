import type { Catalog } from './catalog.js';
import { partner } from './da/partner.js';
import type { PartnerMessages } from './partner.js';

/** The words about partners in the language of a catalog, or the Danish ones where it has none. */
export function partnerMessages(catalog: Catalog): PartnerMessages {
  return catalog.partner ?? partner;
}
