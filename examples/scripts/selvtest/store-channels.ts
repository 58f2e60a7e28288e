import { lineOf } from './object-text.js';
import type { Channel, Evidence } from './outcome.js';
import { Log, type Witness } from './witness.js';

const KEY = 'selvtest-plante';

/** Reads something that a page may be denied. */
function allowed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const performanceChannel: Channel = {
  id: 'performance',
  title: 'Målinger af tid (performance)',
  gather: () =>
    performance
      .getEntries()
      .map((entry) => ({ where: entry.entryType, text: `${entry.name} ${lineOf((entry as PerformanceMark).detail)}` })),
  plant(canary) {
    performance.mark('plant', { detail: { row: canary } });
    return () => performance.clearMarks('plant');
  },
};

function addressChannel(witness: Witness): Channel {
  const log = new Log();
  for (const name of ['pushState', 'replaceState'])
    witness.tap(globalThis.History.prototype, name, (_, args) =>
      log.add(name, args.map((arg) => lineOf(arg)).join(' ')),
    );
  return {
    id: 'address',
    title: 'Adresse, titel, historik og vinduets navn',
    gather: () => [
      ...log.take(),
      { where: 'location', text: location.href },
      { where: 'title', text: document.title },
      { where: 'history.state', text: lineOf(history.state) },
      { where: 'window.name', text: window.name },
    ],
    plant(canary) {
      const before = document.title;
      document.title = canary;
      return () => (document.title = before);
    },
  };
}

function storageChannel(witness: Witness): Channel {
  const log = new Log();
  witness.tap(globalThis.Storage?.prototype, 'setItem', (_, args) => log.add('setItem', args.join(' ')));
  const stores = (): readonly Storage[] =>
    [() => localStorage, () => sessionStorage].flatMap((store) => allowed(store) ?? []);
  return {
    id: 'storage',
    title: 'Lager (localStorage, sessionStorage)',
    missing: () => (stores().length < 2 ? 'Siden har ikke lager her, så intet kan gemmes i det.' : undefined),
    gather: () => [
      ...log.take(),
      ...stores().flatMap((store) =>
        Object.entries(store).map(([key, value]): Evidence => ({ where: 'Storage', text: `${key} ${String(value)}` })),
      ),
    ],
    plant(canary) {
      sessionStorage.setItem(KEY, canary);
      return () => sessionStorage.removeItem(KEY);
    },
  };
}

const cookieChannel: Channel = {
  id: 'cookies',
  title: 'Cookies',
  missing: () => {
    const isKept = allowed(() => {
      document.cookie = `${KEY}=1; SameSite=Strict`;
      return document.cookie.includes(KEY);
    });
    allowed(() => (document.cookie = `${KEY}=; max-age=0; SameSite=Strict`));
    return isKept ? undefined : 'Siden har ikke cookies her, så intet kan gemmes i dem.';
  },
  gather: () => [{ where: 'document.cookie', text: allowed(() => document.cookie) ?? '' }],
  plant(canary) {
    document.cookie = `${KEY}=${encodeURIComponent(canary)}; SameSite=Strict`;
    return () => (document.cookie = `${KEY}=; max-age=0; SameSite=Strict`);
  },
};

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, refused) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => refused(new Error('refused'));
  });

async function plantInDatabase(canary: string): Promise<() => unknown> {
  const opening = indexedDB.open(KEY);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  const database = await answered(opening);
  await answered(database.transaction('rows', 'readwrite').objectStore('rows').put({ name: canary }, 1));
  database.close();
  return () => answered(indexedDB.deleteDatabase(KEY));
}

function databaseChannel(witness: Witness): Channel {
  const log = new Log();
  for (const name of ['add', 'put'])
    witness.tap(globalThis.IDBObjectStore?.prototype, name, (_, args) =>
      log.add(`IDBObjectStore.${name}`, args.map((arg) => lineOf(arg, 6)).join(' ')),
    );
  witness.tap(globalThis.IDBFactory?.prototype, 'open', (_, args) => log.add('indexedDB.open', lineOf(args[0])));
  let whyNot: string | undefined = allowed(() => indexedDB) ? undefined : 'Siden har ikke IndexedDB her.';
  return {
    id: 'indexeddb',
    title: 'Database i browseren (IndexedDB)',
    missing: () => whyNot,
    gather: () => log.take(),
    plant: (canary) =>
      plantInDatabase(canary).catch(() => {
        whyNot = 'Browseren afviser databaser på denne side, så intet kan gemmes i dem.';
        return () => undefined;
      }),
  };
}

function cacheChannel(witness: Witness): Channel {
  const log = new Log();
  const waiting: Promise<unknown>[] = [];
  for (const name of ['put', 'add', 'addAll'])
    witness.tap(globalThis.Cache?.prototype, name, (_, args) => {
      for (const arg of args.flat()) {
        log.add(`Cache.${name}`, arg instanceof Request ? arg.url : lineOf(arg));
        if (arg instanceof Response)
          waiting.push(
            arg
              .clone()
              .text()
              .then((text) => log.add(`Cache.${name}`, text)),
          );
      }
    });
  return {
    id: 'cache',
    title: 'Gemte svar (Cache)',
    missing: () => ('caches' in globalThis ? undefined : 'Siden har ikke Cache her: det kræver https.'),
    async gather() {
      await Promise.all(waiting.splice(0));
      return log.take();
    },
    async plant(canary) {
      const cache = await caches.open(KEY);
      await cache.put('./plante', new Response(canary));
      return () => caches.delete(KEY);
    },
  };
}

function messageChannel(witness: Witness): Channel {
  const log = new Log();
  const heard = (where: string) => (_: unknown, args: readonly unknown[]) => log.add(where, lineOf(args[0], 6));
  witness.tap(globalThis.BroadcastChannel?.prototype, 'postMessage', heard('BroadcastChannel'));
  witness.tap(MessagePort.prototype, 'postMessage', heard('MessagePort'));
  witness.tap(globalThis.Worker?.prototype, 'postMessage', heard('Worker'));
  witness.tap(globalThis, 'postMessage', heard('window'));
  witness.tapClass('BroadcastChannel', (args) => log.add('BroadcastChannel', lineOf(args[0])));
  return {
    id: 'messages',
    title: 'Beskeder til andre vinduer og tråde',
    gather: () => log.take(),
    plant(canary) {
      const { port1 } = new MessageChannel();
      port1.postMessage({ rows: [canary] });
      return () => port1.close();
    },
  };
}

/** What is kept, and what is told to other parts of the browser. */
export function storeChannels(witness: Witness): readonly Channel[] {
  return [
    performanceChannel,
    addressChannel(witness),
    storageChannel(witness),
    cookieChannel,
    databaseChannel(witness),
    cacheChannel(witness),
    messageChannel(witness),
  ];
}
