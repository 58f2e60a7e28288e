import type { Issue } from '@klyngekit/schema';

/** Why a file could not be fetched. */
export type LoadErrorCode = LoadError['code'];

/**
 * Why a file could not be fetched, as data. Holds nothing of what the server sent.
 *
 * - `forbidden-address`: not http or https, another site, or with a user name in it.
 * - `network`: no connection, a refused or redirected request, or the program part that reads the file did not come.
 * - `timeout`: no complete answer within the time allowed.
 * - `http-status`: the server answered with an error.
 * - `too-large`: the answer is larger than allowed.
 * - `unexpected-content`: the answer is a web page or something else that is no data file in UTF-8.
 * - `invalid`: the file came, but its content is refused.
 */
export type LoadError =
  | { readonly code: 'forbidden-address' }
  | { readonly code: 'network' }
  | { readonly code: 'unexpected-content' }
  | { readonly code: 'timeout'; readonly seconds: number }
  | { readonly code: 'http-status'; readonly status: number }
  | { readonly code: 'too-large'; readonly limitBytes: number }
  | { readonly code: 'invalid'; readonly issues: readonly Issue[] };

/** One function of the error for each code. */
export type LoadErrorDescriptions = {
  readonly [Code in LoadErrorCode]: (error: Extract<LoadError, { code: Code }>) => string;
};

/** The words of fetching a file. */
export interface LoadMessages {
  /** Shown and announced while a file is on its way. */
  readonly loading: string;
  /** Heading over the reason. */
  readonly failed: string;
  /** Label of the button that tries again. */
  readonly retry: string;
  /** The figures cannot be read: they are shown no more, nor those before. */
  readonly unreadable: string;
  readonly unreadableText: string;
  /** The reason in words, and what to do. */
  readonly describe: (error: LoadError) => string;
}
