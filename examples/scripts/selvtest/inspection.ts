import { SecretSearch } from './canaries.js';
import type { Channels } from './channels.js';
import type { Channel, Evidence, Result } from './outcome.js';

/** Where something was found, and in which state. */
interface Hit {
  readonly state: string;
  readonly where: string;
}

/** What the channels said in one look. */
export type Look = ReadonlyMap<string, readonly Evidence[]>;

/** More places than anybody reads, and a longer path to one. */
const TOLD = 4;
const LONGEST = 60;

const joined = (evidence: readonly Evidence[]): string =>
  evidence.map(({ where, text }) => `${where}\n${text}`).join('\n');

/** Looks through all channels for secrets, and keeps where they were. */
export class Inspection {
  readonly #channels: Channels;
  readonly #names: string;
  readonly #codes: string[] = [];
  readonly #hits = new Map<string, Hit[]>();
  readonly #blind = new Map<string, string>();
  readonly #missing = new Map<string, string>();
  readonly #requests: Evidence[] = [];

  /** @param marker - what is in every name */
  constructor(channels: Channels, marker: string) {
    this.#channels = channels;
    this.#names = marker;
  }

  /** From now on these are looked for, too. */
  addCodes(codes: readonly string[]): void {
    this.#codes.push(...codes);
  }

  /** Lets each channel look for a leak that was planted for it, and see it go again. */
  async prove(marker: string): Promise<void> {
    const search = new SecretSearch([marker]);
    const canary = `Klinikken ${marker}`;
    this.#channels.witness.isProving = true;
    for (const channel of this.#channels.list) {
      const reason = channel.missing?.();
      if (reason !== undefined) this.#missing.set(channel.id, reason);
      else await this.#proveOne(channel, canary, search);
    }
    this.#channels.witness.isProving = false;
    for (const { gather } of this.#channels.list) await gather();
  }

  async #proveOne({ id, gather, plant, missing }: Channel, canary: string, search: SecretSearch): Promise<void> {
    const isFound = async (): Promise<boolean> => search.isIn(joined(await gather()));
    try {
      if (await isFound()) throw new Error('found before it was there');
      const undo = await plant(canary);
      const isSeen = await isFound();
      await undo();
      await gather();
      const reason = missing?.();
      if (reason !== undefined) this.#missing.set(id, reason);
      else if (!isSeen) this.#blind.set(id, 'Prøven fandt ikke sin egen lækage i denne browser.');
      else if (await isFound()) this.#blind.set(id, 'Prøven fandt en lækage, der var taget væk.');
    } catch {
      this.#blind.set(id, 'Prøven kan ikke prøves i denne browser.');
    }
  }

  /**
   * Looks through every channel.
   *
   * @param state - in which state, in Danish
   * @param options - whether names are shown, and channels that are not asked
   */
  async look(state: string, { isOpen = false, without = [] as readonly string[] } = {}): Promise<Look> {
    const look = new Map<string, readonly Evidence[]>();
    const [all, codes] = [new SecretSearch([this.#names, ...this.#codes]), new SecretSearch(this.#codes)];
    for (const { id, showsNames, gather } of this.#channels.list) {
      const evidence = await gather();
      look.set(id, evidence);
      if (id === 'network') this.#requests.push(...evidence);
      if (without.includes(id)) continue;
      const search = isOpen && showsNames ? codes : all;
      if (search.isIn(joined(evidence))) this.#keep(id, state, search, evidence);
    }
    return look;
  }

  #keep(id: string, state: string, search: SecretSearch, evidence: readonly Evidence[]): void {
    const places = evidence.filter(({ where, text }) => search.isIn(`${where}\n${text}`)).map(({ where }) => where);
    // A place that is itself called after a name is not repeated.
    const told = [...new Set(places)].filter((where) => !search.isIn(where)).slice(0, TOLD);
    const hits = this.#hits.get(id) ?? [];
    this.#hits.set(id, [...hits, ...(told.length > 0 ? told : ['–']).map((where) => ({ state, where }))]);
  }

  /** What has been asked of servers, in all looks. */
  get requests(): readonly Evidence[] {
    return this.#requests;
  }

  /** What came of it. @param interrupted - why the round could not be finished, or undefined */
  results(interrupted: string | undefined): readonly Result[] {
    return this.#channels.list.map(({ id, title }): Result => {
      const hits = this.#hits.get(id);
      if (hits) return { id, title, outcome: 'leaks', remark: tell(hits) };
      const missing = this.#missing.get(id);
      if (missing !== undefined) return { id, title, outcome: 'untestable', remark: missing };
      const unseen = this.#blind.get(id) ?? interrupted;
      return unseen === undefined
        ? { id, title, outcome: 'holds', remark: '' }
        : { id, title, outcome: 'unseen', remark: unseen };
    });
  }
}

const shortened = (where: string): string => (where.length > LONGEST ? `${where.slice(0, LONGEST)}…` : where);

function tell(hits: readonly Hit[]): string {
  const states = [...new Set(hits.map(({ state }) => state))];
  const places = [...new Set(hits.map(({ where }) => shortened(where)))].slice(0, TOLD);
  return `Fundet i ${states.join(', ')}: ${places.join('; ')}.`;
}
