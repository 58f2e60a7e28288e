import type { LoadState } from '@klyngekit/foundation';
import { chartMessages, type Catalog, type LoadError } from '@klyngekit/messages';
import { unknownName, type ChartData, type ChartRequest, type UnknownName } from '@klyngekit/report/chart';
import type { ReactiveElement } from 'lit';
import { memo } from '../shared/memo.js';
import { spokenProblem, ToldProblem } from '../shared/told-problem.js';
import { KlyngeChartErrorEvent } from './benchmark-chart.events.js';

/** The property that each of them is about. */
const PROPERTIES = {
  'unknown-indicator': 'indicator',
  'other-indicator': 'indicator',
  'unknown-period': 'period',
  'unknown-group': 'group',
} as const satisfies Record<UnknownName, keyof ChartRequest>;

/** What a chart was given, asked after each drawing. */
export interface GivenToChart {
  figures(this: void): LoadState<ChartData>;
  request(this: void): ChartRequest;
  catalog(this: void): Catalog;
}

/** Says why a chart shows nothing: its file could not be had, or a property names what the figures do not hold. */
export function tellProblems(chart: ReactiveElement, { figures, request, catalog }: GivenToChart): void {
  const event = (error: KlyngeChartErrorEvent['error']): Event => new KlyngeChartErrorEvent(error);
  new ToldProblem<LoadError>(chart, {
    problem: () => {
      const data = figures();
      return data.status === 'error' ? data.error : undefined;
    },
    words: (error) => spokenProblem(error, catalog()),
    event,
  });
  // Another id that is not there either, and the same one in other figures, are problems of their own.
  const problemOf = memo((code: UnknownName, _given: unknown, _data: ChartData) => ({ code }));
  new ToldProblem<ReturnType<typeof problemOf>>(chart, {
    problem: () => {
      const data = figures();
      if (data.status !== 'ready') return undefined;
      const asked = request();
      const code = unknownName(data.value, asked);
      return code && problemOf(code, asked[PROPERTIES[code]], data.value);
    },
    words: ({ code }) => {
      const { heading, text } = chartMessages(catalog()).states;
      return `${heading(code)}. ${text(code)}`;
    },
    event,
  });
}
