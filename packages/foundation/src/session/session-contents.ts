import type { AgendaItem, AnonymousRound, Benchmark, Indicator, OwnFigure } from '@klyngekit/schema';
import type { LoadState } from '../load/load-controller.js';
import type { RevealController } from '../reveal/reveal-controller.js';
import type { Session } from './session-context.js';

/** Who looks at the elements of a session. */
export interface SessionViewer {
  /** `shared`, a screen that several see, marks nobody; `own` marks the reader's own unit. */
  readonly audience: 'shared' | 'own';
  /** Id of the reader's own unit among those of a benchmark. Default none. */
  readonly own?: string;
}

/** The reveal of a session. */
export interface SessionReveal {
  readonly controller: RevealController;
  /** Whether the page gave it; else it belongs to the session's own figures, and to no others. */
  readonly isGiven: boolean;
}

/** What a session lends to the elements inside it, each of which takes what it was not given itself. */
export interface SessionContents {
  readonly viewer: SessionViewer | undefined;
  readonly data: LoadState<Benchmark | AnonymousRound>;
  readonly indicators: LoadState<readonly Indicator[]>;
  readonly ownFigures: LoadState<readonly OwnFigure[]>;
  /** Titles of topics by id. */
  readonly topics: Readonly<Record<string, string>>;
  readonly reveal: SessionReveal | undefined;
}

/** Something that is wanted on the agenda: what an item says before it has an id. */
export type WantedItem = Pick<
  AgendaItem,
  'title' | 'kind' | 'minutes' | 'indicators' | 'topics' | 'partners' | 'facilitatorNotes'
>;

/** What an element can do when another one in the same session asks for it. */
export interface SessionPart {
  /** Shows an indicator, and takes the reader there. False where it cannot. */
  showIndicator?(this: void, indicator: string): boolean;
  /** Puts items on the agenda, all of them or none. False where it cannot. */
  takeItems?(this: void, items: readonly WantedItem[]): boolean;
}

const IDLE = { status: 'idle' } as const;

/** What elements outside any session have of it. */
export const NO_CONTENTS: SessionContents = Object.freeze({
  viewer: undefined,
  data: IDLE,
  indicators: IDLE,
  ownFigures: IDLE,
  topics: {},
  reveal: undefined,
});

/** What one session lends, to whom, and what they can do for each other. */
export class SessionHolder {
  readonly #members = new Map<() => void, SessionPart>();
  #contents = NO_CONTENTS;

  get contents(): SessionContents {
    return this.#contents;
  }

  set contents(contents: SessionContents) {
    this.#contents = Object.freeze(contents);
    this.#tell();
  }

  /** Whether one of the elements shows indicators when it is asked to. */
  get canShow(): boolean {
    for (const { showIndicator } of this.#members.values()) if (showIndicator) return true;
    return false;
  }

  /** The elements that can be asked for something, in the order in which they came. */
  get parts(): readonly SessionPart[] {
    return [...this.#members.values()];
  }

  /** Adds an element. @returns Takes it out again. */
  join(changed: () => void, part: SessionPart): () => void {
    this.#change(() => this.#members.set(changed, part));
    return () => this.#change(() => this.#members.delete(changed));
  }

  #change(make: () => void): void {
    const couldShow = this.canShow;
    make();
    if (this.canShow !== couldShow) this.#tell();
  }

  #tell(): void {
    for (const changed of [...this.#members.keys()]) changed();
  }
}

const holders = new WeakMap<Session, SessionHolder>();

/** Says what a session that is given out stands for. */
export function holdIn(session: Session, holder: SessionHolder): void {
  holders.set(session, holder);
}

/**
 * What a session stands for; undefined for none, and for one that another copy of this package gave out.
 *
 * Any script may ask a context, so that a session tells its language and time zone and nothing else. What it lends lies
 * here, where only this package finds it.
 */
export function holderOf(session: Session | undefined): SessionHolder | undefined {
  return session && holders.get(session);
}
