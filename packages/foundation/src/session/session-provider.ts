import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { DEFAULT_TIME_ZONE, sessionContext, type Session } from './session-context.js';

/** Gives a session to all elements inside a host. */
export class SessionProvider {
  readonly #provider: ContextProvider<typeof sessionContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#provider = new ContextProvider(host, { context: sessionContext, initialValue: freeze(undefined, undefined) });
  }

  /** The session as it is given out. */
  get session(): Session {
    return this.#provider.value;
  }

  /**
   * Gives out a new session.
   *
   * @param language A BCP 47 tag; empty or undefined for none.
   * @param timeZone An IANA time zone. Empty, undefined or unknown to the platform gives Europe/Copenhagen.
   */
  set(language: string | null | undefined, timeZone: string | null | undefined): void {
    this.#provider.setValue(freeze(language || undefined, timeZone || undefined));
  }
}

function freeze(language: string | undefined, timeZone: string | undefined): Session {
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE;
  return Object.freeze(language === undefined ? { timeZone: zone } : { language, timeZone: zone });
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
