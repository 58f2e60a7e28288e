import type { Benchmark, Indicator, Period, UnitKind } from '@klyngekit/schema';
import { choiceFrame, type ChoiceFrame, type ChoiceRequest } from './choice-frame.js';
import { historyOf, type HistoryPoint } from './history.js';
import { spreadFrame, type SpreadFrame } from './spread-frame.js';
import { chooseUnits, unitKindOf } from './unit-choice.js';
import { isWithinUsual } from './usual-variation.js';

/** What an overview of all indicators asks for. */
export type OverviewRequest = Omit<ChoiceRequest, 'indicator'>;

/** One indicator of an overview: its figures, its answers, or why there is nothing to show. */
export type OverviewEntry =
  | {
      readonly kind: 'figures';
      readonly indicator: Indicator;
      readonly frame: SpreadFrame;
      /** What `isWithinUsual` says of the own unit. */
      readonly usual: boolean | undefined;
      /** Empty where fewer than three periods have a value. */
      readonly history: readonly HistoryPoint[];
    }
  | { readonly kind: 'answers'; readonly indicator: Indicator; readonly frame: ChoiceFrame }
  | { readonly kind: 'none'; readonly indicator: Indicator; readonly reason: 'no-figures' | 'too-few' };

/** All indicators of a file, each in its newest period or in the one asked for. */
export interface OverviewFrame {
  readonly entries: readonly OverviewEntry[];
  /** The period of most entries; others say their own. Undefined where no entry has one. */
  readonly period: Period | undefined;
  /** Whether there is an own unit, whose figures the overview is about; else it is about the median. */
  readonly own: boolean;
  /** Whether each unit's value may be drawn: on a screen that several see, only those of a public file. */
  readonly peers: boolean;
  /** How many units there are at most. */
  readonly units: number;
  readonly unit: UnitKind;
  readonly oneCluster: boolean;
}

/** Gathers every indicator of a file. */
export function overviewFrame(benchmark: Benchmark, request: OverviewRequest): OverviewFrame {
  const entries = benchmark.indicators.map((indicator) => entryOf(benchmark, indicator, request));
  const frames = entries.flatMap((entry) => (entry.kind === 'none' ? [] : [entry.frame]));
  const own = entries.some(hasOwn);
  return {
    entries,
    period: commonPeriod(frames.map(({ period }) => period)),
    own,
    peers: own || benchmark.openness === 'public',
    units: entries.reduce((most, entry) => Math.max(most, unitsOf(entry)), 0),
    unit: unitKindOf(benchmark, chooseUnits(benchmark, request)),
    oneCluster: frames.length > 0 && frames.every(({ oneCluster }) => oneCluster),
  };
}

function entryOf(benchmark: Benchmark, indicator: Indicator, request: OverviewRequest): OverviewEntry {
  const { id } = indicator;
  const { minimumPractices: floor } = request.policy;
  if (indicator.kind === 'choice') {
    const result = choiceFrame(benchmark, { ...request, indicator: id });
    if (result.ok) return { kind: 'answers', indicator, frame: result.frame };
    return { kind: 'none', indicator, reason: result.failure === 'too-few' ? 'too-few' : 'no-figures' };
  }
  const result = spreadFrame(benchmark, { ...request, indicator: id });
  if (!result.ok) return { kind: 'none', indicator, reason: 'no-figures' };
  const { frame } = result;
  if (!frame.named && frame.rows.length < floor) return { kind: 'none', indicator, reason: 'too-few' };
  if (frame.rows.length === 0) return { kind: 'none', indicator, reason: 'no-figures' };
  return {
    kind: 'figures',
    indicator,
    frame,
    usual: isWithinUsual(benchmark, frame, { ...request, indicator: id }),
    history: historyOf(benchmark, indicator, frame.period, { ...request, floor }),
  };
}

function hasOwn(entry: OverviewEntry): boolean {
  if (entry.kind === 'answers') return entry.frame.own !== undefined;
  return entry.kind === 'figures' && [...entry.frame.rows, ...entry.frame.absent].some(({ own }) => own);
}

function unitsOf(entry: OverviewEntry): number {
  if (entry.kind === 'answers') return entry.frame.counts.total;
  return entry.kind === 'figures' ? entry.frame.rows.length + entry.frame.absent.length : 0;
}

/** The period that most have; of several the latest. */
function commonPeriod(periods: readonly Period[]): Period | undefined {
  const often = (period: Period): number => periods.filter(({ id }) => id === period.id).length;
  return [...periods].sort((a, b) => often(b) - often(a) || (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))[0];
}
