import type { Channel, Evidence } from './outcome.js';
import { textsOf } from './object-text.js';
import { everyElement, everyRoot, placeOf, plantBed } from './roots.js';
import { Log, type Witness } from './witness.js';

const internals = new Map<ElementInternals, Element>();
const formLog = new Log();

function textOfInternals(held: ElementInternals): string {
  const texts: string[] = [...((held as Partial<ElementInternals>).states ?? [])];
  for (
    let type: object | null = held;
    type && type !== Object.prototype;
    type = Object.getPrototypeOf(type) as object
  ) {
    for (const name of Object.keys(Object.getOwnPropertyDescriptors(type))) {
      if (!name.startsWith('aria') && name !== 'role') continue;
      const value = Reflect.get(held, name) as unknown;
      if (typeof value === 'string') texts.push(value);
    }
  }
  return texts.join(' ');
}

const PLANT = 'selvtest-plante';

class PlantElement extends HTMLElement {
  readonly held: ElementInternals = this.attachInternals();
}

/** A template keeps what it has just drawn. Where that can be read on the screen anyway, it is no leak of its own. */
function isDrawn({ where, text }: Evidence, drawn: ReadonlySet<string>): boolean {
  return where.includes('_$litPart$') && drawn.has(text.trim());
}

function reachable(): readonly Evidence[] {
  const drawn = new Set(
    tested().flatMap(({ childNodes }) => Array.from(childNodes, ({ nodeValue }) => (nodeValue ?? '').trim())),
  );
  return [...everyRoot().slice(1), ...tested()]
    .flatMap((object) => textsOf(object, objectName(object)))
    .filter((evidence) => !isDrawn(evidence, drawn));
}

/** The elements under test and everything inside them. */
const tested = (): readonly Element[] => [...everyElement(document.querySelector('#stage') ?? document.body)];

/** What elements hold, without showing it. */
export function objectChannels(witness: Witness): readonly Channel[] {
  let isInside = false;
  witness.tap(HTMLElement.prototype, 'attachInternals', (self) => {
    if (isInside) return undefined;
    isInside = true;
    try {
      const held = (self as HTMLElement).attachInternals();
      internals.set(held, self as Element);
      return held;
    } finally {
      isInside = false;
    }
  });
  for (const name of ['setFormValue', 'setValidity'])
    witness.tap(globalThis.ElementInternals?.prototype, name, (_, args) =>
      formLog.add(name, args.map((arg) => (typeof arg === 'string' ? arg : '')).join(' ')),
    );
  customElements.define(PLANT, PlantElement);
  return [
    {
      id: 'internals',
      title: 'ElementInternals: tilstande, ARIA og formularværdi',
      gather: () => [
        ...formLog.take(),
        ...[...internals].map(([held, element]) => ({ where: placeOf(element), text: textOfInternals(held) })),
      ],
      plant(canary) {
        const plant = document.createElement(PLANT) as PlantElement;
        plant.held.ariaLabel = canary;
        return () => internals.delete(plant.held);
      },
    },
    {
      id: 'properties',
      title: 'Alt, som et script kan nå fra elementerne',
      gather: reachable,
      plant(canary) {
        const { cell, undo } = plantBed();
        Object.assign(cell, { heldByElement: new Map([['row', { kept: [canary] }]]) });
        return undo;
      },
    },
  ];
}

const objectName = (object: Element | Document | ShadowRoot): string =>
  object instanceof Element ? placeOf(object) : 'ShadowRoot';
