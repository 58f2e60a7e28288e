import type { LoadState } from '@klyngekit/foundation';
import { isRound, type ChartData, type ChartRequest } from '@klyngekit/report/chart';
import type { Indicator, OwnFigure } from '@klyngekit/schema';
import type { ReactiveControllerHost } from 'lit';
import { CheckedInput } from '../shared/checked-input.js';
import { DocumentData } from '../shared/document-data.js';
import { readIndicator, readOwnFigure } from '../shared/documents.js';
import { memo } from '../shared/memo.js';
import { readChartData } from './chart-data.js';

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
}

/** The documents of a chart: the newest wins, and a failed one leaves nothing of the one before it. */
export class ChartSource {
  readonly #figures: DocumentData<ChartData>;
  readonly #indicator: CheckedInput<Indicator>;
  readonly #own: CheckedInput<OwnFigure>;
  readonly #companionsFor = memo((indicator: Companions['indicator'], own: Companions['own']) => ({ indicator, own }));

  constructor(host: ReactiveControllerHost & HTMLElement, origin: ChartOrigin) {
    this.#figures = new DocumentData(host, { given: origin.data, src: origin.src }, readChartData);
    this.#indicator = new CheckedInput(host, { given: () => documentIn(origin.indicator()), read: readIndicator });
    this.#own = new CheckedInput(host, { given: () => documentIn(origin.own()), read: readOwnFigure });
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

  /** Fetches the file again. */
  retry(): void {
    this.#figures.retry();
  }
}

/** Ids and documents share a property: an id never begins with a brace. */
function documentIn(input: unknown): unknown {
  return typeof input === 'string' && !input.trimStart().startsWith('{') ? undefined : input;
}

/** What was loaded; undefined while there is nothing. */
export function valueOf<T>(state: LoadState<T>): T | undefined {
  return state.status === 'ready' ? state.value : undefined;
}
