import { wordOf, type SessionContents } from '@klyngekit/foundation';
import type { ChartViewName } from '@klyngekit/messages';
import type { ChartRequest } from '@klyngekit/report/chart';
import { isGiven } from '../shared/checked-input.js';
import { audienceIn } from '../shared/lent.js';
import { memo } from '../shared/memo.js';
import type { BenchmarkChartProperties } from './benchmark-chart.properties.js';
import { DENSITIES, type Density } from './chart-picture.js';
import { chartRequest } from './chart-request.js';
import { viewOptions, type ViewOptions } from './view-options.js';
import { VIEWS } from './views/views.js';

/** What stands beside the properties of a chart. */
export interface AskedBeside {
  /** What the session lends, for what the host has not set. */
  session(this: void): SessionContents;
  /** The documents beside a closed round. */
  companions(this: void): ChartRequest['companions'];
  /** The request with the indicator that a brief overview shows. */
  lead(this: void, asked: ChartRequest): ChartRequest;
}

/** What a chart is asked to show: by its properties, and where they are silent by the session. */
export class ChartAsked {
  readonly #element: BenchmarkChartProperties;
  readonly #beside: AskedBeside;
  readonly #requestFor = memo(chartRequest);
  readonly #optionsFor = memo(viewOptions);

  constructor(element: BenchmarkChartProperties, beside: AskedBeside) {
    this.#element = element;
    this.#beside = beside;
  }

  /** Who looks. */
  get audience(): 'shared' | 'own' {
    return audienceIn(this.#element, this.#element.audience, this.#beside.session());
  }

  /** How they are to be shown. */
  get view(): ChartViewName {
    return wordOf(this.#element, 'view', VIEWS, this.#element.view);
  }

  /** How much is to be said. */
  get density(): Density {
    return wordOf(this.#element, 'density', DENSITIES, this.#element.density);
  }

  /** The figures that are asked for; the same object while nothing changes. */
  get request(): ChartRequest {
    const { indicator, period, group, compare } = this.#element;
    const { session, companions, lead } = this.#beside;
    const own = isGiven(this.#element.own) ? this.#element.own : session().viewer?.own;
    return lead(this.#requestFor(this.#element, indicator, period, own, this.audience, group, compare, companions()));
  }

  /** The same with what views over time are asked for. */
  get options(): ViewOptions {
    const { events, baseline, rebase, exclude, startPeriod } = this.#element;
    return this.#optionsFor(this.request, events, baseline, rebase, exclude, startPeriod);
  }
}
