export { KlyngeRevealTable } from './reveal-table.js';
export { KlyngeRevealChangeEvent, KlyngeRevealErrorEvent } from './reveal-table.events.js';
export type { DocumentInput } from '../shared/documents.js';
export type { NamesSource } from './fetch-names.js';
