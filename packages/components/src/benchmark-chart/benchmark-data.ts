import { LoadController, type LoadState } from '@klyngekit/foundation';
import type { Benchmark } from '@klyngekit/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readBenchmark, type BenchmarkInput } from './benchmark-source.js';

/** Where a chart's data come from. */
export interface BenchmarkOrigin {
  /** Data handed over by the host; they win over `src`. */
  data(this: void): BenchmarkInput;
  /** Address of a file. */
  src(this: void): string | undefined;
}

/**
 * The benchmark of a chart, from a property or from a file. The newest wins, and a failed one leaves nothing of the one
 * before it.
 */
export class BenchmarkData implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #origin: BenchmarkOrigin;
  readonly #load: LoadController<Benchmark>;
  #input: BenchmarkInput;
  #state: LoadState<Benchmark> = { status: 'idle' };

  constructor(host: ReactiveControllerHost & HTMLElement, origin: BenchmarkOrigin) {
    this.#host = host;
    this.#origin = origin;
    this.#load = new LoadController(host, {
      src: () => (isGiven(origin.data()) ? undefined : origin.src()),
      parse: readBenchmark,
    });
    host.addController(this);
  }

  /** The benchmark, or how far it has come. */
  get state(): LoadState<Benchmark> {
    return isGiven(this.#input) ? this.#state : this.#load.state;
  }

  /** Fetches the file again. */
  retry(): void {
    this.#load.retry();
  }

  hostUpdate(): void {
    const input = this.#origin.data();
    if (input === this.#input) return;
    this.#input = input;
    if (isGiven(input)) this.#read(input);
  }

  #read(input: BenchmarkInput): void {
    const result = readBenchmark(input);
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

  #settle(result: Awaited<ReturnType<typeof readBenchmark>>): void {
    this.#state = result.ok
      ? { status: 'ready', value: result.value, warnings: result.warnings }
      : { status: 'error', error: { code: 'invalid', issues: result.issues } };
  }
}

function isGiven(input: BenchmarkInput): boolean {
  return input !== null && input !== undefined && input !== '';
}
