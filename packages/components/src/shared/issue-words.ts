import type { Catalog } from '@klyngekit/messages';

type IssueWords = Awaited<ReturnType<Catalog['issues']>>;

/** The words for what is wrong with a file, which are fetched when a file is refused. */
export class FetchedIssueWords {
  readonly #host: { requestUpdate(): void };
  #catalog: Catalog | undefined;
  #words: IssueWords | undefined;

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  /** The words in the language of a catalog; undefined until they have come, and then the host is drawn again. */
  of(catalog: Catalog): IssueWords | undefined {
    if (catalog !== this.#catalog) void this.#fetch(catalog);
    return this.#words;
  }

  async #fetch(catalog: Catalog): Promise<void> {
    this.#catalog = catalog;
    this.#words = undefined;
    // Without its words a refused file is still refused; the next drawing asks again.
    const words = await catalog.issues().catch(() => undefined);
    if (catalog !== this.#catalog) return;
    if (!words) {
      this.#catalog = undefined;
      return;
    }
    this.#words = words;
    this.#host.requestUpdate();
  }
}
