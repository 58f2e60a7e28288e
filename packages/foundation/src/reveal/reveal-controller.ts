import {
  canPropose,
  canSeal,
  createCodeBox,
  initialReveal,
  mayHoldNames,
  reduceReveal,
  transitionBetween,
  type RevealEvent,
  type RevealState,
  type RevealTransition,
  type SealedCheck,
} from '@klyngekit/privacy';
import { isParsed, type AnonymousRound, type NameList, type SealedNames, type SealMode } from '@klyngekit/schema';
import { Attempt } from './attempt.js';
import type { NamesRefusal } from './find-names.js';
import { NameHolder } from './name-holder.js';
import { PresenceWatch } from './presence-watch.js';
import { surroundingsOf, type RevealOptions, type RevealSurroundings } from './reveal-options.js';
import type { RevealView } from './reveal-view.js';
import { spentOnThisPage } from './spent-envelopes.js';

/**
 * What can be said of the envelope before any code is given.
 *
 * - `none`: there is none; a name list opens (*lukket visning*).
 * - `checking`: it is being looked at.
 * - `sound`: it belongs to the round and is whole; codes open it (*forseglet*).
 * - anything else: why it cannot be put to the vote. A name list does not take its place.
 */
export type EnvelopeCheck = 'none' | 'checking' | 'not-loaded' | SealedCheck;

/** Told when the status changes: where from, where to, which round, and nothing else. */
export type RevealListener = (transition: RevealTransition) => void;

const loadFindNames = () => import('./find-names.js');

/**
 * The one holder of names on a page, and what may happen to them: *lukket*, *foreslået*, *indsamler*, *åben*.
 *
 * Tables and charts register as views, and are lent names while the reveal is open and at no other time. It closes by itself
 * after 30 minutes in which nobody does anything, when the page is left or comes back from the browser's cache, and when its
 * last view goes. Nothing tells what anybody has answered: every attempt that does not open leaves the same trace after the
 * same time.
 *
 * Can be made in Node; what it takes from the page is in its options.
 */
export class RevealController {
  readonly #surroundings: RevealSurroundings;
  readonly #box = createCodeBox();
  readonly #holder = new NameHolder();
  readonly #watch: PresenceWatch;
  readonly #listeners = new Set<RevealListener>();
  readonly #observers = new Set<() => void>();
  readonly #untold: (RevealTransition | undefined)[] = [];
  #isTelling = false;
  #state = initialReveal;
  #round: AnonymousRound | undefined;
  /** Documents that have been compared with the round, and are it. */
  #sameRounds = new WeakSet<AnonymousRound>();
  #sealed: SealedNames | undefined;
  #envelope: EnvelopeCheck = 'none';
  #checked: Promise<EnvelopeCheck> = Promise.resolve('none');
  #attempt: Attempt | undefined;
  #openedAt: number | undefined;

  constructor(options: RevealOptions = {}) {
    this.#surroundings = surroundingsOf(options);
    this.#watch = new PresenceWatch(this.#surroundings, (event) => this.#happen(event));
  }

  /** Where the reveal stands. Frozen, and without a name, a code, or a count of codes. */
  get state(): RevealState {
    return this.#state;
  }

  /** Since when data are open, ms since 1970; undefined while they are not. */
  get openedAt(): number | undefined {
    return this.#openedAt;
  }

  /** What can be said of the envelope. */
  get envelope(): EnvelopeCheck {
    return this.#envelope;
  }

  /** Whose codes open what; undefined without an envelope. */
  get mode(): SealMode | undefined {
    return this.#sealed?.mode;
  }

