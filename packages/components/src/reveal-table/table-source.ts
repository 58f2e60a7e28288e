import { SessionLink, type LocaleController } from '@klyngekit/foundation';
import type { RevealController } from '@klyngekit/foundation/reveal';
import type { AnonymousRound, Indicator, OwnFigure, SealedNames } from '@klyngekit/schema';
import type { ReactiveControllerHost } from 'lit';
import { CheckedInput, isGiven } from '../shared/checked-input.js';
import { readIndicator, readOwnFigure, readRound, readSealedNames } from '../shared/documents.js';
import { audienceIn, lentIndicator, lentOwn, lentRound, revealIn } from '../shared/lent.js';

/** What a host says to a table of where its documents come from; each may be parsed, a plain object or JSON text. */
export interface TableOrigin {
  readonly data: unknown;
  readonly indicator: unknown;
  readonly sealed: unknown;
  readonly own: unknown;
  readonly audience: 'shared' | 'own' | null | undefined;
  /** Whether all in a room look. */
  readonly projector: boolean;
  readonly reveal: RevealController | null | undefined;
}

/** The documents of a table: its own, and where it was given none those of the session around it. */
export class TableSource {
  readonly round: CheckedInput<AnonymousRound>;
  readonly indicator: CheckedInput<Indicator>;
  readonly sealed: CheckedInput<SealedNames>;
  readonly own: CheckedInput<OwnFigure>;
  readonly #session: SessionLink;
  readonly #origin: TableOrigin;

  constructor(host: ReactiveControllerHost & Element, locale: LocaleController, origin: TableOrigin) {
    const session = new SessionLink(host, locale);
    const showsOwn = (): boolean => !origin.projector && audienceIn(host, origin.audience, session.contents) === 'own';
    this.#session = session;
    this.#origin = origin;
    this.round = new CheckedInput(host, {
      given: () => origin.data,
      read: readRound,
      lent: () => lentRound(session.contents),
    });
    this.indicator = new CheckedInput(host, {
      given: () => origin.indicator,
      read: readIndicator,
      lent: () => lentIndicator(session.contents, this.round.value),
    });
    this.sealed = new CheckedInput(host, { given: () => origin.sealed, read: readSealedNames });
    // On a shared screen nothing may mark it, so that it is not even read.
    this.own = new CheckedInput(host, {
      given: () => (showsOwn() ? origin.own : undefined),
      read: readOwnFigure,
      lent: () => (showsOwn() ? lentOwn(session.contents, this.round.value) : { status: 'idle' }),
    });
  }

  /** The reveal that the host gave, else the session's; undefined where the table makes one of its own. */
  get reveal(): RevealController | undefined {
    return revealIn(this.#origin.reveal, this.#session.contents, isGiven(this.#origin.data));
  }
}
