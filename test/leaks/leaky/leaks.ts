import type { Channel } from '../channels.js';

/** A small page that lets names out in one way. */
export interface Leak {
  readonly channel: Channel;
  readonly way: string;
  /** Runs in the page, which holds nothing but a table of neutral labels. Stands alone: only its own text gets there. */
  readonly leak: (names: readonly string[]) => unknown;
  /** Other channels that cannot but show the same thing. Memory is among them always. */
  readonly also?: readonly Channel[];
}

type Keeper = { kept?: unknown };

/** Ways that a page tells a name to who looks at it, listens to it or reads it. */
export const leaksInDocuments: readonly Leak[] = [
  {
    channel: 'dom-text',
    way: 'hidden text',
    leak([name]) {
      const cell = document.createElement('span');
      cell.hidden = true;
      cell.textContent = name!;
      document.querySelector('td')!.append(cell);
    },
  },
  {
    channel: 'dom-text',
    way: 'a comment',
    leak: ([name]) => document.body.append(document.createComment(name!)),
  },
  {
    channel: 'dom-text',
    way: 'a template',
    leak([name]) {
      const template = document.createElement('template');
      template.content.append(name!);
      document.body.append(template);
    },
  },
  {
    channel: 'shadow-roots',
    way: 'the value of a field',
    leak([name]) {
      const field = document.createElement('input');
      field.value = name!;
      field.hidden = true;
      document.body.append(field);
    },
  },
  {
    channel: 'attributes',
    way: 'an id with the letters spelled out',
    also: ['clipboard', 'drag'],
    leak([name]) {
      const slug = name!.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
      document.querySelector('tr')!.id = slug.replaceAll(' ', '-');
    },
  },
  {
    channel: 'attributes',
    way: 'letters one by one',
    also: ['clipboard', 'drag'],
    leak: ([name]) => (document.querySelector('tr')!.dataset['letters'] = Array.from(name!).join(' ')),
  },
  {
    channel: 'attributes',
    way: 'an address',
    also: ['accessibility-tree', 'clipboard', 'drag'],
    leak([name]) {
      const link = document.createElement('a');
      link.href = `/praksis?navn=${encodeURIComponent(name!)}`;
      document.body.append(link);
    },
  },
  {
    channel: 'attributes',
    way: 'a digest',
    also: ['clipboard', 'drag'],
    async leak([name]) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
      const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
      document.querySelector('tr')!.dataset['key'] = digits.join('');
    },
  },
  {
    channel: 'shadow-roots',
    way: 'a closed root',
    leak([name]) {
      const host = document.createElement('div');
      host
        .attachShadow({ mode: 'closed' })
        .append(Object.assign(document.createElement('i'), { textContent: name!, hidden: true }));
      document.body.append(host);
    },
  },
  {
    channel: 'element-internals',
    way: 'a state',
    leak([name]) {
      customElements.define(
        'leaky-state',
        class extends HTMLElement {
          internals = this.attachInternals();
          connectedCallback() {
            (this.internals as unknown as { states: Set<string> }).states.add(name!.replaceAll(' ', '-'));
          }
        },
      );
      document.body.append(document.createElement('leaky-state'));
    },
  },
  {
    channel: 'element-internals',
    way: 'what goes into a form',
    leak([name]) {
      customElements.define(
        'leaky-value',
        class extends HTMLElement {
          static formAssociated = true;
          internals = this.attachInternals();
          connectedCallback() {
            this.internals.setFormValue(name!);
          }
        },
      );
      document.body.append(document.createElement('leaky-value'));
    },
  },
  {
    channel: 'css',
    way: 'a custom property',
    also: ['attributes', 'clipboard', 'drag'],
    leak: ([name]) => document.querySelector('tr')!.style.setProperty('--name', JSON.stringify(name)),
  },
  {
    channel: 'css',
    way: 'generated content',
    also: ['accessibility-tree', 'geometry', 'print', 'clipboard'],
    leak([name]) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`td::after { content: ${JSON.stringify(name)} }`);
      document.adoptedStyleSheets = [sheet];
    },
  },
  {
    channel: 'css',
    way: 'a rule in a closed root',
    leak([name]) {
      const host = document.createElement('div');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `.x { --y: ${Array.from(name!)
          .map((letter) => `\\${letter.codePointAt(0)!.toString(16)} `)
          .join('')} }`,
      );
      host.attachShadow({ mode: 'closed' }).adoptedStyleSheets = [sheet];
      document.body.append(host);
    },
  },
  {
    channel: 'svg-titles',
    way: 'the description of a drawing that is not shown',
    leak([name]) {
      const make = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag);
      const [svg, desc] = [make('svg'), make('desc')];
      desc.textContent = name!;
      svg.setAttribute('display', 'none');
      svg.append(desc);
      document.body.append(svg);
    },
  },
  {
    channel: 'accessibility-tree',
    way: 'a label',
    also: ['attributes', 'clipboard', 'drag'],
    leak: ([name]) => document.querySelector('table')!.setAttribute('aria-label', name!),
  },
  {
    channel: 'live-regions',
    way: 'an announcement that is taken back at once',
    leak([name]) {
      const region = document.createElement('div');
      region.setAttribute('aria-live', 'polite');
      document.body.append(region);
      region.textContent = name!;
      region.textContent = '';
    },
  },
  {
    channel: 'tooltips',
    way: 'a title',
    also: ['accessibility-tree', 'clipboard', 'drag'],
    leak: ([name]) => (document.querySelector('td')!.title = name!),
  },
  {
    channel: 'tooltips',
    way: 'what comes up on pointing',
    also: ['clipboard', 'drag', 'print'],
    leak([name]) {
      const row = document.querySelector('table')!;
      const tip = document.createElement('div');
      document.body.append(tip);
      row.onmouseover = () => (tip.textContent = name!);
      row.onmouseout = () => (tip.textContent = '');
    },
  },
  {
    channel: 'row-order',
    way: 'alphabetical order',
    also: ['dom-text', 'geometry', 'accessibility-tree', 'clipboard', 'drag', 'print'],
    leak(names) {
      const rows = [...document.querySelectorAll('tr')];
      const order = [...rows.keys()].sort((a, b) => names[a]!.localeCompare(names[b]!, 'da'));
      document.querySelector('tbody')!.append(...order.map((place) => rows[place]!));
    },
  },
  {
    channel: 'geometry',
    way: 'a column as wide as its longest name',
    also: ['attributes', 'css', 'clipboard', 'drag', 'print'],
    leak(names) {
      document.querySelector('td')!.style.minWidth = `${Math.max(...names.map((name) => name.length))}ch`;
    },
  },
  {
    channel: 'animations',
    way: 'rows that come in one after the other by name',
    leak(names) {
      for (const [place, row] of document.querySelectorAll('tr').entries())
        row.animate([{ color: 'black' }, { color: 'black' }], { duration: 10, delay: names[place]!.length });
    },
  },
  {
    channel: 'animations',
    way: 'rows that change in the order of names',
    async leak(names) {
      const rows = [...document.querySelectorAll('tr')];
      const order = [...rows.keys()].sort((a, b) => names[a]!.localeCompare(names[b]!, 'da'));
      for (const place of order) {
        await new Promise((resolve) => setTimeout(resolve));
        rows[place]!.append(document.createComment(' '));
        rows[place]!.classList.add('seen');
      }
    },
  },
];

