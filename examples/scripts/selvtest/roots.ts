import type { Witness } from './witness.js';

const roots = new Map<Element, ShadowRoot>();

/** Remembers every shadow root that is made from now on, also closed ones. */
export function watchRoots(witness: Witness, added: (root: ShadowRoot) => void): void {
  let isInside = false;
  witness.tap(Element.prototype, 'attachShadow', (self, [options]) => {
    if (isInside) return undefined;
    isInside = true;
    try {
      const root = (self as Element).attachShadow(options as ShadowRootInit);
      roots.set(self as Element, root);
      added(root);
      return root;
    } finally {
      isInside = false;
    }
  });
}

/** The shadow root of an element, open or closed. */
export const shadowOf = (element: Element): ShadowRoot | undefined => element.shadowRoot ?? roots.get(element);

/** Every element of the page, through every shadow root. */
export function* everyElement(start: ParentNode = document): Generator<Element> {
  for (const element of start.querySelectorAll('*')) {
    yield element;
    const shadow = shadowOf(element);
    if (shadow) yield* everyElement(shadow);
  }
}

/** The page and every shadow root in it. */
export function everyRoot(): readonly (Document | ShadowRoot)[] {
  return [document, ...[...everyElement()].flatMap((element) => shadowOf(element) ?? [])];
}

/** Where an element stands, in words without anything out of the data. */
export function placeOf(element: Element): string {
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  return host ? `${host.localName} › ${element.localName}` : element.localName;
}

/** An element that a leak can be planted in, with a shadow root that holds a table cell. */
export function plantBed(): { readonly host: HTMLElement; readonly cell: HTMLElement; readonly undo: () => void } {
  const host = document.createElement('div');
  host.className = 'plant-bed';
  const cell = document.createElement('span');
  cell.dataset['plant'] = '';
  host.attachShadow({ mode: 'closed' }).append(cell);
  document.querySelector('#stage')?.append(host);
  return { host, cell, undo: () => host.remove() };
}
