import type { Indicator } from '@klyngekit/schema';
import {
  minimumPoints,
  runChart,
  spcSignals,
  suitedChart,
  xmrChart,
  type ControlChart,
  type ControlChartKind,
  type Count,
  type LimitBasis,
  type RunChart,
  type SeriesOptions,
  type Signal,
  type Standing,
} from '@klyngekit/statistics';
import type { DevelopmentLine, DevelopmentPoint } from './development-point.js';
import { rateMultiplier, type ValueFigure } from './figures.js';
import { isCounted, isQuotient } from './funnel-obstacle.js';
import { doOverlap } from './timeline.js';

/** How a series is cut up, by periods. */
export interface RulesRequest {
  readonly baseline?: number | undefined;
  readonly rebase?: readonly string[];
  readonly exclude?: readonly string[];
}

/**
 * What the rules of a control chart or a run chart say of a series.
 *
 * - `too-few-points`: fewer than ten points, or ten that set the limits, and no rule is read;
 * - `overlapping`: the periods overlap, so that neighbouring points share patients and every rule would cry wolf;
 * - `ok`: read, by Making Data Count where there are limits and by Anhøj where there is only a median.
 */
export interface SeriesRules {
  readonly status: 'ok' | 'too-few-points' | 'overlapping';
  readonly kind: ControlChartKind | 'run';
  /** How many points have a figure that counts. */
  readonly points: number;
  /** Centre and limits for each point, in the unit of the values; undefined where there are none to draw. */
  readonly centre: readonly (number | undefined)[];
  readonly limits: readonly ({ readonly lower: number; readonly upper: number } | undefined)[];
  readonly signals: readonly Signal[];
  readonly standing: Standing;
  /** What the limits of the stretches that are read are worth, each said once; none for a run chart. */
  readonly bases: readonly LimitBasis[];
  /** How many points at the start of each stretch set the limits; undefined where all do. */
  readonly baseline: number | undefined;
  /** Places of the points with which a stretch begins anew, rising. */
  readonly rebase: readonly number[];
  /** Places of the points that were left out by request. */
  readonly excluded: readonly number[];
}

/** Reads the rules of the leading line: against limits where its counts are known, else against its own median. */
export function seriesRules(
  points: readonly DevelopmentPoint[],
  line: DevelopmentLine,
  indicator: Indicator,
  request: RulesRequest,
): SeriesRules {
  const places = (ids: readonly string[] = []): readonly number[] =>
    points.flatMap(({ period }, index) => (ids.includes(period.id) ? [index] : []));
  const excluded = places(request.exclude);
  const rebase = places(request.rebase).filter((index) => index > 0);
  const baseline = usableBaseline(request.baseline);
  // A period that has not ended is low for no other reason.
  const partial = points.flatMap((point, index) => (point.partial ? [index] : []));
  const options: SeriesOptions = {
    rebase,
    exclude: [...new Set([...excluded, ...partial])].sort((a, b) => a - b),
    ...(baseline === undefined ? {} : { baseline }),
  };
  const chart = chartOf(points, line, indicator, options);
  const scale = chart.kind === 'run' || chart.kind === 'xmr' ? 1 : rateMultiplier(indicator);
  const counted = line.values.filter((value, index) => value !== undefined && !options.exclude!.includes(index)).length;
  const read =
    counted < minimumPoints.rules
      ? ({ status: 'too-few-points' } as const)
      : doOverlap(points.map(({ period }) => period))
        ? ({ status: 'overlapping' } as const)
        : chart.kind === 'run'
          ? spcSignals(chart, 'anhoej')
          : spcSignals(chart, 'making-data-count');
  const drawn = read.status === 'ok';
  return {
    status: read.status,
    kind: chart.kind,
    points: counted,
    centre: chart.values.map((_, at) => (drawn && isRead(chart, at) ? scaled(chart.centre[at], scale) : undefined)),
    limits: chart.values.map((_, at) => (drawn && isRead(chart, at) ? limitsAt(chart, at, scale) : undefined)),
    signals: read.status === 'ok' ? read.signals : [],
    standing: standingOf(chart),
    bases: drawn ? basesOf(chart) : [],
    baseline,
    rebase,
    excluded,
  };
}

function usableBaseline(count: number | undefined): number | undefined {
  return count !== undefined && Number.isInteger(count) && count > 0 ? count : undefined;
}

function chartOf(
  points: readonly DevelopmentPoint[],
  { id, values }: DevelopmentLine,
  indicator: Indicator,
  options: SeriesOptions,
): ControlChart | RunChart {
  const plain = values.map((value) => value ?? null);
  const figures = points.map(({ own }) => own);
  if (id !== 'own' || !figures.every((own) => own === undefined || (own.denominator ?? 0) > 0)) {
    return runChart(plain, options);
  }
  return haveCounts(figures, indicator)
    ? suitedChart(indicator.kind === 'proportion' ? 'proportion' : 'rate', figures.map(countOf), options)
    : xmrChart(plain, options);
}

/** Limits of counts hold for what is the quotient of its counts; means and standardised figures have moving ranges only. */
function haveCounts(figures: readonly (ValueFigure | undefined)[], indicator: Indicator): boolean {
  const { kind, standardised } = indicator;
  if (kind !== 'proportion' && kind !== 'rate' && kind !== 'ratio') return false;
  if (standardised && kind !== 'ratio') return false;
  return figures.every((own) => own === undefined || (isCounted(own) && isQuotient(own, indicator)));
}

function countOf(own: ValueFigure | undefined): Count | null {
  return own ? { events: own.numerator!, denominator: own.denominator! } : null;
}

const segmentAt = <T extends ControlChart | RunChart>(chart: T, at: number): T['segments'][number] | undefined =>
  chart.segments.find(({ from, to }) => from <= at && at < to);

/** Limits of a stretch that is too short to be read are not drawn either. */
function isRead(chart: ControlChart | RunChart, at: number): boolean {
  return segmentAt(chart, at)?.standing !== 'too-few-points';
}

function standingOf(chart: ControlChart | RunChart): Standing {
  const standings = chart.segments.map(({ standing }) => standing);
  if (standings.includes('provisional')) return 'provisional';
  return standings.includes('settled') ? 'settled' : 'too-few-points';
}

function basesOf(chart: ControlChart | RunChart): readonly LimitBasis[] {
  if (chart.kind === 'run') return [];
  const read = chart.segments.filter(({ standing }) => standing !== 'too-few-points');
  return [...new Set(read.map(({ basis }) => basis))];
}

const scaled = (value: number | null | undefined, scale: number): number | undefined =>
  value === null || value === undefined ? undefined : value * scale;

function limitsAt(
  chart: ControlChart | RunChart,
  at: number,
  scale: number,
): { readonly lower: number; readonly upper: number } | undefined {
  if (chart.kind === 'run') return undefined;
  // A constant series has limits on its centre, which are not limits of anything.
  if (segmentAt(chart, at)?.basis === 'no-variation') return undefined;
  const [lower, upper] = [scaled(chart.lower[at], scale), scaled(chart.upper[at], scale)];
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}
