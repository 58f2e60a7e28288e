import { createStore, del, get, set, type UseStore } from 'idb-keyval';

/** Where drafts can lie. */
export type DraftPlaceName = 'indexeddb' | 'local' | 'memory';

/** A place for texts under names. Every step may fail: storage can be blocked, full, or emptied at any moment. */
export interface DraftPlace {
  readonly name: DraftPlaceName;
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}

const DATABASE = 'klyngekit-drafts';
const STORE = 'drafts';
const PREFIX = 'klynge-kladde:';

/** The browser's database: room for large drafts. */
export function databasePlace(): DraftPlace {
  let store: UseStore | undefined;
  // Opening it throws at once where a page has no storage of its own.
  const opened = (): UseStore => (store ??= createStore(DATABASE, STORE));
  return {
    name: 'indexeddb',
    read: async (key) => {
      const found: unknown = await get(key, opened());
      return typeof found === 'string' ? found : undefined;
    },
    write: async (key, text) => set(key, text, opened()),
    remove: async (key) => del(key, opened()),
  };
}

/** The browser's small storage, which can be written at the very last moment. */
export function localPlace(storage: () => Storage = () => localStorage): DraftPlace {
  return {
    name: 'local',
    read: async (key) => storage().getItem(PREFIX + key) ?? undefined,
    write: async (key, text) => storage().setItem(PREFIX + key, text),
    remove: async (key) => storage().removeItem(PREFIX + key),
  };
}

/** The page itself: gone with it. */
export function memoryPlace(): DraftPlace {
  const texts = new Map<string, string>();
  return {
    name: 'memory',
    read: async (key) => texts.get(key),
    write: async (key, text) => void texts.set(key, text),
    remove: async (key) => void texts.delete(key),
  };
}
