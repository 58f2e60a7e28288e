// What the tests of bad inputs share: documents that no element may take, and a place where nothing unsafe is allowed.
import { expect } from '@open-wc/testing';
import { changed } from '@klyngekit/schema/fixtures';
import { consoleOf, frame } from './chart.js';

/** What stands in every document that is to be refused, and may be repeated nowhere. */
export const HOSTILE = 'Kanariefugl <img src=x onerror="globalThis.PWN=1">';

const trap = (): never => {
  throw new Error(HOSTILE);
};

/**
 * Documents that no element may take, by the number in the catalogue of what is wrong with them.
 *
 * @param document - one that could be taken
 * @param pointer - a text in it
 */
export function refusable(document: { readonly schema: string }, pointer: string): ReadonlyMap<string, unknown> {
  const text = JSON.stringify(changed(document, pointer, HOSTILE));
  const cyclic: { [key: string]: unknown } = { ...document };
  cyclic['self'] = cyclic;
  const [root] = pointer.slice(1).split('/');
  return new Map<string, unknown>([
    ['SC-01', text.replace('{', '{"__proto__":{"polluted":true},')],
    ['SC-02', text.replace('{', '{"constructor":{"prototype":{"polluted":true}},')],
    ['SC-03', '['.repeat(200_000)],
    ['SC-06: bidi', changed(document, pointer, `${HOSTILE}\u202egnisejelp\u202c`)],
    ['SC-06: nul', changed(document, pointer, `${HOSTILE}\0`)],
    ['SC-06: mark', changed(document, pointer, `${HOSTILE}\ufeff`)],
    ['SC-07', changed(JSON.parse(text) as object, '/schema', document.schema.replace(/\d+$/u, '99'))],
    ['SC-08', { ...document, [root!]: { length: 2, 0: {}, 1: {}, title: HOSTILE } }],
    ['SC-09: cyclic', cyclic],
    ['SC-09: proxy', new Proxy({ ...document }, { get: trap, ownKeys: trap, getOwnPropertyDescriptor: trap })],
    ['SC-09: bigint', { ...document, [root!]: 1n }],
    ['SC-09: map', { ...document, [root!]: new Map() }],
    ['SC-09: date', { ...document, id: new Date(0) }],
    ['SC-09: class', { ...document, [root!]: new URL('https://eksempel.invalid') }],
    ['not JSON', `${HOSTILE}{`],
    ['another kind', { schema: 'klynge.cluster/1', id: 'k', name: HOSTILE, dataPolicy: 'closed' }],
  ]);
}

/**
 * Shows an element everything that it may not take: it says so, repeats nothing of it, and nothing else is changed.
 *
 * @param show - shows a document; the element, or undefined where it was not refused
 */
export async function expectRefusedByAll(
  document: { readonly schema: string },
  pointer: string,
  show: (data: unknown) => Promise<Element | undefined>,
): Promise<void> {
  for (const [name, data] of refusable(document, pointer)) {
    const written = await consoleOf(async () => {
      const element = await show(data);
      expect(element === undefined, `${name}: was taken`).to.equal(false);
      expect(element!.shadowRoot!.innerHTML, name).not.to.contain('Kanarie');
    });
    expect(written.join('\n'), name).not.to.contain('Kanarie');
    expect(({} as { readonly polluted?: boolean }).polluted, name).to.equal(undefined);
    expect((globalThis as { readonly PWN?: number }).PWN, name).to.equal(undefined);
  }
}

/** Moves an element to another document with a strict policy and back, and has nothing refused there. */
export async function inStrictFrame(element: HTMLElement, look: () => Promise<void>): Promise<void> {
  const home = element.parentElement!;
  const iframe = document.createElement('iframe');
  iframe.width = '700';
  document.body.append(iframe);
  const inside = iframe.contentDocument!;
  const policy = inside.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
  inside.head.append(policy);
  const refused: string[] = [];
  inside.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective));
  try {
    inside.body.append(element);
    await frame();
    const { adoptedStyleSheets } = element.shadowRoot!;
    expect(adoptedStyleSheets.length + element.shadowRoot!.querySelectorAll('style').length).to.be.above(0);
    await look();
    await frame();
    expect(refused).to.deep.equal([]);
    home.append(element);
  } finally {
    iframe.remove();
  }
}

/** Something that the storage of the page does instead of what it should; gives back how it is mended. */
export type Fault = () => () => void;

const refuse = (name: string) => (): never => {
  throw new DOMException('refused', name);
};

const storagePart = (name: 'setItem' | 'getItem'): unknown => Reflect.get(Storage.prototype, name);

function smallStorage(changes: object): () => void {
  const originals = { setItem: storagePart('setItem'), getItem: storagePart('getItem') };
  Object.assign(Storage.prototype, changes);
  return () => void Object.assign(Storage.prototype, originals);
}

/** There is no database. Not on `indexedDB` itself: WebKit forgets what is put on an object that nobody holds. */
export const noDatabase: Fault = () => {
  const { open } = Object.getOwnPropertyDescriptors(IDBFactory.prototype);
  Object.defineProperty(IDBFactory.prototype, 'open', { ...open, value: refuse('InvalidStateError') });
  return () => void Object.defineProperty(IDBFactory.prototype, 'open', open);
};

/** The small storage is blocked. */
export const blocked: Fault = () =>
  smallStorage({ setItem: refuse('SecurityError'), getItem: refuse('SecurityError') });

/** The small storage takes two texts and no more. */
export const fullAtTheThird: Fault = () => {
  const original = storagePart('setItem') as Storage['setItem'];
  let writes = 0;
  return smallStorage({
    setItem(this: Storage, key: string, value: string) {
      if (++writes > 2) refuse('QuotaExceededError')();
      original.call(this, key, value);
    },
  });
};
