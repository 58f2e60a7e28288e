import { createContext, type Context } from '@lit/context';

/** What a page says once for all elements inside a `<klynge-session>`. A frozen plain object. */
export interface Session {
  /** The language as a BCP 47 tag; undefined where the session says none. */
  readonly language?: string;
  /** The IANA time zone of all times of day. */
  readonly timeZone: string;
}

/** The time zone when nobody says another. */
export const DEFAULT_TIME_ZONE = 'Europe/Copenhagen';

/** The session of an element. The key is shared by all copies of this package with the same major version. */
export const sessionContext: Context<symbol, Session> = createContext<Session, symbol>(
  Symbol.for('@klyngekit/session@1'),
);
