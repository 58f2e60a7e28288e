import type { Channel, Evidence } from './outcome.js';
import { everyElement, everyRoot, placeOf, plantBed, shadowOf } from './roots.js';
import { Log } from './witness.js';

const evidenceOf = (element: Element, text: string | null | undefined): readonly Evidence[] =>
  text ? [{ where: placeOf(element), text }] : [];

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.ELEMENT_NODE ? '' : (node.nodeValue ?? ''))).join('');

const isInShadow = (element: Element): boolean => element.getRootNode() !== document;

/** Text of elements, and how a leak is planted in one. */
function elementChannel(
  id: string,
  title: string,
  read: (element: Element) => string | null | undefined,
  write: (cell: HTMLElement, canary: string) => void,
): Channel {
  return {
    id,
    title,
    gather: () => [...everyElement()].flatMap((element) => evidenceOf(element, read(element))),
    plant(canary) {
      const { cell, undo } = plantBed();
      write(cell, canary);
      return undo;
    },
  };
}

const LIVE = '[aria-live],[role=status],[role=alert],[role=log],output';

/** The live region that a node is in. */
function liveRegionOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(LIVE) ?? null;
}

const liveLog = new Log();

function heardLive(records: readonly MutationRecord[]): void {
  for (const { target, addedNodes } of records) {
    const region = liveRegionOf(target);
    if (!region) continue;
    for (const node of addedNodes) liveLog.add(placeOf(region), node.textContent ?? '');
    liveLog.add(placeOf(region), region.textContent ?? '');
  }
}

/** Listens to live regions in a root from now on: what they say may be gone when somebody looks. */
export function watchLive(root: Node): void {
  new MutationObserver(heardLive).observe(root, { subtree: true, childList: true, characterData: true });
}

const liveRegions: Channel = {
  id: 'live-regions',
  title: 'Meddelelser til skærmlæsere',
  gather: () => [
    ...liveLog.take(),
    ...everyRoot().flatMap((root) =>
      [...root.querySelectorAll(LIVE)].flatMap((region) => evidenceOf(region, region.textContent)),
    ),
  ],
  async plant(canary) {
    const { cell, undo } = plantBed();
    cell.setAttribute('role', 'status');
    cell.textContent = canary;
    // Said and gone before anybody looks.
    await new Promise((done) => setTimeout(done));
    cell.textContent = '';
    return undo;
  },
};

const ARIA = /^aria[A-Z]/u;
const ariaNames = Object.keys(Object.getOwnPropertyDescriptors(Element.prototype)).filter((name) => ARIA.test(name));

const ariaOf = (holder: object): string =>
  ariaNames
    .map((name) => Reflect.get(holder, name) as unknown)
    .filter((value) => typeof value === 'string')
    .join(' ');

const pseudoText = (element: Element): string =>
  ['::before', '::after'].map((part) => getComputedStyle(element, part).content).join(' ');

const customProperties = (element: Element): string =>
  Array.from((element as Partial<HTMLElement>).style ?? [], (name) =>
    name.startsWith('--') ? `${name} ${(element as HTMLElement).style.getPropertyValue(name)}` : '',
  ).join(' ');

function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
  } catch {
    return ''; // from another origin
  }
}

const sheetsOf = (root: Document | ShadowRoot): readonly CSSStyleSheet[] => [
  ...root.styleSheets,
  ...root.adoptedStyleSheets,
];

const styles: Channel = {
  id: 'styles',
  title: 'Stil: egne egenskaber, regler og indhold før og efter',
  gather: () => [
    ...[...everyElement()].flatMap((element) =>
      evidenceOf(element, `${customProperties(element)} ${isInShadow(element) ? pseudoText(element) : ''}`),
    ),
    ...[...new Set(everyRoot().flatMap(sheetsOf))].map((sheet) => ({ where: 'CSSStyleSheet', text: rulesOf(sheet) })),
  ],
  plant(canary) {
    const { cell, undo } = plantBed();
    cell.style.setProperty('--plant', canary);
    return undo;
  },
};

/** What can be read off the page as it stands. */
export const pageChannels: readonly Channel[] = [
  elementChannel(
    'page-text',
    'Tekst på siden uden om elementerne',
    (element) => (isInShadow(element) ? '' : ownText(element)),
    (cell, canary) => (cell.getRootNode() as ShadowRoot).host.append(canary),
  ),
  {
    ...elementChannel(
      'shadow-text',
      'Tekst inde i elementerne',
      (element) => (isInShadow(element) ? ownText(element) : ''),
      (cell, canary) => cell.append(canary),
    ),
    showsNames: true,
  },
  elementChannel(
    'attributes',
    'Attributter: id, klasse, data, adresser',
    (element) => Array.from(element.attributes, ({ name, value }) => `${name} ${value}`).join('\n'),
    (cell, canary) => cell.setAttribute('data-row', canary),
  ),
  elementChannel('aria', 'ARIA: navne og beskrivelser på elementer', ariaOf, (cell, canary) =>
    cell.setAttribute('aria-label', canary),
  ),
  elementChannel(
    'svg-titles',
    'Titler og beskrivelser i SVG',
    (element) => (element.matches('svg title, svg desc, svg metadata') ? element.textContent : ''),
    (cell, canary) => {
      const [picture, title] = ['svg', 'title'].map((name) =>
        document.createElementNS('http://www.w3.org/2000/svg', name),
      );
      title!.textContent = canary;
      picture!.append(title!);
      cell.append(picture!);
    },
  ),
  elementChannel(
    'tooltips',
    'Tekst, der kommer frem ved musen',
    (element) =>
      `${element.getAttribute('title') ?? ''} ${element.matches('[role=tooltip],[popover]') ? (element.textContent ?? '') : ''}`,
    (cell, canary) => (cell.title = canary),
  ),
  elementChannel(
    'fields',
    'Felter: værdien i dem',
    (element) => ('value' in element && typeof element.value === 'string' ? element.value : ''),
    (cell, canary) => {
      const field = document.createElement('input');
      field.value = canary;
      cell.append(field);
    },
  ),
  liveRegions,
  styles,
];

/** Texts of the elements under test that stand in front of a reader, with who they belong to. */
export function shownTexts(element: Element): readonly string[] {
  const shadow = shadowOf(element);
  return shadow ? [...everyElement(shadow)].map(ownText) : [];
}
