import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocaleController } from '../locale/locale-controller.js';
import {
  holderOf,
  NO_CONTENTS,
  type SessionContents,
  type SessionHolder,
  type SessionPart,
} from './session-contents.js';

/** What an element has of the session around it, and what it does for others in it. The host is drawn again on change. */
export class SessionLink implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #locale: LocaleController;
  readonly #part: SessionPart;
  #joined: SessionHolder | undefined;
  #leave: (() => void) | undefined;

  /**
   * @param locale - the host's own, which has asked for the session
   * @param part - what the host can be asked for; default nothing
   */
  constructor(host: ReactiveControllerHost, locale: LocaleController, part: SessionPart = {}) {
    this.#host = host;
    this.#locale = locale;
    this.#part = part;
    host.addController(this);
  }

  /** What the session lends now. */
  get contents(): SessionContents {
    return this.#holder?.contents ?? NO_CONTENTS;
  }

  /** Whether an element of the session shows indicators when it is asked to. */
  get canShow(): boolean {
    return this.#holder?.canShow ?? false;
  }

  hostConnected(): void {
    this.#follow();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#leave && this.#holder !== this.#joined) this.#follow();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#joined = undefined;
  }

  get #holder(): SessionHolder | undefined {
    return holderOf(this.#locale.session);
  }

  #follow(): void {
    this.#leave?.();
    this.#joined = this.#holder;
    this.#leave = this.#joined?.join(() => this.#host.requestUpdate(), this.#part) ?? (() => undefined);
  }
}
