import type { RevealController } from '@klyngekit/foundation/reveal';
import type { AnonymousRound, NamedRow } from '@klyngekit/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The names that a reveal lends an element, as long as both are there. A view among others: it proposes nothing, and whoever
 * leaves the page hands the names back.
 */
export class RevealedNames implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #given: () => RevealController | null | undefined;
  readonly #changed: () => void;
  #reveal: RevealController | undefined;
  #leave: (() => void) | undefined;
  #names: ReadonlyMap<string, NamedRow> | null = null;

  /**
   * @param given - the reveal as the host has it now
   * @param changed - names have come or gone; when they have gone, the element must be without them when this returns
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    given: () => RevealController | null | undefined,
    changed: () => void,
  ) {
    this.#host = host;
    this.#given = given;
    this.#changed = changed;
    host.addController(this);
  }

  /** The names by the ids of a round's rows; null while they are closed, and for any other round. */
  of(round: AnonymousRound): ReadonlyMap<string, NamedRow> | null {
    return this.#reveal?.isFor(round) ? this.#names : null;
  }

  /** Closes the reveal, for everybody. */
  close(): void {
    this.#reveal?.close();
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && (this.#given() ?? undefined) !== this.#reveal) this.#follow();
  }

  hostDisconnected(): void {
    this.#unfollow();
  }

  #follow(): void {
    this.#unfollow();
    this.#reveal = this.#given() ?? undefined;
    this.#leave = this.#reveal?.register({
      names: (names) => {
        this.#names = names;
        this.#changed();
      },
    });
  }

  #unfollow(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#reveal = undefined;
  }
}
