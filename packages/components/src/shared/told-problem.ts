import { announce, prepareAnnouncer } from '@klyngekit/foundation';
import type { Catalog, LoadError } from '@klyngekit/messages';
import type { ReactiveController, ReactiveElement } from 'lit';

/** What is needed to tell that a document cannot be shown. */
export interface ToldProblemOptions {
  /** What is wrong with the document that is drawn. */
  error(this: void): LoadError | undefined;
  catalog(this: void): Catalog;
  /** That the document cannot be shown, in words. */
  unreadable(this: void): string;
  /** The event that tells the page; never anything out of the file. */
  event(this: void, error: LoadError): Event;
}

/** Says once, aloud and to the page, that a document cannot be shown. */
export class ToldProblem implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: ToldProblemOptions;
  #told: LoadError | undefined;

  constructor(host: ReactiveElement, options: ToldProblemOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    prepareAnnouncer(this.#host);
  }

  hostUpdated(): void {
    const { error: errorNow, catalog, unreadable, event } = this.#options;
    const error = errorNow();
    if (error === this.#told) return;
    this.#told = error;
    if (!error) return;
    announce(this.#host, `${unreadable()}. ${catalog().load.describe(error)}`);
    this.#host.dispatchEvent(event(error));
  }
}
