import type { Evidence, Probe } from '../evidence.js';
import type { WatcherHandle } from '../witness/watch-page.js';
import { runInPage } from './in-page.js';

type Row = [where: string, text: string];

/** Everything that outlives the page: both storages, cookies, databases, caches, private files, workers, locks. */
async function readStores(): Promise<Row[]> {
  const { describe } = (globalThis as unknown as Record<symbol, WatcherHandle>)[Symbol.for('witness handle')]!;
  const rows: Row[] = [];
  const attempt = async (where: string, read: () => Promise<void> | void) => {
    try {
      await read();
    } catch (error) {
      // A page without an address has no stores.
      if (!(error instanceof DOMException)) rows.push([where, `could not be read: ${String(error)}`]);
    }
  };
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
  for (const name of ['localStorage', 'sessionStorage'] as const)
    await attempt(name, () => {
      for (const [key, value] of Object.entries(globalThis[name]))
        rows.push([`${name} ${key}`, `${key} ${String(value)}`]);
    });
  await attempt('cookies', () => void rows.push(['cookies', document.cookie]));
  await attempt('IndexedDB', async () => {
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      rows.push(['IndexedDB', name!]);
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        rows.push([`IndexedDB ${store}`, describe([await done(objects.getAllKeys()), await done(objects.getAll())])]);
      }
      database.close();
    }
  });
  await attempt('caches', async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        rows.push([`cache ${name}`, `${request.url} ${describe(response?.headers)} ${(await response?.text()) ?? ''}`]);
      }
    }
  });
  await attempt('files', async () => {
    const visit = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const [name, entry] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        rows.push(['private files', name]);
        if (entry instanceof FileSystemDirectoryHandle) await visit(entry);
        else rows.push([`private file ${name}`, await (await (entry as FileSystemFileHandle).getFile()).text()]);
      }
    };
    await visit(await navigator.storage.getDirectory());
  });
  await attempt('workers', async () => {
    for (const { scope } of await navigator.serviceWorker.getRegistrations()) rows.push(['service worker', scope]);
  });
  await attempt('locks', async () => void rows.push(['locks', JSON.stringify(await navigator.locks.query())]));
  return rows;
}

export const stores: Probe = {
  channels: ['storage'],
  async gather({ session, witness }) {
    const rows = await runInPage(session, readStores);
    const { cookies } = await session.send('Network.getCookies');
    return [
      ...rows.map(([where, text]): Evidence => ({ channel: 'storage', where, text })),
      ...cookies.map(({ name, value }): Evidence => ({
        channel: 'storage',
        where: 'cookie',
        text: `${name} ${value}`,
      })),
      ...witness.heardOn('storage'),
    ];
  },
};

/** What has been sent; addresses, headers and bodies. */
export const traffic: Probe = {
  channels: ['network'],
  gather: async ({ witness }) => witness.heardOn('network'),
};
