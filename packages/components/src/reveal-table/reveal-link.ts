import { RevealController, type RevealTransition, type RevealView } from '@klyngekit/foundation/reveal';
import type { AnonymousRound, SealedNames } from '@klyngekit/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a table does when something happens to its reveal. */
export interface RevealLinkHandlers extends RevealView {
  readonly changed: (transition: RevealTransition) => void;
  readonly observed: () => void;
}

/**
 * The reveal of a table: the one that the host gave, or one of its own; registered as long as the table is on the page.
 *
 * Where several tables share a reveal, one of them conducts: it holds the dialog and the collection.
 */
export class RevealLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #given: () => RevealController | null | undefined;
  readonly #handlers: RevealLinkHandlers;
  #own: RevealController | undefined;
  #linked: RevealController | undefined;
  #unlink: (() => void) | undefined;
  #fed: { readonly round: AnonymousRound | undefined; readonly sealed: SealedNames | undefined } | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    given: () => RevealController | null | undefined,
    handlers: RevealLinkHandlers,
  ) {
    this.#host = host;
    this.#given = given;
    this.#handlers = handlers;
    host.addController(this);
  }

  /** The reveal that holds now. */
  get reveal(): RevealController {
    return this.#given() ?? (this.#own ??= new RevealController({ window: this.#host.ownerDocument.defaultView }));
  }

  /** Whether the dialog and the collection belong here. The first to ask gets them, until they are over. */
  get conducts(): boolean {
    const conductor = conductors.get(this.reveal);
    if (conductor === undefined) this.conduct();
    return conductors.get(this.reveal) === this;
  }

  /** Takes the dialog and the collection, unless another table has them. */
  conduct(): void {
    if (!conductors.has(this.reveal)) conductors.set(this.reveal, this);
  }

  /** Gives them up. */
  release(): void {
    const { reveal } = this;
    if (conductors.get(reveal) === this) conductors.delete(reveal);
  }

  /**
   * Hands a round and its envelope to the reveal, once each time they change. Nothing closes what was handed over before; the
   * round of another table stays.
   */
  feed(round: AnonymousRound | undefined, sealed: SealedNames | undefined): void {
    const { reveal } = this;
    const before = this.#fed;
    if (before && before.round === round && before.sealed === sealed) return;
    this.#fed = { round, sealed };
    if (round) void reveal.load(round, sealed);
    else if (before?.round && reveal.isFor(before.round)) reveal.refuse();
  }

  hostConnected(): void {
    this.#link();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#linked !== this.reveal) this.#link();
  }

  hostDisconnected(): void {
    this.#leave();
    // A window of another document comes with another reveal.
    this.#own = undefined;
  }

  #link(): void {
    this.#leave();
    const { reveal } = this;
    this.#linked = reveal;
    const ends = [
      reveal.subscribe(this.#handlers.changed),
      reveal.observe(this.#handlers.observed),
      // Last, so that it ends last: who leaves still hears that the reveal has closed.
      reveal.register(this.#handlers),
    ];
    this.#unlink = () => ends.reverse().forEach((end) => end());
  }

  #leave(): void {
    const left = this.#linked;
    if (!left) return;
    if (conductors.get(left) === this) {
      conductors.delete(left);
      // Nobody else shows the dialog or the field for codes.
      left.cancel();
    }
    this.#unlink?.();
    this.#unlink = undefined;
    this.#linked = undefined;
    this.#fed = undefined;
  }
}

const conductors = new WeakMap<RevealController, RevealLink>();
