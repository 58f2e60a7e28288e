import type { AgendaMessages } from './agenda.js';
import type { Catalog } from './catalog.js';
import { agenda } from './da/agenda.js';

/** The words about agendas in the language of a catalog, or the Danish ones where it has none. */
export function agendaMessages(catalog: Catalog): AgendaMessages {
  return catalog.agenda ?? agenda;
}
