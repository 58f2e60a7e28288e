import { ContextConsumer, type Context, type ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What the nearest provider of a context gives an element where it stands now; also a provider that is defined after the
 * element, and has not heard its first question.
 */
export class NearestContext<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: Context<symbol, T>;
  readonly #consumer: ContextConsumer<Context<symbol, T>, ReactiveControllerHost & HTMLElement>;
  #value: T | undefined;

  /** @param changed - called with the value before this one, each time that a provider gives another */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    context: Context<symbol, T>,
    changed: (before: T | undefined) => void,
  ) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
    // After this one, so that it asks when what held elsewhere has been forgotten.
    this.#consumer = new ContextConsumer(host, {
      context,
      subscribe: true,
      callback: (value) => {
        const before = this.#value;
        this.#value = value;
        changed(before);
      },
    });
  }

  /** The value; undefined where nobody gives one. */
  get value(): T | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#value = undefined;
    this.#host.ownerDocument.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#askAgain);
  }

  readonly #askAgain = (event: Event): void => {
    const { context } = event as Partial<ContextEvent<Context<symbol, T>>>;
    if (context === this.#context && this.#value === undefined) this.#consumer.hostConnected();
  };
}