  /** Whether `propose` would do anything: closed, with a round, and with names that can be had in a sound way. */
  get canPropose(): boolean {
    return canPropose(this.#state) && (this.#envelope === 'none' || this.#envelope === 'sound');
  }

  /** Whether this page can open sealed names at all: `about:blank` and pages without https cannot. */
  get canOpenSealed(): boolean {
    return canSeal(this.#surroundings.crypto);
  }

  /** Whether what this reveal opens belongs to these figures: the very same round, down to the last value. */
  isFor(round: AnonymousRound): boolean {
    if (this.#sameRounds.has(round)) return true;
    const isThis = isSame(this.#round, round);
    if (isThis) this.#sameRounds.add(round);
    return isThis;
  }

  /**
   * Takes a round, and its envelope where there is one; whatever was open closes. The same round again changes nothing,
   * with one exception: an envelope that comes later replaces the name list, never the other way round.
   *
   * Both must have come out of their parse functions; anything else refuses the data.
   *
   * @returns What can be said of the envelope, once it has been looked at.
   */
  load(round: AnonymousRound, sealed?: SealedNames): Promise<EnvelopeCheck> {
    if (!isParsed(round, 'anonym') || (sealed !== undefined && !isParsed(sealed, 'forseglet'))) {
      this.refuse();
      return this.#checked;
    }
    const isLoaded = this.#state.status !== 'refused' && this.isFor(round);
    if (isLoaded && (sealed === undefined || isSame(this.#sealed, sealed))) return this.#checked;
    this.#round = round;
    this.#sameRounds = new WeakSet();
    this.#sealed = sealed;
    this.#envelope = sealed ? 'checking' : 'none';
    // An envelope has one attempt for the life of the page, also when the page makes another controller.
    this.#state = Object.freeze({ ...this.#state, spent: spentOnThisPage() });
    this.#happen({ type: 'load', roundId: round.roundId, envelope: sealed?.integrity ?? null });
    this.#checked = sealed ? this.#check(sealed, round) : Promise.resolve('none');
    return this.#checked;
  }

  /** The data are not what they should be: whatever was open closes, and nothing can be opened until others are loaded. */
  refuse(): void {
    this.#round = undefined;
    this.#sameRounds = new WeakSet();
    this.#sealed = undefined;
    this.#envelope = 'none';
    this.#checked = Promise.resolve('none');
    this.#happen({ type: 'bad-data' });
  }

  /** Somebody proposes to open: the four sentences are to be shown and read. Without effect unless {@link canPropose}. */
  propose(): void {
    if (!this.canPropose) return;
    // Fetched now, so that opening needs no network. It is asked for again when it is used, and may fail then.
    loadFindNames().catch(() => undefined);
    this.#happen({ type: 'propose' });
  }

  /** Takes a proposal or a collection back. Codes are forgotten; an envelope whose collection has begun is spent. */
  cancel(): void {
    this.#happen({ type: 'cancel' });
  }

  /** The sentences have been read: from now on codes, or a name list, are taken in. */
  collect(): void {
    if (this.#happen({ type: 'collect' }) && this.#sealed) spentOnThisPage(this.#sealed.integrity);
  }

  /**
   * Puts a code into the box. False where its length or check sign is wrong, which says nothing of what it means; and
   * where nothing is being collected, which everybody can see.
   */
  give(code: string): boolean {
    const { status, isDeciding } = this.#state;
    return status === 'collecting' && !isDeciding && this.#sealed !== undefined && this.#box.add(code);
  }

  /**
   * Why a name list would not open, to be asked about the file that somebody has chosen; undefined where it would. Not about
   * sealed names, of which nobody is told anything.
   */
  async check(names: NameList | undefined): Promise<NamesRefusal | undefined> {
    const round = this.#round;
    if (!round) return 'other-round';
    return (await loadFindNames()).refusalOf(names, round, this.#surroundings.crypto);
  }

  /**
   * Ends the collection and opens, if it can: with the name list, or where there is an envelope with the codes in the box and
   * nothing else. All names come in one step.
   *
   * Whatever keeps it from opening, the same thing happens after the same time: it closes.
   *
   * @returns Whether the names are shown.
   */
  open(names?: NameList): Promise<boolean> {
    const round = this.#round;
    if (!round || !this.#happen({ type: 'decide' })) return Promise.resolve(false);
    const attempt = new Attempt();
    this.#attempt = attempt;
    const found = this.#sealed ? this.#openSealed(this.#sealed, round) : this.#accept(names, round);
    const settled = attempt.settle(found, this.#surroundings, this.#sealed === undefined);
    return settled.then(() => this.#answer(attempt));
  }

  /** Closes, from whatever state. Every view is without names when this returns. */
  close(): void {
    this.#happen({ type: 'close' });
  }

  /**
   * Adds a view. It is given the names at once while the reveal is open.
   *
   * @returns Takes the view out again, without names. When the last one goes, the reveal closes.
   */
  register(view: RevealView): () => void {
    this.#holder.add(view);
    return () => {
      if (this.#holder.remove(view) && this.#holder.views === 0) this.#happen({ type: 'disconnect' });
    };
  }

  /** Calls back when the status has changed. @returns Ends it. */
  subscribe(listener: RevealListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back, without telling anything, when `state` or `envelope` has changed in any way. @returns Ends it. */
  observe(observer: () => void): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  async #check(sealed: SealedNames, round: AnonymousRound): Promise<EnvelopeCheck> {
    const check = await loadFindNames().then(
      ({ checkSealed }) => checkSealed(sealed, round, this.#surroundings.crypto),
      () => 'not-loaded' as const,
    );
    if (sealed === this.#sealed) {
      this.#envelope = check;
      this.#untold.push(undefined);
      this.#tell();
    }
    return check;
  }

  async #openSealed(sealed: SealedNames, round: AnonymousRound): Promise<NameList | null> {
    const codes = this.#box.take();
    const { openSealed } = await loadFindNames();
    return openSealed(sealed, codes, round, this.#surroundings.crypto);
  }

  async #accept(names: NameList | undefined, round: AnonymousRound): Promise<NameList | null> {
    const { refusalOf } = await loadFindNames();
    return names && !(await refusalOf(names, round, this.#surroundings.crypto)) ? names : null;
  }

  /** What came of an attempt; nothing, where something else has ended it before. */
  #answer(attempt: Attempt): boolean {
    if (attempt !== this.#attempt) return false;
    const { names } = attempt;
    if (!names) this.#happen({ type: 'not-opened' });
    else this.#happen({ type: 'opened' }, names);
    return names !== null;
  }

  /** Everything that happens goes through here. False where it meant nothing. */
  #happen(event: RevealEvent, names?: NameList): boolean {
    const before = this.#state;
    const after = reduceReveal(before, event);
    if (after === before) return false;
    this.#state = after;
    if (!mayHoldNames(after)) this.#holder.revoke();
    this.#openedAt = after.status === 'open' ? (this.#openedAt ?? this.#surroundings.now()) : undefined;
    if (after.status !== 'collecting') this.#forgetAttempt();
    if (after.status === 'closed' || after.status === 'refused') this.#watch.stop();
    else this.#watch.start();
    // Before the views are told, since one of them may make the next change.
    this.#untold.push(transitionBetween(before, after));
    if (names && mayHoldNames(after)) this.#holder.give(names);
    this.#tell();
    return true;
  }

  #forgetAttempt(): void {
    this.#box.wipe();
    this.#attempt?.giveUp();
    this.#attempt = undefined;
  }

  /** Tells of changes in the order in which they came, also when somebody who is told makes the next one. */
  #tell(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    try {
      while (this.#untold.length > 0) {
        const next = this.#untold.shift();
        if (next) for (const listener of [...this.#listeners]) quietly(() => listener(next));
        for (const observer of [...this.#observers]) quietly(observer);
      }
    } finally {
      this.#isTelling = false;
    }
  }
}

/** A listener that breaks must keep nobody else from being told. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // It is the listener's own.
  }
}

/** Whether two checked documents are the same, down to the last value. */
function isSame(first: object | undefined, second: object): boolean {
  return first === second || (first !== undefined && JSON.stringify(first) === JSON.stringify(second));
}
