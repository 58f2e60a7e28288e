/** What `defineElement` needs of an element class. */
export interface DefinableElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element class under a tag, and never throws at the page.
 *
 * The same version twice is silent. When another version, or somebody else's element, already has the tag, the first one
 * stays and one warning is written; the page can then give this one another tag. A class that already has a tag gets a
 * subclass for the next one. Outside a browser nothing happens.
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
    if (present.version !== element.version) warnOnce(tag, element.version, present.version);
    return;
  }
  try {
    registry.define(tag, hasTag(element, registry) ? class extends element {} : element);
    rememberTag(element, registry);
  } catch {
    console.warn(`<${tag}> could not be registered: "${tag}" is not a valid name for a custom element.`);
  }
}

const registered = new WeakMap<CustomElementRegistry, WeakSet<DefinableElement>>();

function hasTag(element: DefinableElement, registry: CustomElementRegistry): boolean {
  return registered.get(registry)?.has(element) ?? false;
}

function rememberTag(element: DefinableElement, registry: CustomElementRegistry): void {
  const elements = registered.get(registry);
  if (elements === undefined) registered.set(registry, new WeakSet([element]));
  else elements.add(element);
}

const warned = new Set<string>();

function warnOnce(tag: string, wanted: string, present: string | undefined): void {
  const key = `${tag} ${wanted}`;
  if (warned.has(key)) return;
  warned.add(key);
  const holder = present === undefined ? 'an element that is not from Klyngekit' : `version ${present}`;
  console.warn(
    `<${tag}> is already registered by ${holder}; version ${wanted} was not registered. ` +
      `Load one version only, or give this one another tag: define('my-${tag}').`,
  );
}
