import { LoadController, type LoadState } from '@klyngekit/foundation';
import type { ReactiveControllerHost } from 'lit';
import { CheckedInput, isGiven } from './checked-input.js';
import type { ReadDocument } from './documents.js';

/** Where an element's document comes from. */
export interface DocumentOrigin<T = unknown> {
  /** What the host hands over; it wins over `src`. */
  given(this: void): unknown;
  /** Address of a file. */
  src(this: void): string | null | undefined;
  /** The most bytes of the file. Default 64 MiB. */
  readonly limitBytes?: number;
  /** What holds where there is neither; default nothing. */
  lent?(this: void): LoadState<T>;
}

/** The document of an element, from a property or from a file. */
export class DocumentData<T> {
  readonly #origin: DocumentOrigin<T>;
  readonly #given: CheckedInput<T>;
  readonly #load: LoadController<T>;

  constructor(host: ReactiveControllerHost & HTMLElement, origin: DocumentOrigin<T>, read: ReadDocument<T>) {
    const { given, limitBytes } = origin;
    this.#origin = origin;
    this.#given = new CheckedInput(host, { given, read });
    this.#load = new LoadController(host, {
      src: () => (isGiven(given()) ? undefined : origin.src()),
      parse: read,
      ...(limitBytes !== undefined && { limitBytes }),
    });
  }

  /** The document, or how far it has come. */
  get state(): LoadState<T> {
    const { given, lent } = this.#origin;
    const own = isGiven(given()) ? this.#given.state : this.#load.state;
    return own.status === 'idle' ? (lent?.() ?? own) : own;
  }

  /** Fetches the file again. */
  retry(): void {
    this.#load.retry();
  }
}
