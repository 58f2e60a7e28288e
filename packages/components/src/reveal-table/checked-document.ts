import type { LoadState } from '@klyngekit/foundation';
import { isParsed, type ConceptName, type Result } from '@klyngekit/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as parsers from './parse.js';

/** What a host may hand over: a document out of its parse function, an object that is yet to be checked, or JSON text. */
export type DocumentInput<T> = T | string | null | undefined;

type Parsers = typeof parsers;

/** Which document it is, and what checks it. */
export interface DocumentKind<T> {
  readonly concept: ConceptName;
  readonly parse: (this: void, parsers: Parsers, input: unknown) => Result<T>;
}

/** The kinds of document that a reveal table reads. */
export const documentKinds = {
  round: { concept: 'anonym', parse: (parsers: Parsers, input: unknown) => parsers.parseAnonymousRound(input) },
  indicator: { concept: 'indicator', parse: (parsers: Parsers, input: unknown) => parsers.parseIndicator(input) },
  sealed: { concept: 'forseglet', parse: (parsers: Parsers, input: unknown) => parsers.parseSealedNames(input) },
  own: { concept: 'egen', parse: (parsers: Parsers, input: unknown) => parsers.parseOwnFigure(input) },
  names: { concept: 'navne', parse: (parsers: Parsers, input: unknown) => parsers.parseNameList(input) },
} as const;

/**
 * Reads a document. One that came from its parse function is taken as it is; anything else is checked, by a parser that is
 * fetched only then.
 */
export function readDocument<T>(kind: DocumentKind<T>, input: unknown): Result<T> | Promise<Result<T>> {
  if (isParsed(input, kind.concept)) return { ok: true, value: input as T, warnings: [] };
  return import('./parse.js').then((fetched) => kind.parse(fetched, input));
}

/** A document in a property: read when it changes, the newest wins, and a refused one leaves nothing of the one before. */
export class CheckedDocument<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #kind: DocumentKind<T>;
  readonly #given: () => DocumentInput<T>;
  #input: DocumentInput<T>;
  #state: LoadState<T> = { status: 'idle' };

  /** @param given - gives the property as it is now */
  constructor(host: ReactiveControllerHost, kind: DocumentKind<T>, given: () => DocumentInput<T>) {
    this.#host = host;
    this.#kind = kind;
    this.#given = given;
    host.addController(this);
  }

  /** The document, or how far it has come. */
  get state(): LoadState<T> {
    return this.#state;
  }

  /** The document; undefined until it has been checked. */
  get value(): T | undefined {
    return this.#state.status === 'ready' ? this.#state.value : undefined;
  }

  hostUpdate(): void {
    const input = this.#given();
    if (input === this.#input) return;
    this.#input = input;
    if (input === null || input === undefined || input === '') this.#state = { status: 'idle' };
    else this.#read(input);
  }

  #read(input: DocumentInput<T>): void {
    const result = readDocument(this.#kind, input);
    if (!(result instanceof Promise)) {
      this.#settle(result);
      return;
    }
    this.#state = { status: 'loading' };
    const settle = (action: () => void): void => {
      if (input !== this.#input) return;
      action();
      this.#host.requestUpdate();
    };
    result.then(
      (settled) => settle(() => this.#settle(settled)),
      // The parser could not be fetched.
      () => settle(() => (this.#state = { status: 'error', error: { code: 'network' } })),
    );
  }

  #settle(result: Result<T>): void {
    this.#state = result.ok
      ? { status: 'ready', value: result.value, warnings: result.warnings }
      : { status: 'error', error: { code: 'invalid', issues: result.issues } };
  }
}
