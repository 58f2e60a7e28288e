import type { Catalog } from '@klyngekit/messages';

/** Something that is fetched when it is needed, in the language of a catalog: words, and code that comes with them. */
export class Fetched<T> {
  readonly #host: { requestUpdate(): void };
  readonly #fetch: (catalog: Catalog) => Promise<T>;
  #catalog: Catalog | undefined;
  #value: T | undefined;
  #hasFailed = false;

  /** @param fetch - gives the thing in the language of a catalog */
  constructor(host: { requestUpdate(): void }, fetch: (catalog: Catalog) => Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Whether it could not be fetched. It is not asked for again until `retry` is called. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** What has come, in whatever language. */
  get value(): T | undefined {
    return this.#value;
  }

  /** The thing in the language of a catalog; what was there before until it has come, and then the host is drawn again. */
  of(catalog: Catalog): T | undefined {
    if (catalog !== this.#catalog) {
      this.#catalog = catalog;
      void this.#ask(catalog);
    }
    return this.#value;
  }

  /** Asks once more after a failure. */
  retry(): void {
    if (!this.#hasFailed) return;
    this.#hasFailed = false;
    this.#catalog = undefined;
    this.#host.requestUpdate();
  }

  async #ask(catalog: Catalog): Promise<void> {
    this.#hasFailed = false;
    try {
      const value = await this.#fetch(catalog);
      if (catalog !== this.#catalog) return;
      this.#value = value;
    } catch {
      if (catalog !== this.#catalog) return;
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
