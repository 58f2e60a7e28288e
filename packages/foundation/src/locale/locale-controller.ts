import { ContextConsumer, type ContextEvent } from '@lit/context';
import { catalogFor, type Catalog } from '@klyngekit/messages';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_TIME_ZONE, sessionContext, type Session } from '../session/session-context.js';
import { languageOf } from './language-of.js';
import { watchLanguage } from './lang-watcher.js';

/**
 * The language, words and time zone of an element.
 *
 * The language is the element's own `lang`, else that of the nearest ancestor through shadow roots, else the session's,
 * else `<html lang>`, else Danish. The host is drawn again when any of them changes, or a catalog is registered that
 * serves it better.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #session: Session | undefined;
  #language = 'da';
  #catalog: Catalog | undefined;
  #stop: (() => void) | undefined;
  readonly #consumer: ContextConsumer<typeof sessionContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: (session) => {
        const zone = this.timeZone;
        this.#session = session;
        this.#resolve();
        if (zone !== this.timeZone) host.requestUpdate();
      },
    });
  }

  /** The language tag that holds for the element, as the page wrote it. Its words may be in another: see `catalog`. */
  get language(): string {
    return this.#language;
  }

  /** The words. `catalog.language` is the language they are in. */
  get catalog(): Catalog {
    return (this.#catalog ??= catalogFor(this.#language));
  }

  /** The IANA time zone of the session, else Europe/Copenhagen. */
  get timeZone(): string {
    return this.#session?.timeZone ?? DEFAULT_TIME_ZONE;
  }

  hostConnected(): void {
    const roots: Node[] = [];
    languageOf(this.#host, (root) => roots.push(root));
    const page = this.#host.ownerDocument;
    const stop = watchLanguage(roots, () => this.#resolve());
    page.addEventListener('context-provider', this.#askAgain);
    this.#stop = () => {
      stop();
      page.removeEventListener('context-provider', this.#askAgain);
    };
    this.#session = undefined; // the consumer, next in line, asks where the element stands now
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** A `<klynge-session>` that is defined after this element has not heard its first question. */
  readonly #askAgain = (event: Event): void => {
    const { context } = event as Partial<ContextEvent<typeof sessionContext>>;
    if (context === sessionContext && this.#session === undefined) this.#consumer.hostConnected();
  };

  #resolve(): void {
    const host = this.#host;
    this.#language =
      languageOf(host) ?? this.#session?.language ?? (host.ownerDocument.documentElement.getAttribute('lang') || 'da');
    const catalog = catalogFor(this.#language);
    if (catalog === this.#catalog) return;
    const drawn = this.#catalog !== undefined;
    this.#catalog = catalog;
    if (drawn) host.requestUpdate();
  }
}
