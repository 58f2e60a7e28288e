import type { LoadState, SessionContents } from '@klyngekit/foundation';
import { isRound, type ChartData, type ChartRequest } from '@klyngekit/report/chart';
import type { AnonymousRound, Indicator, OwnFigure } from '@klyngekit/schema';
import type { ReactiveControllerHost } from 'lit';
import { readChartData } from '../shared/chart-data.js';
import { CheckedInput } from '../shared/checked-input.js';
import { DocumentData } from '../shared/document-data.js';
import { readIndicator, readOwnFigure } from '../shared/documents.js';
import { lentIndicator, lentOwn } from '../shared/lent.js';
import { memo } from '../shared/memo.js';

type Companions = ChartRequest['companions'];

/** Where a chart's documents come from; each may be parsed, a plain object or JSON text. */
export interface ChartOrigin {
  /** The figures; they win over `src`. */
  data(this: void): unknown;
  /** Address of a file with the figures. */
  src(this: void): string | undefined;
  /** An indicator beside a closed round; an id is none. */
  indicator(this: void): unknown;
  /** The own figure beside a closed round; an id is none. */
  own(this: void): unknown;
  /** Whether the own figure may be looked at. */
  showsOwn(this: void): boolean;
  /** What the session lends, for what the chart was not given itself. */
  session(this: void): SessionContents;
}

/** The documents of a chart: the newest wins, and a failed one leaves nothing of the one before it. */
export class ChartSource {
  readonly #figures: DocumentData<ChartData>;
  readonly #indicator: CheckedInput<Indicator>;
  readonly #own: CheckedInput<OwnFigure>;
  readonly #companionsFor = memo((indicator: Companions['indicator'], own: Companions['own']) => ({ indicator, own }));

  constructor(host: ReactiveControllerHost & HTMLElement, origin: ChartOrigin) {
    const { data, src, indicator, own, showsOwn, session } = origin;
    this.#figures = new DocumentData(host, { given: data, src, lent: () => session().data }, readChartData);
    this.#indicator = new CheckedInput(host, {
      given: () => documentIn(indicator()),
      read: readIndicator,
      lent: () => lentIndicator(session(), this.#round, idIn(indicator())),
    });
    // On a shared screen nothing may mark it, so that it is not even read.
    this.#own = new CheckedInput(host, {
      given: () => (showsOwn() ? documentIn(own()) : undefined),
      read: readOwnFigure,
      lent: () => (showsOwn() ? lentOwn(session(), this.#round) : { status: 'idle' }),
    });
  }

  /** The figures, once what stands beside a closed round has come too; else how far it all is, or what is wrong with it. */
  get figures(): LoadState<ChartData> {
    const figures = this.#figures.state;
    if (figures.status !== 'ready' || !isRound(figures.value)) return figures;
    for (const beside of [this.#indicator.state, this.#own.state]) {
      if (beside.status === 'loading' || beside.status === 'error') return beside;
    }
    return figures;
  }

  /** What stands beside a closed round; the same object while nothing changes. */
  get companions(): Companions {
    return this.#companionsFor(valueOf(this.#indicator.state), valueOf(this.#own.state));
  }

  get #round(): AnonymousRound | undefined {
    const { state } = this.#figures;
    return state.status === 'ready' && isRound(state.value) ? state.value : undefined;
  }

  /** Fetches the file again. */
  retry(): void {
    this.#figures.retry();
  }
}

/** Ids and documents share a property: an id never begins with a brace. */
function documentIn(input: unknown): unknown {
  return typeof input === 'string' && !input.trimStart().startsWith('{') ? undefined : input;
}

const idIn = (input: unknown): string | undefined =>
  typeof input === 'string' && input !== '' && documentIn(input) === undefined ? input : undefined;

/** What was loaded; undefined while there is nothing. */
export function valueOf<T>(state: LoadState<T>): T | undefined {
  return state.status === 'ready' ? state.value : undefined;
}
