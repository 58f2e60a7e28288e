import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { DEFAULT_TIME_ZONE, sessionContext, type Session } from './session-context.js';
import { holdIn, SessionHolder, type SessionContents, type SessionPart } from './session-contents.js';

/** Gives a session to all elements inside a host. */
export class SessionProvider {
  readonly #provider: ContextProvider<typeof sessionContext, ReactiveControllerHost & HTMLElement>;
  readonly #holder = new SessionHolder();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#provider = new ContextProvider(host, {
      context: sessionContext,
      initialValue: this.#made(undefined, undefined),
    });
  }

  /** The session as it is given out. */
  get session(): Session {
    return this.#provider.value;
  }

  /** The elements that can be asked for something, in the order in which they came. */
  get parts(): readonly SessionPart[] {
    return this.#holder.parts;
  }

  /**
   * Gives out a new session.
   *
   * @param language A BCP 47 tag; empty or undefined for none.
   * @param timeZone An IANA time zone. Empty, undefined or unknown to the platform gives Europe/Copenhagen.
   */
  set(language: string | null | undefined, timeZone: string | null | undefined): void {
    this.#provider.setValue(this.#made(language || undefined, timeZone || undefined));
  }

  /** Lends something else to the elements, and to nobody who only asks the context. */
  lend(contents: SessionContents): void {
    this.#holder.contents = contents;
  }

  #made(language: string | undefined, timeZone: string | undefined): Session {
    const session = freeze(language, timeZone);
    holdIn(session, this.#holder);
    return session;
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
