import type { DraftPlace, DraftPlaceName } from './draft-places.js';
import { laterOf, readDraft, writeDraft, type DraftRecord, type StoredDraft } from './draft-record.js';

/** The name under which something is kept aside. */
const asideKey = (key: string, moment: number): string => `${key}~${moment}`;

/**
 * One draft in the best place that there is. A place that fails is passed over for the next, and the last is the memory of
 * the page, which never fails; what cannot be read is never written over.
 */
export class DraftStore {
  readonly #key: string;
  readonly #version: number;
  readonly #places: readonly DraftPlace[];
  readonly #now: () => number;
  /** Texts that lie aside already. */
  readonly #kept = new Set<string>();
  /** Places with something in them that could not be kept aside. */
  readonly #untouchable = new Set<DraftPlace>();

  /** @param places Best first; the last never fails. */
  constructor(key: string, version: number, places: readonly DraftPlace[], now: () => number) {
    this.#key = key;
    this.#version = version;
    this.#places = places;
    this.#now = now;
  }

  /** The latest draft of all places. What cannot be read is kept aside under another name, and told. */
  async read(): Promise<StoredDraft> {
    let latest: StoredDraft = { status: 'none' };
    for (const place of this.#places) {
      const stored = await this.#readFrom(place);
      if (stored.status === 'unreadable') await this.#keepAside(place, stored.text);
      latest = laterOf(latest, stored);
    }
    return latest;
  }

  /** Saves in the first place that takes it. */
  async write(record: DraftRecord): Promise<DraftPlaceName> {
    const text = writeDraft(record);
    for (const place of this.#places) {
      if (this.#untouchable.has(place)) continue;
      try {
        await place.write(this.#key, text);
        return place.name;
      } catch {
        // Blocked or full: the next one.
      }
    }
    return 'memory';
  }

  /** Saves everywhere without waiting for anything: the page is going, and one place or another takes it in time. */
  writeAtOnce(record: DraftRecord): void {
    const text = writeDraft(record);
    for (const place of this.#places) {
      if (!this.#untouchable.has(place)) place.write(this.#key, text).catch(() => undefined);
    }
  }

  /** Keeps a draft that another one takes the place of. */
  async keepAside(record: DraftRecord): Promise<void> {
    for (const place of this.#places) if (await this.#keepAside(place, writeDraft(record))) return;
  }

  /** Takes the draft away everywhere. What lies aside stays. */
  async clear(): Promise<void> {
    for (const place of this.#places) {
      if (!this.#untouchable.has(place)) await place.remove(this.#key).catch(() => undefined);
    }
  }

  async #readFrom(place: DraftPlace): Promise<StoredDraft> {
    try {
      return readDraft(await place.read(this.#key), this.#version);
    } catch {
      return { status: 'none' };
    }
  }

  async #keepAside(place: DraftPlace, text: string): Promise<boolean> {
    if (this.#kept.has(text)) return true;
    try {
      await place.write(asideKey(this.#key, this.#now()), text);
      this.#kept.add(text);
      return true;
    } catch {
      this.#untouchable.add(place);
      return false;
    }
  }
}
