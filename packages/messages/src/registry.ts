import type { Catalog } from './catalog.js';
import { da } from './da/index.js';
import { negotiate } from './negotiate.js';
import { version } from './version.js';

/** The catalogs of a page and those who want to know of new ones. */
interface Registry {
  readonly catalogs: Map<string, Catalog>;
  readonly listeners: Set<() => void>;
}

/**
 * Two copies of the same version on a page share their catalogs, so that a language is registered once. Other versions
 * are kept apart, because a catalog from an older one may lack messages that a newer one asks for.
 */
const KEY = Symbol.for(`@klyngekit/messages@${version}`);

function registry(): Registry {
  const page = globalThis as { [KEY]?: Registry };
  return (page[KEY] ??= { catalogs: new Map(), listeners: new Set() });
}

/**
 * Makes a language available to all elements of this version on the page; those already drawn are drawn again. Danish is
 * built in, and registering another Danish catalog replaces it.
 */
export function registerCatalog(catalog: Catalog): void {
  const { catalogs, listeners } = registry();
  const language = catalog.language.toLowerCase();
  if (catalogs.get(language) === catalog) return;
  catalogs.set(language, catalog);
  for (const listener of [...listeners]) listener();
}

/**
 * The catalog for a language tag, by the rules of `negotiate`. Never fails: the last resort is Danish.
 */
export function catalogFor(tag: string): Catalog {
  const { catalogs } = registry();
  return catalogs.get(negotiate(tag, [...catalogs.keys(), da.language])) ?? da;
}

/**
 * Calls back each time a catalog is registered.
 *
 * @returns A function that stops it.
 */
export function onCatalogRegistered(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
