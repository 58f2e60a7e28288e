import { defaultMultiplier, finestStep } from '@klyngekit/schema';
import type { Benchmark, DisclosurePolicy, Indicator, IndicatorKind, Observations, Period } from '@klyngekit/schema';
import { practiceFigures } from './practice-figure.js';
import type { PracticeFigure } from './practice-figure.js';
import type { PreparationRefusal } from './report.js';

/** What may be chosen when a round is prepared. */
export interface PreparationOptions {
  /** Id of the period. Default: the newest one that has figures of the indicator. */
  readonly period?: string;
  /** Ids of the practices, for a sub-cluster or without those who do not take part. Default: all practices of the file. */
  readonly units?: readonly string[];
  /**
   * `bands` (default): how uncertain each value is, in bands, where there are practices enough; values get coarser for it.
   * `none`: values as fine as they can be, and nothing about their uncertainty.
   */
  readonly uncertainty?: 'bands' | 'none';
}

/** Everything that a round is made of. */
export interface PreparationRequest {
  readonly benchmark: Benchmark;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly entry: Observations;
  readonly policy: DisclosurePolicy;
  /** What a quotient of counts is multiplied by: 1 for everything but a rate. */
  readonly multiplier: number;
  /** The finest step in which the indicator's values may be shown. */
  readonly ownStep: number;
  /** Whether uncertainty is shown. */
  readonly withBands: boolean;
  /** Whether `value` columns hold something else than the quotient of the counts. */
  readonly isStated: boolean;
  /** The practices that could have a figure. */
  readonly expected: readonly PracticeFigure[];
  /** Those of them that have reported. */
  readonly reported: readonly PracticeFigure[];
}

/** More rows than anybody reads, and more than a parser accepts. */
const maximumPractices = 200;

const usualSteps: { readonly [kind in IndicatorKind]: number } = {
  proportion: 0.01,
  ratio: 0.01,
  mean: 0.1,
  rate: 1,
  count: 1,
  choice: 1,
};

function finestStepOf({ kind, shownStep }: Indicator, multiplier: number, { countStep }: DisclosurePolicy): number {
  const own = shownStep ?? usualSteps[kind];
  if (kind === 'choice') return 1;
  return Math.max(own, kind === 'count' ? countStep : finestStep(kind, multiplier));
}

function newestPeriod({ periods, observations }: Benchmark, indicatorId: string): Period | undefined {
  const withFigures = new Set(
    observations.flatMap(({ indicator, period }) => (indicator === indicatorId ? [period] : [])),
  );
  return periods.filter(({ id }) => withFigures.has(id)).pop();
}

/** Finds in a file what a round is to be made of, or why there is nothing. */
export function readRequest(
  benchmark: Benchmark,
  indicatorId: string,
  policy: DisclosurePolicy,
  options: PreparationOptions,
): PreparationRequest | PreparationRefusal {
  const indicator = benchmark.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return 'unknown-indicator';
  const period =
    options.period === undefined
      ? newestPeriod(benchmark, indicatorId)
      : benchmark.periods.find(({ id }) => id === options.period);
  if (!period) return options.period === undefined ? 'no-figures' : 'unknown-period';
  const entry = benchmark.observations.find((each) => each.indicator === indicatorId && each.period === period.id);
  if (!entry) return 'no-figures';
  const figures = practiceFigures(benchmark, indicator, entry, options.units && new Set(options.units));
  const expected = figures.filter(({ absence }) => absence !== 'notApplicable');
  if (expected.length === 0) return 'no-figures';
  const reported = expected.filter(({ absence }) =>
    indicator.kind === 'choice' ? absence === undefined : absence !== 'notReported',
  );
  if (reported.length > maximumPractices) return 'too-many-practices';
  const multiplier = indicator.kind === 'rate' ? (indicator.multiplier ?? defaultMultiplier) : 1;
  return {
    benchmark,
    indicator,
    period,
    entry,
    policy,
    multiplier,
    ownStep: finestStepOf(indicator, multiplier, policy),
    withBands: options.uncertainty !== 'none',
    isStated: indicator.standardised !== undefined,
    expected,
    reported,
  };
}
