import { announce, prepareAnnouncer } from '@klyngekit/foundation';
import type { Catalog, LoadError } from '@klyngekit/messages';
import type { ReactiveController, ReactiveElement } from 'lit';

/** What is needed to tell that something cannot be shown. */
export interface ToldProblemOptions<Problem> {
  /** What is wrong with what is drawn: the same object while it is the same problem. */
  problem(this: void): Problem | undefined;
  /** The problem in words, to be said aloud. */
  words(this: void, problem: Problem): string;
  /** The event that tells the page; never anything out of the file, nor what the page has set. */
  event(this: void, problem: Problem): Event;
}

/** Says once, aloud and to the page, that something cannot be shown; again once it has been mended and is back. */
export class ToldProblem<Problem> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: ToldProblemOptions<Problem>;
  #told: Problem | undefined;

  constructor(host: ReactiveElement, options: ToldProblemOptions<Problem>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    prepareAnnouncer(this.#host);
  }

  hostUpdated(): void {
    const { problem: problemNow, words, event } = this.#options;
    const problem = problemNow();
    if (problem === this.#told) return;
    this.#told = problem;
    if (problem === undefined) return;
    announce(this.#host, words(problem));
    this.#host.dispatchEvent(event(problem));
  }
}

/** That a document cannot be shown and why, to be said aloud. */
export const spokenProblem = (
  error: LoadError,
  { load }: Pick<Catalog, 'load'>,
  { unreadable }: { readonly unreadable: string } = load,
): string => `${unreadable}. ${load.describe(error)}`;