/** Ways that a page tells a name to scripts, to the browser, to other pages, to other programs. */
export const leaksAround: readonly Leak[] = [
  {
    channel: 'events',
    way: 'the detail of an event',
    leak: ([name]) =>
      document.body.dispatchEvent(new CustomEvent('state', { detail: { rows: [{ names: new Set([name]) }] } })),
  },
  {
    channel: 'events',
    way: 'an event of an own class',
    leak([name]) {
      class StateEvent extends Event {
        get practice() {
          return name;
        }
      }
      document.body.dispatchEvent(new StateEvent('state', { composed: true }));
    },
  },
  { channel: 'events', way: 'a message', leak: ([name]) => window.postMessage([name], '*') },
  {
    channel: 'console',
    way: 'a message with an object',
    leak: ([name]) => console.debug('state', { deep: { names: new Map([[1, name]]) } }),
  },
  {
    channel: 'errors',
    way: 'the message of an error',
    leak([name]) {
      setTimeout(() => {
        throw new Error(`unknown practice ${name!}`);
      });
    },
  },
  {
    channel: 'errors',
    way: 'a promise that nobody waits for',
    leak: ([name]) => void Promise.reject(new Error('failed', { cause: name })),
  },
  {
    channel: 'errors',
    way: 'an error event',
    leak: ([name]) => window.dispatchEvent(new ErrorEvent('error', { message: name! })),
  },
  { channel: 'performance', way: 'a mark', leak: ([name]) => void performance.mark('shown', { detail: [name] }) },
  {
    channel: 'performance',
    way: 'a measure that is taken away at once',
    leak([name]) {
      performance.measure(name!);
      performance.clearMeasures();
    },
  },
  {
    channel: 'address',
    way: 'the title',
    leak: ([name]) => (document.title = name!),
    also: ['dom-text', 'accessibility-tree', 'print'],
  },
  { channel: 'address', way: 'the history', leak: ([name]) => history.replaceState({ name }, '') },
  {
    channel: 'address',
    way: 'the fragment',
    leak: ([name]) => (location.hash = name!),
    also: ['accessibility-tree', 'performance', 'events'],
  },
  { channel: 'address', way: 'the name of the window', leak: ([name]) => (window.name = name!) },
  { channel: 'storage', way: 'local storage', leak: ([name]) => localStorage.setItem('draft', JSON.stringify([name])) },
  { channel: 'storage', way: 'a key of session storage', leak: ([name]) => (sessionStorage[name!] = '1') },
  {
    channel: 'storage',
    way: 'a cookie',
    leak: ([name]) => (document.cookie = `k=${encodeURIComponent(name!)}`),
    also: ['network'],
  },
  {
    channel: 'storage',
    way: 'a database',
    leak: ([name]) =>
      new Promise((resolve) => {
        const open = indexedDB.open('klynge');
        open.onupgradeneeded = () => open.result.createObjectStore('rows').add({ name }, 1);
        open.onsuccess = () => {
          open.result.close();
          resolve(undefined);
        };
      }),
  },
  {
    channel: 'storage',
    way: 'a cache',
    leak: async ([name]) => (await caches.open('klynge')).put('/round', new Response(JSON.stringify({ name }))),
  },
  {
    channel: 'storage',
    way: 'a private file',
    async leak([name]) {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle('rows', { create: true })).createWritable();
      await file.write(name!);
      await file.close();
    },
  },
  { channel: 'storage', way: 'a broadcast', leak: ([name]) => new BroadcastChannel('klynge').postMessage({ name }) },
  {
    channel: 'network',
    way: 'a request',
    leak: ([name]) => fetch(`/page.html?navn=${encodeURIComponent(name!)}`).then(() => undefined),
    also: ['performance'],
  },
  {
    channel: 'network',
    way: 'a beacon in base64',
    leak: ([name]) =>
      navigator.sendBeacon('/page.html', btoa(String.fromCharCode(...new TextEncoder().encode(`{"name":"${name!}"}`)))),
    also: ['console'],
  },
  {
    channel: 'clipboard',
    way: 'what is added on copying',
    leak([name]) {
      document.oncopy = (event) => {
        event.clipboardData!.setData('text/html', `<i>${name!}</i>`);
        event.preventDefault();
      };
    },
  },
  { channel: 'clipboard', way: 'a script that writes to it', leak: ([name]) => navigator.clipboard.writeText(name!) },
  {
    channel: 'drag',
    way: 'what is dragged along',
    leak([name]) {
      const row = document.querySelector('tr')!;
      row.draggable = true;
      row.ondragstart = (event) => event.dataTransfer!.setData('text/x-row', name!);
    },
  },
  {
    channel: 'exports',
    way: 'a file',
    leak([name]) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([`praksis;værdi\n${name!};0,5`]));
      link.download = 'tal.csv';
      link.click();
    },
  },
  {
    channel: 'exports',
    way: 'the name of a file',
    leak([name]) {
      const link = document.createElement('a');
      link.href = 'data:text/csv,praksis';
      link.download = `${name!}.csv`;
      link.click();
    },
  },
  {
    channel: 'exports',
    way: 'a picture',
    leak([name]) {
      document.createElement('canvas').getContext('2d')!.fillText(name!, 0, 0);
    },
  },
  {
    channel: 'print',
    way: 'what is written on paper only',
    leak([name]) {
      addEventListener('beforeprint', () => document.querySelector('td')!.append(name!), { once: true });
      addEventListener('afterprint', () => document.querySelector('td')!.lastChild!.remove(), { once: true });
    },
  },
];

