/** What `defineElement` needs of an element class. */
export interface DefinableElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element class under a tag, and never throws at the page.
 *
 * The same version twice is silent. When another version, or somebody else's element, already has the tag, the first one
 * stays, and one warning tells of all tags that are held so; the page can then give this one another tag. A class that
 * already has a tag gets a subclass for the next one. Outside a browser nothing happens.
 *
 * @param registry Where to register; a scoped registry or that of another window.
 */
export function defineElement(
  element: DefinableElement,
  tag: string,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (registry === undefined) return;
  const present = registry.get(tag) as Partial<DefinableElement> | undefined;
  if (present !== undefined) {
    if (present.version !== element.version) warnOfTaken(tag, element.version, present.version);
    return;
  }
  const used = registered.get(registry) ?? new WeakSet();
  registered.set(registry, used);
  try {
    registry.define(tag, used.has(element) ? class extends element {} : element);
    used.add(element);
  } catch {
    console.warn(`<${tag}> could not be registered: "${tag}" is not a valid name for a custom element.`);
  }
}

/** The classes that have a tag, by registry: a class can have one tag in each. */
const registered = new WeakMap<CustomElementRegistry, WeakSet<DefinableElement>>();

/** Tags by what holds them and what was to: all of a page's script are told of together. */
const taken = new Map<string, Set<string>>();

function warnOfTaken(tag: string, wanted: string, present: string | undefined): void {
  const holder = present === undefined ? 'an element that is not from Klyngekit' : `version ${present}`;
  const pair = `already registered by ${holder}; version ${wanted} was not registered`;
  const tags = taken.get(pair);
  if (tags) {
    tags.add(`<${tag}>`);
    return;
  }
  const all = new Set([`<${tag}>`]);
  taken.set(pair, all);
  // A script registers one tag after the other, and then this runs.
  queueMicrotask(() =>
    console.warn(
      `${[...all].join(', ')}: ${pair}. Load one version only, or give other tags, one by one: define('my-${tag}').`,
    ),
  );
}
