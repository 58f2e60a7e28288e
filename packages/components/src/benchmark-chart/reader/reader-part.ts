import type { KlyngeElement } from '@klyngekit/foundation';
import type { Catalog } from '@klyngekit/messages';
import type { TemplateResult } from 'lit';
import { Fetched } from '../../shared/fetched.js';
import { fetchingTemplate } from '../../shared/message.js';
import type { Reader } from './reader.js';

/** Kept for the page: once it has come, every chart has it from its first picture on. */
let reader: Reader | undefined;

/** What a reader does with a chart is fetched beside the figures: a picture does not wait for it. */
export class ReaderPart {
  readonly #fetched: Fetched<Reader>;
  #host: KlyngeElement | undefined;

  constructor(host: KlyngeElement) {
    this.#host = host;
    this.#fetched = new Fetched(host, async () => (reader ??= (await import('./make-reader.js')).reader));
  }

  /** What a reader does; undefined until it has come, and then the host is drawn again. */
  of(catalog: Catalog): Reader | undefined {
    const now = reader ?? this.#fetched.of(catalog);
    if (now && this.#host) {
      now.join(this.#host);
      this.#host = undefined;
    }
    return now;
  }

  /** In the place of what has been opened meanwhile. */
  waitingTemplate(catalog: Catalog): TemplateResult {
    return fetchingTemplate(this.#fetched, catalog, catalog.load.loading);
  }
}