/** Ways in which a page keeps a name in memory alone. */
export const leaksInMemory: readonly Leak[] = [
  { channel: 'heap', way: 'a property', leak: ([name]) => void ((globalThis as Keeper).kept = { name }) },
  {
    channel: 'heap',
    way: 'a closure',
    leak([name]) {
      const kept = Array.from(name!).reverse().join('');
      (globalThis as Keeper).kept = () => kept;
    },
  },
  {
    channel: 'heap',
    way: 'the end of a long text',
    leak: ([name]) =>
      void ((globalThis as Keeper).kept =
        Array.from({ length: 9000 }, (_, place) => `${place};`).join('') + JSON.stringify(name)),
  },
  {
    channel: 'heap',
    way: 'two halves that were never put together',
    leak([name]) {
      const middle = name!.toLowerCase().indexOf('zqv') + 3;
      (globalThis as Keeper).kept =
        `${'-'.repeat(20)}${name!.slice(0, middle)}` + `${name!.slice(middle)}${'-'.repeat(20)}`;
    },
  },
  {
    channel: 'heap',
    way: 'a list of letters',
    leak: ([name]) => void ((globalThis as Keeper).kept = Array.from(name!)),
  },
  {
    channel: 'heap',
    way: 'bytes',
    leak: ([name]) => void ((globalThis as Keeper).kept = new TextEncoder().encode(name)),
  },
  {
    channel: 'heap',
    way: 'characters of two bytes',
    leak: ([name]) => void ((globalThis as Keeper).kept = Uint16Array.from(name!, (letter) => letter.charCodeAt(0))),
  },
  {
    channel: 'heap',
    way: 'a node that was taken out',
    leak([name]) {
      const cell = document.createElement('td');
      cell.append(name!);
      (globalThis as Keeper).kept = cell;
    },
  },
  {
    channel: 'heap',
    way: 'the key of a map',
    leak: ([name]) => void ((globalThis as Keeper).kept = new Map([[name, 1]])),
  },
];
