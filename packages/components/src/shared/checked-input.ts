import type { LoadState } from '@klyngekit/foundation';
import type { Result } from '@klyngekit/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadDocument } from './documents.js';

/** Where a document comes from, and who checks it. */
export interface CheckedInputOptions<T> {
  /** What the host has handed over, asked before each drawing. */
  given(this: void): unknown;
  /** Takes what is checked already as it is, at once; anything else goes through a parser that is fetched only then. */
  readonly read: ReadDocument<T>;
  /** What holds where the host has handed nothing over; default nothing. */
  lent?(this: void): LoadState<T>;
}

/**
 * A document that a host hands over as a property: checked already, a plain object, or JSON text. The newest wins, and a
 * refused one leaves nothing of the one before it.
 */
export class CheckedInput<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: CheckedInputOptions<T>;
  #input: unknown;
  #state: LoadState<T> = { status: 'idle' };

  constructor(host: ReactiveControllerHost, options: CheckedInputOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The document, or how far it has come; `idle` where none is given. */
  get state(): LoadState<T> {
    return this.#state.status === 'idle' ? (this.#options.lent?.() ?? this.#state) : this.#state;
  }

  /** The document; undefined until it has been checked. */
  get value(): T | undefined {
    const { state } = this;
    return state.status === 'ready' ? state.value : undefined;
  }

  hostUpdate(): void {
    const input = this.#options.given();
    if (input === this.#input) return;
    this.#input = input;
    if (isGiven(input)) this.#read(input);
    else this.#state = { status: 'idle' };
  }

  #read(input: unknown): void {
    const result = this.#options.read(input);
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

/** Whether there is a document at all: null, undefined and empty text are none. */
export function isGiven(input: unknown): boolean {
  return input !== null && input !== undefined && input !== '';
}
