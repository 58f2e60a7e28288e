import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { databasePlace, localPlace, memoryPlace, type DraftPlace, type DraftPlaceName } from './draft-places.js';
import type { DraftRecord, StoredDraft } from './draft-record.js';
import { DraftStore } from './draft-store.js';

/** How a draft is kept. */
export interface DraftOptions {
  /** The name of the draft; undefined for none, and then nothing is kept. Asked before each drawing. */
  key(this: void): string | undefined;
  /** Version of the form of the document: a draft of a newer one is kept aside, not read. */
  readonly version: number;
  /**
   * Takes over a draft that was found; a promise is waited for. `false` says that it cannot be taken over: it is kept aside, and
   * not written over. `'old'` says that the page has come further: it is left alone.
   */
  restore(this: void, data: unknown): unknown;
  /** Where drafts can lie, best first. Default: database, small storage, memory. */
  readonly places?: () => readonly DraftPlace[];
  /** Default: the clock. */
  readonly now?: () => number;
}

/** What an element tells of its draft. */
export interface DraftState {
  /** Where it lies; undefined until it has been saved. `memory` means that it goes with the page. */
  readonly place: DraftPlaceName | undefined;
  /** Whether another tab has the draft open and saves it; this one waits for it. */
  readonly elsewhere: boolean;
  /** Something that could not be read, or another tab's version, lies aside untouched. */
  readonly aside: 'corrupt' | 'newer' | 'conflict' | undefined;
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number | undefined;
}

/** After a change the next may come at once; a draft waits no longer than this for it, ms. */
const PAUSE = 150;
/** A draft begins to be saved no later than this after a change, ms: what is left of half a second is for slow storage. */
const LATEST = 250;
const NOTHING: DraftState = { place: undefined, elsewhere: false, aside: undefined, savedAt: undefined };

/**
 * Keeps what is written, from half a second after it was, through a crash, a blocked or full storage, and two tabs: one tab
 * saves (Web Locks), the others wait; versions that meet are both kept.
 */
