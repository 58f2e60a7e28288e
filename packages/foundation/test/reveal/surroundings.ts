// A page that only a test has: its clock stands still until it is moved, and its cryptography has few iterations.
import { webcrypto } from 'node:crypto';
import { seal, type SubtleCrypto, type WebCrypto } from '@klyngekit/privacy';
import type { AnonymousRound, NamedRow, NameList, SealedNames, SealMode } from '@klyngekit/schema';
import { parseAnonymousRound, parseNameList } from '@klyngekit/schema';
import { anonymousRound12, codes12, nameList12 } from '@klyngekit/schema/fixtures';
import { RevealController, type RevealOptions, type RevealView } from '../../src/reveal/index.js';

function checked<T>(result: { ok: true; value: T } | { ok: false; issues: readonly unknown[] }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

export const round: AnonymousRound = checked(parseAnonymousRound(anonymousRound12));
export const otherRound: AnonymousRound = checked(
  parseAnonymousRound({ ...anonymousRound12, roundId: 'Z'.repeat(26), cutOff: '2025-02-01' }),
);
export const changedRound: AnonymousRound = checked(parseAnonymousRound({ ...anonymousRound12, cutOff: '2025-02-01' }));
export const names: NameList = checked(parseNameList(nameList12));
/** The same round, read from another file. */
export const checkedCopy = (document: AnonymousRound): AnonymousRound =>
  checked(parseAnonymousRound(JSON.stringify(document)));
export const yes = codes12.map((slip) => slip.yes);
export const no = codes12.map((slip) => slip.no);
export const own = codes12.map((slip) => slip.own);

/** A new envelope, which nobody on this page has tried. */
export async function freshEnvelope(mode: SealMode = 'all'): Promise<SealedNames> {
  const slips = names.names.map(({ rowId }, place) => ({ rowId, ...codes12[place]! }));
  const sealing = await seal(names, round, slips, crypto(), { mode });
  if (!sealing.ok) throw new Error(sealing.reason);
  return sealing.sealed;
}

const real = webcrypto as unknown as WebCrypto & { readonly subtle: SubtleCrypto };

/** Node's own, with far fewer iterations. */
export function crypto(): WebCrypto {
  const { subtle } = real;
  return {
    getRandomValues: (array) => real.getRandomValues(array),
    subtle: {
      digest: (algorithm, data) => subtle.digest(algorithm, data),
      importKey: (...args) => subtle.importKey(...args),
      deriveKey: (algorithm, ...rest) => subtle.deriveKey({ ...algorithm, iterations: 10 }, ...rest),
      encrypt: (...args) => subtle.encrypt(...args),
      decrypt: (...args) => subtle.decrypt(...args),
    },
  };
}

/** A window without a page, which knows what listens to it. */
export class TestWindow extends EventTarget {
  readonly listening = new Map<string, number>();

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listening.set(args[0], (this.listening.get(args[0]) ?? 0) + 1);
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listening.set(args[0], (this.listening.get(args[0]) ?? 0) - 1);
    super.removeEventListener(...args);
  }

  /** How many listeners there are. */
  get count(): number {
    return [...this.listening.values()].reduce((sum, count) => sum + count, 0);
  }
}

/** A reveal with a clock that a test moves. */
export class Stage {
  time = 1_000_000;
  readonly window = new TestWindow();
  readonly #timers: { readonly due: number; readonly action: () => void }[] = [];
  readonly reveal: RevealController;
  /** What a view was told, in order: how many names, or null. */
  readonly told: (number | null)[] = [];
  readonly transitions: string[] = [];
  readonly observed: string[] = [];
  lent: ReadonlyMap<string, NamedRow> | null = null;
  readonly view: RevealView = {
    names: (given) => {
      this.lent = given ?? this.lent;
      this.told.push(given && given.size);
    },
  };
  readonly leave: () => void;

  constructor(options: RevealOptions = {}) {
    this.reveal = new RevealController({
      crypto: crypto(),
      window: this.window,
      now: () => this.time,
      after: (action, delay) => {
        const timer = { due: this.time + delay, action };
        this.#timers.push(timer);
        return () => this.#timers.splice(this.#timers.indexOf(timer), this.#timers.includes(timer) ? 1 : 0);
      },
      ...options,
    });
    this.leave = this.reveal.register(this.view);
    this.reveal.subscribe((transition) => this.transitions.push(JSON.stringify(transition)));
    this.reveal.observe(() => this.observed.push(JSON.stringify(this.reveal.state)));
  }

  get timers(): number {
    return this.#timers.length;
  }

  get status(): string {
    return this.reveal.state.status;
  }

  /** Lets the time go by, and runs what is due on the way. */
  pass(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = [...this.#timers].sort((a, b) => a.due - b.due)[0];
      if (!next || next.due > end) break;
      this.#timers.splice(this.#timers.indexOf(next), 1);
      this.time = next.due;
      next.action();
    }
    this.time = end;
  }

  /** Waits until a timer has been set, for what takes real time before. */
  async waiting(count: number): Promise<void> {
    for (const end = Date.now() + 10_000; this.timers < count; await new Promise((go) => setTimeout(go, 1)))
      if (Date.now() > end) throw new Error('nothing waits');
  }

  /** As far as the collection. */
  begin(): this {
    this.reveal.propose();
    this.reveal.collect();
    return this;
  }

  /** Opens with a name list, as a facilitator does. */
  async opened(): Promise<this> {
    await this.reveal.load(round);
    this.begin();
    if (!(await this.reveal.open(names))) throw new Error('not opened');
    return this;
  }

  /** Gives codes and asks for the answer, which comes after the fixed delay. */
  async vote(codes: readonly string[], delay = 2000): Promise<boolean> {
    for (const code of codes) this.reveal.give(code);
    const before = this.timers;
    const answer = this.reveal.open();
    await this.waiting(before + 1);
    this.pass(delay);
    return answer;
  }
}
