import { LoadController, type LoadState } from '@klyngekit/foundation';
import type { Result } from '@klyngekit/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where an element's document comes from. */
export interface DocumentOrigin<T> {
  /** What the host hands over; it wins over `src`. */
  given(this: void): T | string | null | undefined;
  /** Address of a file. */
  src(this: void): string | null | undefined;
}

/** Reads a document; at once where nothing has to be fetched for it. */
export type ReadDocument<T> = (input: unknown) => Result<T> | Promise<Result<T>>;

/**
 * The document of an element, from a property or from a file. The newest wins, and a failed one leaves nothing of the one
 * before it.
 */
export class DocumentData<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #origin: DocumentOrigin<T>;
  readonly #readDocument: ReadDocument<T>;
  readonly #load: LoadController<T>;
  #input: T | string | null | undefined;
  #state: LoadState<T> = { status: 'idle' };

  constructor(host: ReactiveControllerHost & HTMLElement, origin: DocumentOrigin<T>, read: ReadDocument<T>) {
    this.#host = host;
    this.#origin = origin;
    this.#readDocument = read;
    this.#load = new LoadController(host, {
      src: () => (isGiven(origin.given()) ? undefined : origin.src()),
      parse: read,
      limitBytes: 4 * 1024 * 1024,
    });
    host.addController(this);
  }

  /** The document, or how far it has come. */
  get state(): LoadState<T> {
    return isGiven(this.#input) ? this.#state : this.#load.state;
  }

  /** Fetches the file again. */
  retry(): void {
    this.#load.retry();
  }

  hostUpdate(): void {
    const input = this.#origin.given();
    if (input === this.#input) return;
    this.#input = input;
    if (isGiven(input)) this.#read(input);
  }

  #read(input: unknown): void {
    const result = this.#readDocument(input);
    if (!(result instanceof Promise)) {
      this.#settle(result);
      return;
    }
    this.#state = { status: 'loading' };
    const settle = (action: () => void): void => {
      if (input !== this.#input) return;
      action();
      this.#host.requestUpdate();
    };
    result.then(
      (settled) => settle(() => this.#settle(settled)),
      // The parser could not be fetched.
      () => settle(() => (this.#state = { status: 'error', error: { code: 'network' } })),
    );
  }

  #settle(result: Result<T>): void {
    this.#state = result.ok
      ? { status: 'ready', value: result.value, warnings: result.warnings }
      : { status: 'error', error: { code: 'invalid', issues: result.issues } };
  }
}

function isGiven(input: unknown): boolean {
  return input !== null && input !== undefined && input !== '';
}