export class DraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: DraftOptions;
  readonly #now: () => number;
  readonly #writer = Math.random().toString(36).slice(2);
  #key: string | undefined;
  #store: DraftStore | undefined;
  #state: DraftState = NOTHING;
  #revision = 0;
  #pending: { readonly data: unknown; readonly since: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  /** Whether something is on its way into storage: until it is there, nothing is taken out. */
  #isSaving = false;
  #release: AbortController | undefined;
  #letGo: (() => void) | undefined;
  #channel: BroadcastChannel | undefined;

  constructor(host: ReactiveControllerHost & Element, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    this.#now = options.now ?? (() => Date.now());
    host.addController(this);
  }

  /** Where the draft is, and what lies beside it. The host is drawn again at each change. */
  get state(): DraftState {
    return this.#state;
  }

  /** Notes a change; it is saved within half a second. */
  change(data: unknown): void {
    // What is changed may be another document than at the last drawing.
    this.hostUpdate();
    if (!this.#store) return;
    this.#pending = { data, since: this.#pending?.since ?? this.#now() };
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(PAUSE, this.#pending.since + LATEST - this.#now()));
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  /** Saves at once what is not saved yet. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  /** Takes the draft away. What lies aside stays. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    // The host may turn to another draft meanwhile.
    const store = this.#store;
    await this.#saving;
    await store?.clear();
    if (store !== this.#store) return;
    this.#revision = 0;
    this.#show({ place: undefined, savedAt: undefined });
  }

  hostConnected(): void {
    const view = this.#host.ownerDocument.defaultView;
    view?.addEventListener('pagehide', this.#saveAtOnce);
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#flush);
    if (this.#key !== undefined && !this.#release) this.#open(this.#key);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.defaultView?.removeEventListener('pagehide', this.#saveAtOnce);
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#flush);
    void this.flush().then(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  hostUpdate(): void {
    const key = this.#options.key();
    if (key === this.#key) return;
    // What is not saved yet belongs to the draft that is left.
    this.#saveAtOnce();
    this.#close();
    this.#key = key;
    this.#state = NOTHING;
    this.#revision = 0;
    if (key !== undefined) this.#open(key);
  }

  readonly #flush = (): void => {
    if (this.#pending) void this.flush();
  };

  /** Nothing can be waited for any more. */
  readonly #saveAtOnce = (): void => {
    const { data } = this.#pending ?? {};
    if (!this.#pending || !this.#store || this.#state.elsewhere) return;
    this.#pending = undefined;
    this.#store.writeAtOnce(this.#recordOf(data));
  };

  #recordOf(data: unknown): DraftRecord {
    this.#revision += 1;
    const { version } = this.#options;
    return { data, version, revision: this.#revision, savedAt: this.#now(), writer: this.#writer };
  }

  #open(key: string): void {
    const { version, places = defaultPlaces } = this.#options;
    const store = new DraftStore(key, version, places(), this.#now);
    this.#store = store;
    const release = new AbortController();
    this.#release = release;
    this.#channel = channelOf(key);
    // What another tab has saved is taken over, unless something is written here that is not saved yet.
    this.#channel?.addEventListener('message', () => void this.#restore(store));
    void this.#restore(store);
    this.#takeTurn(key, release);
  }

  #close(): void {
    this.#release?.abort();
    this.#release = undefined;
    this.#letGo?.();
    this.#letGo = undefined;
    this.#channel?.close();
    this.#channel = undefined;
    this.#store = undefined;
  }

  /** Asks to be the tab that saves, and waits for the other one to go where there is one. */
  #takeTurn(key: string, release: AbortController): void {
    const locks = lockManager();
    if (!locks) return; // No locks without a secure origin: versions that meet are still both kept.
    const name = nameOf(key);
    const hold = (): Promise<void> => new Promise((resolve) => (this.#letGo = resolve));
    const take = async (lock: Lock | null): Promise<void> => {
      if (release.signal.aborted) return;
      if (lock) return hold();
      this.#show({ elsewhere: true });
      void locks
        .request(name, { signal: release.signal }, async () => {
          if (release.signal.aborted) return;
          this.#show({ elsewhere: false });
          await this.#afterOther();
          return hold();
        })
        .catch(() => undefined);
    };
    locks.request(name, { ifAvailable: true }, take).catch(() => undefined);
  }

  /** The other tab has gone: what it has saved is taken over, or kept aside where this one has been written in too. */
  async #afterOther(): Promise<void> {
    if (this.#pending) return this.flush();
    if (this.#store) await this.#restore(this.#store);
  }

  async #restore(store: DraftStore): Promise<void> {
    const stored = await store.read();
    if (store !== this.#store) return;
    if (stored.status === 'unreadable') this.#show({ aside: stored.reason });
    if (stored.status !== 'draft' || stored.record.revision <= this.#revision) return;
    if (this.#pending || this.#isSaving) return;
    this.#revision = stored.record.revision;
    const taken = await this.#options.restore(stored.record.data);
    if (store !== this.#store || taken === 'old') return;
    if (taken !== false) {
      // What was saved meanwhile says itself where it lies.
      if (this.#state.savedAt === undefined || this.#state.savedAt < stored.record.savedAt)
        this.#show({ savedAt: stored.record.savedAt });
      return;
    }
    await store.keepAside(stored.record);
    if (store === this.#store) this.#show({ aside: 'corrupt' });
  }

  async #save(): Promise<void> {
    const store = this.#store;
    const pending = this.#pending;
    // While another tab saves, what is written here stays in the page and with the host.
    if (!store || !pending || this.#state.elsewhere) return;
    this.#pending = undefined;
    this.#isSaving = true;
    try {
      await this.#saveIn(store, pending.data);
    } finally {
      this.#isSaving = false;
    }
  }

  async #saveIn(store: DraftStore, data: unknown): Promise<void> {
    const stored = await store.read();
    if (isNewer(stored, this.#revision, this.#writer)) {
      await store.keepAside(stored.record);
      this.#revision = stored.record.revision;
      this.#show({ aside: 'conflict' });
    } else if (stored.status === 'unreadable') {
      this.#show({ aside: stored.reason });
    }
    const record = this.#recordOf(data);
    const place = await store.write(record);
    if (store !== this.#store) return;
    this.#channel?.postMessage('saved');
    this.#show({ place, savedAt: record.savedAt });
  }

  #show(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.requestUpdate();
  }
}

function isNewer(
  stored: StoredDraft,
  revision: number,
  writer: string,
): stored is Extract<StoredDraft, { status: 'draft' }> {
  return stored.status === 'draft' && stored.record.revision > revision && stored.record.writer !== writer;
}

function defaultPlaces(): readonly DraftPlace[] {
  return [databasePlace(), localPlace(), memoryPlace()];
}

/** Tells other tabs that something was saved, and nothing of what. */
function channelOf(key: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(nameOf(key));
  } catch {
    return undefined; // a page without an origin of its own
  }
}

/** One name for the lock and the channel of a draft. */
function nameOf(key: string): string {
  return `klynge-kladde:${key}`;
}

function lockManager(): LockManager | undefined {
  try {
    return (navigator as { readonly locks?: LockManager }).locks;
  } catch {
    return undefined;
  }
}
