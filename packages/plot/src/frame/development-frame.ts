import type { Benchmark, Period } from '@klyngekit/schema';
import { minimumUnits } from '@klyngekit/statistics';
import { comparedFigures, type ComparedFigure, type Comparison } from './compared.js';
import type { DevelopmentLine, DevelopmentPoint } from './development-point.js';
import { toShownStep } from './figures.js';
import { seriesRules, type SeriesRules } from './series-rules.js';
import { spreadFrame, type FrameRequest, type FrameResult, type SpreadFrame } from './spread-frame.js';
import { targetSeries, type TargetSeries } from './target-series.js';
import { isPartial, middleOf, periodsOf } from './timeline.js';

/** What happened on a day: a meeting, an agreement, a new guideline. */
export interface TimelineEvent {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** What it was, in few words. */
  readonly title: string;
  /** What came of it. */
  readonly detail?: string | undefined;
}

/** What a series over time is made of, besides the indicator and the last period. */
export interface DevelopmentRequest extends FrameRequest {
  /** Which figures of larger frames are drawn as lines. Default none. */
  readonly compare?: readonly Comparison[];
  /** Default none. */
  readonly events?: readonly TimelineEvent[];
  /** How many periods at the start (and after each new start) set centre and limits. Default all. */
  readonly baseline?: number | undefined;
  /** Ids of the periods with which centre and limits start anew. Default none. */
  readonly rebase?: readonly string[];
  /** Ids of the periods that set nothing and signal nothing. Default none. */
  readonly exclude?: readonly string[];
  /** Fewest units of a restricted file whose figures are shown together. Default 5. */
  readonly floor?: number;
}

/** Everything that a development is drawn and told from. */
export interface DevelopmentFrame {
  /** The last period as a spread. */
  readonly last: SpreadFrame;
  readonly points: readonly DevelopmentPoint[];
  /** The first is the one that the rules are about. */
  readonly lines: readonly DevelopmentLine[];
  readonly targets: readonly TargetSeries[];
  /** Within the series, oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly rules: SeriesRules;
}

/** Fewest units of a restricted file whose median is shown. */
const FLOOR = 5;

/** Gathers an indicator over time; undefined where the file has no figures of it. */
export function developmentFrame(benchmark: Benchmark, request: DevelopmentRequest): DevelopmentFrame | undefined {
  const periods = periodsOf(benchmark, request.indicator, request.period);
  const frames = periods.map((period) => spreadFrame(benchmark, { ...request, period: period.id }));
  const last = frameIn(frames[frames.length - 1]);
  if (!last) return undefined;
  const points = periods.map((period, index) => pointOf(period, frameIn(frames[index]), benchmark, request));
  const lines = linesOf(points, last, request.own !== undefined);
  return {
    last,
    points,
    lines,
    targets: targetSeries(last.indicator, last.targets, points, request.own),
    events: eventsWithin(request.events ?? [], periods),
    rules: seriesRules(points, lines[0]!, last.indicator, request),
  };
}

const frameIn = (result: FrameResult | undefined): SpreadFrame | undefined => (result?.ok ? result.frame : undefined);

function pointOf(
  period: Period,
  frame: SpreadFrame | undefined,
  benchmark: Benchmark,
  { compare = [], floor = FLOOR }: DevelopmentRequest,
): DevelopmentPoint {
  const units = frame?.rows.length ?? 0;
  // The median of two practices in a restricted file tells of both.
  const shown = frame !== undefined && (frame.named || units >= floor);
  const { coarse = false, indicator, quartiles } = frame ?? {};
  const rounded = (value: number): number => (coarse && indicator ? toShownStep(value, indicator) : value);
  const own = frame?.rows.find((row) => row.own);
  return {
    period,
    day: middleOf(period),
    own: own && { value: own.value, interval: own.interval, numerator: own.numerator, denominator: own.denominator },
    ownAbsence: frame ? frame.absent.find((row) => row.own)?.status : 'notReported',
    median: shown && frame.median !== undefined ? rounded(frame.median) : undefined,
    quartiles:
      shown && quartiles && units >= minimumUnits.quartiles
        ? { lower: rounded(quartiles.lower), upper: rounded(quartiles.upper) }
        : undefined,
    units,
    compared: shown
      ? comparedFigures(frame, compare).map((figure) => ({ ...figure, value: rounded(figure.value) }))
      : [],
    partial: isPartial(period, benchmark),
  };
}

/** The own line leads where the reader has one; the median stands for the cluster where nobody is marked. */
function linesOf(points: readonly DevelopmentPoint[], last: SpreadFrame, asked: boolean): readonly DevelopmentLine[] {
  const own = points.some((point) => point.own !== undefined) && asked;
  const figures = new Map(
    points.flatMap(({ compared }) => compared.map((figure) => [figureKey(figure), figure] as const)),
  );
  return [
    ...(own ? [{ id: 'own', values: points.map((point) => point.own?.value) }] : []),
    { id: 'median', values: points.map(({ median }) => median) },
    ...[...figures].map(([key, figure]) => ({
      id: key,
      figure,
      values: points.map(({ compared }) => compared.find((one) => figureKey(one) === key)?.value),
    })),
  ];
}

/** Ids of figures may differ from period to period; what they stand for does not. */
const figureKey = ({ comparison, definition }: ComparedFigure): string => `${comparison} ${definition}`;

function eventsWithin(events: readonly TimelineEvent[], periods: readonly Period[]): readonly TimelineEvent[] {
  const [first, last] = [periods[0]!, periods[periods.length - 1]!];
  return events
    .filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/u.test(date) && first.from <= date && date <= last.to)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
