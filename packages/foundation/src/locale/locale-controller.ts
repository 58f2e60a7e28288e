import { catalogFor, type Catalog } from '@klyngekit/messages';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NearestContext } from '../session/nearest-context.js';
import { holderOf } from '../session/session-contents.js';
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
  readonly #session: NearestContext<Session>;
  #language = 'da';
  #catalog: Catalog | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // Before this one, so that it has asked where the element stands now.
    this.#session = new NearestContext(host, sessionContext, (before) => {
      this.#resolve();
      const isOther = holderOf(before) !== holderOf(this.session);
      if (isOther || (before?.timeZone ?? DEFAULT_TIME_ZONE) !== this.timeZone) host.requestUpdate();
    });
    host.addController(this);
  }

  /** The language tag that holds for the element, as the page wrote it. Its words may be in another: see `catalog`. */
  get language(): string {
    return this.#language;
  }

  /** The words. `catalog.language` is the language they are in. */
  get catalog(): Catalog {
    return (this.#catalog ??= catalogFor(this.#language));
  }

  /** The session around the element; undefined where there is none. */
  get session(): Session | undefined {
    return this.#session.value;
  }

  /** The IANA time zone of the session, else Europe/Copenhagen. */
  get timeZone(): string {
    return this.session?.timeZone ?? DEFAULT_TIME_ZONE;
  }

  hostConnected(): void {
    const roots: Node[] = [];
    languageOf(this.#host, (root) => roots.push(root));
    this.#stop = watchLanguage(roots, () => this.#resolve());
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #resolve(): void {
    const host = this.#host;
    this.#language =
      languageOf(host) ?? this.session?.language ?? (host.ownerDocument.documentElement.getAttribute('lang') || 'da');
    const catalog = catalogFor(this.#language);
    if (catalog === this.#catalog) return;
    const drawn = this.#catalog !== undefined;
    this.#catalog = catalog;
    if (drawn) host.requestUpdate();
  }
}
