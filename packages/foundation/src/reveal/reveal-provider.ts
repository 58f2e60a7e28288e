import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { revealContext, type RevealContextValue } from './reveal-context.js';
import type { RevealController } from './reveal-controller.js';

const NOTHING: RevealContextValue = Object.freeze({ status: 'closed', roundId: null });

/** Tells all elements inside a host where a reveal stands. */
export class RevealProvider implements ReactiveController {
  readonly #provider: ContextProvider<typeof revealContext, ReactiveControllerHost & HTMLElement>;
  #reveal: RevealController | undefined;
  #isConnected = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#provider = new ContextProvider(host, { context: revealContext, initialValue: NOTHING });
    host.addController(this);
  }

  /** What is told now. */
  get value(): RevealContextValue {
    return this.#provider.value;
  }

  /** The reveal that is told of; undefined for none. */
  set reveal(reveal: RevealController | null | undefined) {
    this.#stop?.();
    this.#reveal = reveal ?? undefined;
    this.#follow();
  }

  get reveal(): RevealController | undefined {
    return this.#reveal;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#stop?.();
    this.#stop = undefined;
  }

  #follow(): void {
    this.#stop = this.#isConnected ? this.#reveal?.observe(() => this.#tell()) : undefined;
    this.#tell();
  }

  #tell(): void {
    const { status, roundId } = this.#reveal?.state ?? NOTHING;
    const { value } = this.#provider;
    if (status !== value.status || roundId !== value.roundId)
      this.#provider.setValue(Object.freeze({ status, roundId }));
  }
}
