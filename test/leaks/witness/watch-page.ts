/** The name of the function by which the page tells the witness. It is taken away before any script of the page runs. */
export const bindingName = 'tellTheWitness';

/** Where {@link watchPage} leaves what the probes ask for later. */
export const handleName = 'witness handle';

/** What the probes may ask of the watcher in the page. */
export interface WatcherHandle {
  /** The internals of custom elements, with the form value that was set last. */
  internals: () => { host: Element; internals: ElementInternals; value: string }[];
  /** From now on, text that appears anywhere is what pointing at things has brought up; and no more with false. */
  provoke: (isProvoking: boolean) => void;
  /** The bytes of every buffer that is still alive. */
  buffers: () => Uint8Array[];
  /** A value in words, as deep as it goes. */
  describe: (value: unknown) => string;
}

/**
 * Runs in the page before everything else and reports what passes and is gone: events, messages, what is written to stores,
 * sent, copied, drawn, announced. It keeps nothing itself, so that it never is the reason for a name to stay in memory.
 *
 * It stands alone: what it needs is inside, since only its own text is taken into the page.
 */
export function watchPage([binding, handle]: readonly [string, string]): void {
  const world = globalThis as unknown as Record<string | symbol, unknown>;
  const tell = world[binding] as ((payload: string) => void) | undefined;
  if (!tell) return;
  Reflect.deleteProperty(world, binding);
  const send = (channel: string, where: string, text: string) => tell(JSON.stringify([channel, where, text]));

  const isNode = (value: object): value is Node => value instanceof Node;
  const nativeTag = (value: object) => Object.prototype.toString.call(value).slice(8, -1);
  function keysOf(value: object): (string | symbol)[] {
    const keys = Reflect.ownKeys(value);
    for (
      let prototype = Object.getPrototypeOf(value) as object | null;
      prototype && prototype !== Object.prototype && !/\[native code\]/u.test(String(prototype.constructor));
      prototype = Object.getPrototypeOf(prototype) as object | null
    )
      keys.push(...Reflect.ownKeys(prototype));
    return keys.filter((key) => key !== 'constructor');
  }
  function describe(value: unknown, depth = 0, seen = new Set<unknown>()): string {
    if (typeof value === 'symbol') return value.toString();
    if (typeof value === 'function') return `function ${value.name}`;
    if (typeof value !== 'object' || value === null) return String(value);
    if (seen.has(value) || seen.size > 3000 || depth > 7) return '…';
    seen.add(value);
    const inside = (each: unknown) => describe(each, depth + 1, seen);
    if (value instanceof Element) return value.outerHTML;
    if (isNode(value)) return value.textContent ?? '';
    if (value === globalThis) return 'window';
    if (value instanceof Error) return [value.name, value.message, value.stack, inside(value.cause)].join(' ');
    if (value instanceof ArrayBuffer) return inside(new Uint8Array(value));
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return ['utf-8', 'utf-16le'].map((encoding) => new TextDecoder(encoding).decode(bytes)).join(' ');
    }
    if (value instanceof FormData || value instanceof URLSearchParams || value instanceof Headers)
      return Array.from(value, ([key, each]) => `${key}=${inside(each)}`).join(' ');
    if (value instanceof Map) return Array.from(value, ([key, each]) => `${inside(key)}: ${inside(each)}`).join(' ');
    if (value instanceof Set || Array.isArray(value)) return Array.from(value as Iterable<unknown>, inside).join(' ');
    if (value instanceof DataTransfer) return Array.from(value.types, (type) => value.getData(type)).join(' ');
    if (value instanceof String || value instanceof Date || value instanceof RegExp) return String(value);
    return keysOf(value)
      .map((key) => {
        try {
          return `${String(key)}: ${inside((value as Record<string | symbol, unknown>)[key])}`;
        } catch {
          return String(key);
        }
      })
      .join(' ');
  }

  /** Puts something before a method: told of its arguments, and of the object it is called on. */
  function before(owner: object | undefined, name: string, look: (args: unknown[], self: unknown) => void): void {
    const original = owner && (Reflect.get(owner, name) as unknown);
    if (!owner || typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]): unknown {
        look(args, this);
        return Reflect.apply(original, this, args) as unknown;
      },
    });
  }
  /** Reports what methods are called with. */
  function overhear(channel: string, owner: object | undefined, ...names: string[]): void {
    for (const name of names) before(owner, name, (args) => send(channel, name, describe(args)));
  }
  /** Reports what a constructor is called with. */
  function overhearNew(channel: string, name: string): void {
    const original = world[name];
    if (typeof original !== 'function') return;
    world[name] = new Proxy(original, {
      construct(target, args, newTarget) {
        send(channel, `new ${name}`, describe(args));
        return Reflect.construct(target, args, newTarget) as object;
      },
    });
  }
  const prototypeOf = (name: string) => (world[name] as { prototype?: object } | undefined)?.prototype;

  // Events that scripts send; what the browser sends by itself is heard below.
  const watched = [
    'detail',
    'data',
    'message',
    'error',
    'reason',
    'newValue',
    'oldValue',
    'state',
    'key',
    'dataTransfer',
  ];
  const fieldsOf = (event: Event) => {
    const fields = watched.flatMap((name) => {
      const value = Reflect.get(event, name) as unknown;
      return name in event && value !== undefined && value !== null ? [`${name}: ${describe(value)}`] : [];
    });
    const own = keysOf(event).filter((key) => key !== 'isTrusted');
    return [...fields, ...own.map((key) => `${String(key)}: ${describe(Reflect.get(event, key))}`)].join(' ');
  };
  const reach = ({ bubbles, composed, cancelable }: Event) =>
    [bubbles && 'bubbles', composed && 'composed', cancelable && 'cancelable'].filter(Boolean).join(' ');
  const channelOf = (event: Event) => {
    if (event instanceof ErrorEvent || event instanceof PromiseRejectionEvent) return 'errors';
    return event instanceof StorageEvent ? 'storage' : 'events';
  };
  before(EventTarget.prototype, 'dispatchEvent', ([event], target) => {
    if (!(event instanceof Event)) return;
    const place = target instanceof Element ? target.localName : nativeTag(Object(target) as object);
    send(channelOf(event), `${event.type} at ${place} ${reach(event)}`, fieldsOf(event));
  });
  for (const type of ['error', 'unhandledrejection', 'message', 'storage', 'hashchange', 'securitypolicyviolation'])
    addEventListener(type, (event) => event.isTrusted && send(channelOf(event), type, fieldsOf(event)), true);
  overhear('events', prototypeOf('Window') && window, 'postMessage');
  for (const name of ['MessagePort', 'Worker', 'ServiceWorker']) overhear('events', prototypeOf(name), 'postMessage');
  overhear('errors', window, 'reportError');

  for (const name of Object.keys(console)) overhear('console', console, name);

  overhear('performance', Performance.prototype, 'mark', 'measure');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) send('performance', entry.entryType, describe([entry.toJSON(), entry]));
  }).observe({ entryTypes: [...PerformanceObserver.supportedEntryTypes] });
  if ('ReportingObserver' in world)
    new (
      world['ReportingObserver'] as new (
        look: (reports: { type: string; body: unknown }[]) => void,
        options: object,
      ) => { observe: () => void }
    )((reports) => reports.forEach(({ type, body }) => send('performance', type, JSON.stringify(body))), {
      buffered: true,
    }).observe();

  overhear('address', History.prototype, 'pushState', 'replaceState');
  overhear('storage', Storage.prototype, 'setItem');
  overhear('storage', IDBObjectStore.prototype, 'add', 'put');
  overhear('storage', IDBFactory.prototype, 'open');
  overhear('storage', prototypeOf('Cache'), 'put', 'add', 'addAll');
  overhear('storage', prototypeOf('CacheStorage'), 'open');
  overhear('storage', prototypeOf('CookieStore'), 'set');
  overhear('storage', prototypeOf('LockManager'), 'request');
  overhear('storage', prototypeOf('BroadcastChannel'), 'postMessage');
  overhearNew('storage', 'BroadcastChannel');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(this: Document, text: string) {
      send('storage', 'cookie', text);
      cookie.set!.call(this, text);
    },
  });

  overhear('network', window, 'fetch');
  overhear('network', Navigator.prototype, 'sendBeacon');
  overhear('network', XMLHttpRequest.prototype, 'open', 'send', 'setRequestHeader');
  overhear('network', WebSocket.prototype, 'send');
  overhear('network', prototypeOf('RTCDataChannel'), 'send');
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection'])
    overhearNew('network', name);

  let transfer: 'clipboard' | 'drag' = 'clipboard';
  for (const type of ['copy', 'cut', 'dragstart', 'drag', 'dragover', 'drop'])
    addEventListener(type, () => (transfer = type.startsWith('dr') ? 'drag' : 'clipboard'), true);
  before(DataTransfer.prototype, 'setData', (args) => send(transfer, String(args[0]), describe(args)));
  before(prototypeOf('DataTransferItemList'), 'add', (args) => send(transfer, 'add', describe(args)));
  overhear('clipboard', prototypeOf('Clipboard'), 'writeText');
  const tellBlob = (channel: string, where: string, blob: Blob) =>
    void blob.arrayBuffer().then((bytes) => send(channel, where, describe(bytes)));
  before(prototypeOf('Clipboard'), 'write', ([items]) => {
    for (const item of items as ClipboardItem[])
      for (const type of item.types) void item.getType(type).then((blob) => tellBlob('clipboard', type, blob));
  });

  before(URL, 'createObjectURL', ([source]) => {
    if (!(source instanceof Blob)) return;
    if (source instanceof File) send('exports', 'file name', source.name);
    tellBlob('exports', `blob of type ${source.type}`, source);
  });
  overhear('exports', window, 'showSaveFilePicker');
  before(HTMLElement.prototype, 'click', (_args, self) => {
    if (self instanceof HTMLAnchorElement && self.download) send('exports', 'file name', self.download);
  });
  for (const name of ['CanvasRenderingContext2D', 'OffscreenCanvasRenderingContext2D'])
    overhear('exports', prototypeOf(name), 'fillText', 'strokeText');

  const known: { internals: WeakRef<ElementInternals>; host: WeakRef<Element> }[] = [];
  const formValues = new WeakMap<ElementInternals, string>();
  const attach = Reflect.get(HTMLElement.prototype, 'attachInternals');
  HTMLElement.prototype.attachInternals = function attachInternals() {
    const internals = attach.call(this);
    known.push({ internals: new WeakRef(internals), host: new WeakRef<Element>(this) });
    return internals;
  };
  before(ElementInternals.prototype, 'setFormValue', (args, self) =>
    formValues.set(self as ElementInternals, describe(args)),
  );
  overhear('element-internals', ElementInternals.prototype, 'setValidity');
  overhear('live-regions', Element.prototype, 'ariaNotify');
  overhear('live-regions', Document.prototype, 'ariaNotify');
  overhear('live-regions', prototypeOf('SpeechSynthesis'), 'speak');

  // The engine finds no array of bytes again, so whatever makes one is watched, and what it makes is not held.
  const buffers: WeakRef<ArrayBuffer | ArrayBufferView>[] = [];
  const remember = (made: unknown) => {
    if (made instanceof ArrayBuffer || ArrayBuffer.isView(made)) buffers.push(new WeakRef(made));
  };
  const views = ['Int8', 'Uint8', 'Uint8Clamped', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'];
  for (const name of [...views.map((kind) => `${kind}Array`), 'ArrayBuffer', 'DataView'])
    world[name] = new Proxy(world[name] as typeof Uint8Array, {
      construct(target, args, newTarget) {
        const made = Reflect.construct(target, args, newTarget) as object;
        remember(made);
        return made;
      },
    });
  function remembering(owner: object | undefined, ...names: string[]): void {
    for (const name of names) {
      const original = owner && (Reflect.get(owner, name) as unknown);
      if (!owner || typeof original !== 'function') continue;
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value(this: unknown, ...args: unknown[]): unknown {
          const made = Reflect.apply(original, this, args) as unknown;
          if (made instanceof Promise) void made.then(remember, () => undefined);
          else remember(made);
          return made;
        },
      });
    }
  }
  remembering(TextEncoder.prototype, 'encode');
  remembering(prototypeOf('SubtleCrypto'), 'decrypt', 'encrypt', 'digest', 'exportKey', 'deriveBits');
  for (const name of ['Response', 'Request', 'Blob']) remembering(prototypeOf(name), 'arrayBuffer', 'bytes');

  let isProvoking = false;
  const live =
    '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], [role="timer"], output';
  const isLive = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest(live)) return true;
    const root = node.getRootNode();
    return root instanceof ShadowRoot && isLive(root.host);
  };
  let rowChanges = 0;
  const observer = new MutationObserver((records) => {
    const labels = new Set<string>();
    for (const { target, addedNodes, type } of records) {
      const texts =
        type === 'childList' ? Array.from(addedNodes, (node) => node.textContent ?? '') : [describe(target)];
      const text = texts.join(' ');
      if (text.trim() === '') continue;
      if (isProvoking && type !== 'attributes') send('tooltips', 'on pointing', text);
      if (isLive(target)) send('live-regions', 'change', text);
      if (target.parentNode?.nodeName === 'TITLE' || target.nodeName === 'TITLE') send('address', 'title', text);
      const row = (target instanceof Element ? target : target.parentElement)?.closest(
        'tr, li, [role="row"], [role="option"]',
      );
      if (row?.parentNode) labels.add(String([...row.parentNode.children].indexOf(row)));
    }
    // Rows that change together are one step; which ones change in which is what is told of them. What else changes between
    // them is not counted: that tells the speed of the machine.
    if (labels.size > 0) send('animations', `rows changing, step ${++rowChanges}`, [...labels].join(' '));
  });
  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  observe(document);
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, init);
    observe(root);
    return root;
  };

  const watcher: WatcherHandle = {
    describe,
    provoke(value) {
      isProvoking = value;
    },
    buffers: () =>
      buffers.flatMap((each) => {
        const made = each.deref();
        if (!made) return [];
        return ArrayBuffer.isView(made)
          ? [new Uint8Array(made.buffer, made.byteOffset, made.byteLength)]
          : [new Uint8Array(made)];
      }),
    internals: () =>
      known.flatMap((each) => {
        const [internals, host] = [each.internals.deref(), each.host.deref()];
        return internals && host ? [{ internals, host, value: formValues.get(internals) ?? '' }] : [];
      }),
  };
  Object.defineProperty(world, Symbol.for(handle), { value: watcher });
}
