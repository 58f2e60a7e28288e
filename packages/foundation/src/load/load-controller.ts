import type { LoadError } from '@klyngekit/messages';
import type { Issue, Result } from '@klyngekit/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkAddress } from './check-address.js';
import { fetchText } from './fetch-text.js';
import { LoadFailure } from './load-failure.js';
import { takePart, type Lease } from './shared-load.js';

/** Where a load stands. There is a value in `ready` only: a failed or a new load never leaves the old one. */
export type LoadState<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly status: 'error'; readonly error: LoadError };

/** How to load. */
export interface LoadOptions<T> {
  /** The address, asked before each drawing; null, undefined or empty for none. */
  src(this: void): string | null | undefined;
  /**
   * Reads the text. Asynchronous, so that the parser can be fetched when it is needed. Elements with the same function
   * share what they load.
   */
  parse(this: void, text: string): Promise<Result<T>> | Result<T>;
  /** Whether other sites may be fetched from. Default no. */
  allowCrossOrigin?(this: void): boolean;
  /** The most bytes, after decompression. Default 64 MiB. */
  readonly limitBytes?: number;
  /** The most time for the whole answer, in milliseconds. Default 30,000. */
  readonly timeout?: number;
}

/** The most bytes of a file when the caller says nothing. */
const LIMIT_BYTES = 64 * 1024 * 1024;
/** The most time for an answer when the caller says nothing, in milliseconds. */
const TIMEOUT = 30_000;
const IDLE = { status: 'idle' } as const;

/**
 * Fetches and reads the file behind an element's `src`.
 *
 * A new address, a retry or leaving the page stops what is under way; the newest answer wins. An element that comes back
 * to the page takes up a load that was stopped. Errors are data, without anything of the answer in them.
 */
export class LoadController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LoadOptions<T>;
  #src: string | undefined;
  #state: LoadState<T> = IDLE;
  #lease: Lease<LoadState<T>> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LoadOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Where the load stands. The host is drawn again at each change. */
  get state(): LoadState<T> {
    return this.#state;
  }

  /** Loads again, after an error or to get fresh figures. */
  retry(): void {
    this.#start();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const src = this.#options.src() || undefined;
    if (src === this.#src) return;
    this.#src = src;
    this.#start();
  }

  hostConnected(): void {
    if (this.#state.status === 'loading') this.#start();
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  #letGo(): void {
    this.#lease?.release();
    this.#lease = undefined;
  }

  #start(): void {
    this.#letGo();
    this.#state = this.#src === undefined ? IDLE : { status: 'loading' };
    if (this.#src === undefined || !this.#host.isConnected) return;
    const src = this.#src;
    const { allowCrossOrigin, limitBytes, parse, timeout } = this.#options;
    // What one element may load and another may not is not the same load.
    const terms = [this.#host.ownerDocument.baseURI, src, allowCrossOrigin?.() ?? false, limitBytes, timeout].join(' ');
    const lease = takePart(parse, terms, (abort) => this.#load(src, abort));
    this.#lease = lease;
    void lease.result.then((state) => {
      if (this.#lease !== lease) return; // a newer load, or none wanted any more
      this.#state = state;
      this.#host.requestUpdate();
    });
  }

  async #load(src: string, running: AbortController): Promise<LoadState<T>> {
    const { limitBytes = LIMIT_BYTES, timeout = TIMEOUT, allowCrossOrigin, parse } = this.#options;
    const page = this.#host.ownerDocument;
    const origin = (page.defaultView ?? globalThis).origin;
    const url = checkAddress(src, page.baseURI, origin, allowCrossOrigin?.() ?? false);
    if (url === undefined) return failed({ code: 'forbidden-address' });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      running.abort();
    }, timeout);
    try {
      const text = await fetchText(url, limitBytes, running.signal);
      clearTimeout(timer);
      const result = await parse(text);
      return result.ok
        ? { status: 'ready', value: result.value, warnings: result.warnings }
        : failed({ code: 'invalid', issues: result.issues });
    } catch (error) {
      if (error instanceof LoadFailure) return failed(error.reason);
      return failed(late ? { code: 'timeout', seconds: timeout / 1000 } : { code: 'network' });
    } finally {
      clearTimeout(timer);
    }
  }
}

function failed(error: LoadError): { readonly status: 'error'; readonly error: LoadError } {
  return { status: 'error', error };
}
