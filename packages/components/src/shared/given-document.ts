import type { Catalog, LoadError } from '@klyngekit/messages';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { CheckedInput } from './checked-input.js';
import type { ReadDocument } from './documents.js';
import { FetchedIssueWords } from './issue-words.js';
import { messageTemplate, problemTemplate, type Unreadable } from './message.js';
import { spokenProblem, ToldProblem } from './told-problem.js';

/** The words for a document that is not there, or not yet. */
export interface DocumentStates extends Unreadable {
  readonly loading: string;
  readonly empty: string;
  readonly emptyText: string;
}

/** Where an element's document comes from, who takes it over, and what is said where there is none. */
export interface GivenDocumentOptions<T> {
  /** What the page has handed over, asked before each drawing. */
  given(this: void): unknown;
  readonly read: ReadDocument<T>;
  /** Takes over another document, or none; before it is drawn. */
  take(this: void, value: T | undefined): void;
  catalog(this: void): Catalog;
  states(this: void): DocumentStates;
  /** The event that tells the page that the document cannot be shown. */
  problem(this: void, error: LoadError): Event;
}

/**
 * The document of an element that is changed in it. While another one is read, and when that is refused, what is here already
 * is not thrown away.
 */
export class GivenDocument<T> implements ReactiveController {
  readonly #options: GivenDocumentOptions<T>;
  readonly #input: CheckedInput<T>;
  readonly #issueWords: FetchedIssueWords;
  #taken: T | undefined;

  constructor(host: ReactiveElement, options: GivenDocumentOptions<T>) {
    const { given, read, catalog, states, problem } = options;
    this.#options = options;
    this.#input = new CheckedInput(host, { given, read });
    this.#issueWords = new FetchedIssueWords(host);
    host.addController(this);
    new ToldProblem(host, {
      problem: () => this.#error,
      words: (error) => spokenProblem(error, catalog(), states()),
      event: problem,
    });
  }

  /** The document that was taken over last, as the page has it. */
  get taken(): T | undefined {
    return this.#taken;
  }

  hostUpdate(): void {
    const { value, state } = this.#input;
    if (value === this.#taken || (state.status !== 'ready' && state.status !== 'idle')) return;
    this.#taken = value;
    this.#options.take(value);
  }

  /** What stands in the place of a document that is read, refused or not given; undefined where it can be drawn. */
  message(isThere: boolean): TemplateResult | undefined {
    const { catalog, states } = this.#options;
    const words = states();
    if (this.#error) return problemTemplate(this.#error, catalog(), this.#issueWords, undefined, words);
    if (this.#input.state.status === 'loading') return messageTemplate('', words.loading);
    return isThere ? undefined : messageTemplate(words.empty, words.emptyText);
  }

  get #error(): LoadError | undefined {
    const { state } = this.#input;
    return state.status === 'error' ? state.error : undefined;
  }
}
